import type { Browser } from 'playwright-core';
import type { Span } from '../src/domain/article.ts';
import { createExtract } from '../src/ingest/extract/extract.ts';
import { extractedContent } from '../src/ingest/extracted-content.ts';
import { linkToSpan } from '../src/text-fragments/link-to-span.ts';
import { openLandingPage } from '../tests/support/landing.ts';
import type { PageFile } from './page-files.ts';
import { randomFrom, sample } from './random.ts';

export interface FragmentScore {
  /** Those that were tried, of all that the page shows as they were extracted. */
  readonly sentences: number;
  /** Sentences that the page shows otherwise than they were extracted, so that nobody can say where they are. */
  readonly elsewhere: number;
  /** Links that highlight something, and those of them that highlight the sentence in the browser. */
  readonly directives: number;
  readonly landed: number;
  /** Characters of all directives behind `:~:text=`, and milliseconds that it took to make the links. */
  readonly length: number;
  readonly took: number;
  /** Links that did not land. */
  readonly missed: readonly string[];
}

const extract = createExtract();

/** Opens the links to up to `count` sentences of the page, drawn by its name. */
export async function scoreFragments(
  browser: Browser,
  file: PageFile,
  count: number,
): Promise<FragmentScore> {
  const { text, paragraphs } = extractedContent(await extract(file.source), file.name);
  const sentences = paragraphs.flatMap((paragraph) => paragraph.sentences);
  const words = sentences.map(({ start, end }) => text.slice(start, end));
  const page = await openLandingPage(browser, file.source);
  const placed = await page.placed(words);
  const known = sentences.flatMap((span, index) => (placed[index] ? [{ span, index }] : []));
  const chosen = sample(known, count, randomFrom(file.name));
  const { links, took } = makeLinks(
    page.url,
    text,
    chosen.map(({ span }) => span),
  );
  const fragments = chosen.flatMap(({ index }, at) => {
    const link = links[at];
    return link === undefined || link === page.url ? [] : [{ index, link }];
  });
  const missed: string[] = [];
  for (const { index, link } of fragments)
    if (!(await page.landsOn(link, words, index))) missed.push(`${file.name} ${link.slice(page.url.length)}`);
  await page.close();
  return {
    sentences: chosen.length,
    elsewhere: sentences.length - known.length,
    directives: fragments.length,
    landed: fragments.length - missed.length,
    length: fragments.reduce((sum, { link }) => sum + link.length - `${page.url}#:~:text=`.length, 0),
    took,
    missed,
  };
}

function makeLinks(url: string, text: string, spans: readonly Span[]) {
  const begun = performance.now();
  const links = spans.map((span) => linkToSpan(url, text, span));
  return { links, took: performance.now() - begun };
}

/** The scores of several pages as those of one. */
export function addScores(scores: readonly FragmentScore[]): FragmentScore {
  const sum = (value: (score: FragmentScore) => number) =>
    scores.reduce((total, score) => total + value(score), 0);
  return {
    sentences: sum(({ sentences }) => sentences),
    elsewhere: sum(({ elsewhere }) => elsewhere),
    directives: sum(({ directives }) => directives),
    landed: sum(({ landed }) => landed),
    length: sum(({ length }) => length),
    took: sum(({ took }) => took),
    missed: scores.flatMap(({ missed }) => missed),
  };
}
