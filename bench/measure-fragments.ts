import type { Browser } from 'playwright-core';
import type { Span } from '../src/domain/article.ts';
import { createExtract } from '../src/ingest/extract/extract.ts';
import { extractedContent } from '../src/ingest/extracted-content.ts';
import { linkToSpan } from '../src/text-fragments/link-to-span.ts';
import { openLandingPage } from '../tests/support/landing.ts';
import type { PageFile } from './page-files.ts';
import { randomFrom, sample } from './random.ts';

export interface FragmentScore {
  /** Sentences tried, out of those that the page displays as they were extracted. */
  readonly sentences: number;
  /** Sentences that the page displays differently than they were extracted, so that they cannot be located. */
  readonly elsewhere: number;
  /** Links with a text directive, and those of them that make the browser highlight the sentence. */
  readonly directives: number;
  readonly landed: number;
  /** Total characters of the directives after `:~:text=`, and milliseconds to make the links. */
  readonly length: number;
  readonly took: number;
  /** Links that did not land. */
  readonly missed: readonly string[];
}

const extract = createExtract();

/** Opens the links to up to `count` sentences of the page, sampled with its name as seed. */
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
  const { fragments, took } = makeFragments(page.url, text, chosen);
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

interface Chosen {
  readonly span: Span;
  /** Index among all sentences. */
  readonly index: number;
}

/** The links to the sentences that have a text directive, and the time to make all links. */
function makeFragments(url: string, text: string, chosen: readonly Chosen[]) {
  const begun = performance.now();
  const links = chosen.map(({ span }) => linkToSpan(url, text, span));
  const took = performance.now() - begun;
  const fragments = chosen.flatMap(({ index }, at) => {
    const link = links[at];
    return link === undefined || link === url ? [] : [{ index, link }];
  });
  return { fragments, took };
}

/** Totals over several pages. */
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
