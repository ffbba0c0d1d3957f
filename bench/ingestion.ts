import type { Services } from '../src/app/services.ts';
import type { ArticleContent } from '../src/domain/article.ts';
import type { Scope } from '../src/domain/scope.ts';
import { createExtract } from '../src/ingest/extract/extract.ts';
import { extractedContent } from '../src/ingest/extracted-content.ts';
import { toContent } from '../src/ingest/files/parse-article.ts';

export const scope: Scope = { kind: 'guild', id: '100000000000000001' };

/** An article as seen from outside: its title and the texts of all its revisions. */
export interface Visible {
  readonly title: string;
  readonly texts: readonly string[];
}

export type LibraryView = readonly Visible[];

export interface Step {
  readonly name: string;
  /** The article after the step; undefined while it is not visible. */
  readonly after: Visible | undefined;
  run(services: Services): Promise<unknown>;
}

export const textOf = (article: string, revision: number): string =>
  Array.from(
    { length: 40 },
    (_, index) => `Paragraph ${index + 1} of article ${article}, revision ${revision}. It says what it says.`,
  ).join('\n\n');

/**
 * A manager's steps with one article of a run, and what is visible after each.
 *
 * @param extracts false skips the work of extraction, which takes a hundred times as long as the other steps together
 */
export function ingestion(run: string, number: number, extracts = true): Step[] {
  const article = `${run}-${number}`;
  const first = `Article ${article}`;
  const [one, two] = [textOf(article, 1), textOf(article, 2)];
  let content = toContent({ source: { title: first }, text: one }, 'en');
  const next = toContent({ source: { title: first }, text: two }, 'en');
  let [draft, id] = ['', ''];
  const by = undefined;
  const renamed = `Renamed ${article}`;
  const extract = async () => {
    if (extracts) content = await extracted(`# ${first}\n\n${one}\n`);
  };
  return [
    ...(number > 0 ? [] : [step('extract', undefined, extract)]),
    step('draft', undefined, async ({ storage }) => {
      draft = await storage.drafts.save(scope, { content, by });
    }),
    step('publish', [first, one], async ({ storage }) => {
      id = (await storage.drafts.publish(scope, draft, { by })).id;
    }),
    step('index', [first, one], ({ libraries }) => libraries.of(scope)),
    step('revise', [first, one, two], ({ storage }) =>
      storage.catalog.addRevision(scope, id, { content: next, by }),
    ),
    step('rename', [renamed, one, two], ({ storage }) => storage.catalog.rename(scope, id, renamed)),
    step('remove', undefined, ({ storage }) => storage.catalog.remove(scope, id, { by })),
    step('bring back', [renamed, one, two], ({ storage }) => storage.catalog.restore(scope, id)),
  ];
}

async function extracted(markdown: string): Promise<ArticleContent> {
  const bytes = new TextEncoder().encode(markdown);
  return extractedContent(await createExtract()(bytes, { fileName: 'article.md' }));
}

function step(name: string, after: readonly [string, ...string[]] | undefined, run: Step['run']): Step {
  if (after === undefined) return { name, after, run };
  const [title, ...texts] = after;
  return { name, after: { title, texts }, run };
}
