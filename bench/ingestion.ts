import type { Scope } from '../src/domain/scope.ts';
import { createExtract } from '../src/ingest/extract/extract.ts';
import { toContent } from '../src/ingest/parse-article.ts';
import type { Services } from '../src/services.ts';
import { extractedContent } from '../src/use-cases/extracted-content.ts';

export const scope: Scope = { kind: 'guild', id: '100000000000000001' };

/** An article as one sees it from outside: its title, and every text that it has had. */
export interface Visible {
  readonly title: string;
  readonly texts: readonly string[];
}

export type LibraryView = readonly Visible[];

export const textOf = (article: string, revision: number): string =>
  Array.from(
    { length: 40 },
    (_, index) => `Paragraph ${index + 1} of article ${article}, revision ${revision}. It says what it says.`,
  ).join('\n\n');

/** What a manager does with one article, step by step, and what everybody sees after each step. */
export function ingestion(article: string) {
  const first = `Article ${article}`;
  const [one, two] = [textOf(article, 1), textOf(article, 2)];
  let draft = '';
  let id = '';
  const by = undefined;
  const extracted = async () => {
    const bytes = new TextEncoder().encode(`# ${first}\n\n${one}\n`);
    return extractedContent(await createExtract()(bytes, { fileName: 'article.md' }));
  };
  const step = (after: Visible | undefined, run: (services: Services) => Promise<unknown>) => ({
    after,
    run,
  });
  const seen = (title: string, ...texts: string[]): Visible => ({ title, texts });
  return [
    step(undefined, async ({ storage }) => {
      draft = await storage.drafts.save(scope, { content: await extracted(), by });
    }),
    step(seen(first, one), async ({ storage }) => {
      id = (await storage.drafts.publish(scope, draft, { by })).id;
    }),
    step(seen(first, one), ({ libraries }) => libraries.of(scope)),
    step(seen(first, one, two), async ({ storage }) =>
      storage.catalog.addRevision(scope, id, {
        content: toContent({ source: { title: first }, text: two }, 'en'),
        by,
      }),
    ),
    step(seen(`Renamed ${article}`, one, two), ({ storage }) =>
      storage.catalog.rename(scope, id, `Renamed ${article}`),
    ),
    step(undefined, ({ storage }) => storage.catalog.remove(scope, id, { by })),
    step(seen(`Renamed ${article}`, one, two), ({ storage }) => storage.catalog.restore(scope, id)),
  ];
}
