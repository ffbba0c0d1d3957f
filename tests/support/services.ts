import { openServices, type Services } from '../../src/app/services.ts';
import { bundledFolder, defaults } from './articles.ts';

/** What the bot works on, with its data in this folder. A damaged text fails the test. Meaning is off by default. */
export function servicesIn(
  data: string,
  articles: string = bundledFolder,
  config: Partial<typeof defaults> = {},
): Promise<Services> {
  return openServices({
    config: { ...defaults, SEMANTIC: 'off', DATA_DIR: data, ARTICLES_DIR: articles, ...config },
    onDamagedArticle: (_, id) => {
      throw new Error(`The text of ${id} is damaged`);
    },
  });
}
