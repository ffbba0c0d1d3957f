import type { Services } from '../src/app/services.ts';
import type { Scope } from '../src/domain/scope.ts';
import { createExtract } from '../src/ingest/extract/extract.ts';
import { extractedContent } from '../src/ingest/extracted-content.ts';
import { toContent } from '../src/ingest/files/parse-article.ts';

export const scope: Scope = { kind: 'guild', id: '100000000000000001' };

/** An article as one sees it from outside: its title, and every text that it has had. */
export interface Visible {
  readonly title: string;
  readonly texts: readonly string[];
}

export type LibraryView = readonly Visible[];

export interface Step {
  readonly name: string;
  /** The article after it; undefined while nobody sees it. */
  readonly after: Visible | undefined;
  run(services: Services): Promise<unknown>;
}

export const textOf = (article: string, revision: number): string =>
  Array.from(
    { length: 40 },
    (_, index) => `Paragraph ${index + 1} of article ${article}, revision ${revision}. It says what it says.`,
  ).join('\n\n');

/**
 * What a manager does with one article of a run, step by step, and what everybody sees after each step.
 *
 * @param extracts false makes the step of extraction do nothing: it takes a hundred times as long as all the others
 */
export function ingestion(run: string, number: number, extracts = true): Step[] {
  const article = `${run}-${number}`;
  const first = `Article ${article}`;
  const [one, two] = [textOf(article, 1), textOf(article, 2)];
  let content = toContent({ source: { title: first }, text: one }, 'en');
  const next = toContent({ source: { title: first }, text: two }, 'en');
  let [draft, id] = ['', ''];
  const by = undefined;
  const steps: Step[] = [
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
    step('rename', [`Renamed ${article}`, one, two], ({ storage }) =>
      storage.catalog.rename(scope, id, `Renamed ${article}`),
    ),
    step('remove', undefined, ({ storage }) => storage.catalog.remove(scope, id, { by })),
    step('bring back', [`Renamed ${article}`, one, two], ({ storage }) => storage.catalog.restore(scope, id)),
  ];
  // Taking it out of a file takes a hundred times as long as all the rest: once a run is enough.
  if (number > 0) return steps;
  const extract = async () => {
    if (!extracts) return;
    const bytes = new TextEncoder().encode(`# ${first}\n\n${one}\n`);
    content = extractedContent(await createExtract()(bytes, { fileName: 'article.md' }));
  };
  return [step('extract', undefined, extract), ...steps];
}

function step(name: string, after: readonly [string, ...string[]] | undefined, run: Step['run']): Step {
  if (after === undefined) return { name, after, run };
  const [title, ...texts] = after;
  return { name, after: { title, texts }, run };
}
