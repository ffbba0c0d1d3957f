import { readConfig } from '../src/app/config.ts';
import { openServices } from '../src/app/services.ts';
import { importArticles } from '../src/use-cases/transferring/import-articles.ts';
import { type MadeArticle, madeArticle } from './made-articles.ts';

const PARAGRAPHS = 30;

/**
 * Gives each guild a library of its own, in a new database in the folder.
 *
 * @returns the articles of each guild, in the order of the guilds
 */
export async function fillLibraries(
  folder: string,
  guildIds: readonly string[],
  articlesEach: number,
): Promise<MadeArticle[][]> {
  const services = await openServices({
    config: { ...readConfig({}), DATA_DIR: folder, SEMANTIC: 'off' },
    onDamagedArticle: (_, id) => {
      throw new Error(`Damaged article ${id}`);
    },
  });
  const libraries = guildIds.map((_, guild) =>
    Array.from({ length: articlesEach }, (_each, index) =>
      madeArticle(guild * articlesEach + index, PARAGRAPHS),
    ),
  );
  for (const [guild, articles] of libraries.entries()) {
    const scope = { kind: 'guild', id: guildIds[guild] ?? '' } as const;
    const items = articles.map(({ read }, index) => ({ file: `${index}`, read }));
    await importArticles({ storage: services.storage, scope }, items, () => undefined);
  }
  await services.close();
  return libraries;
}
