import { diffArrays } from 'diff';
import { type ArticleContent, type Paragraph, textOf } from '../../domain/article.ts';
import type { TextChange } from '../../domain/text-change.ts';
import { languageOf } from '../language.ts';
import { pairAlike } from './pair-alike.ts';
import { termsOf } from './terms.ts';

/** Texts that differ in more places are taken for wholly different ones: nobody reads such a comparison. */
const MOST_EDITS = 2_000;

/**
 * What changed between two texts, as one reads: between paragraphs that are in both, what stood there and what stands
 * there now are taken for each other where they share many of their telling words.
 */
export function compareTexts(before: ArticleContent, after: ArticleContent): TextChange[] {
  const texts = (content: ArticleContent) => content.paragraphs.map((each) => textOf(content, each));
  const hunks = diffArrays(texts(before), texts(after), { maxEditLength: MOST_EDITS }) ?? [
    { removed: true, added: false, count: before.paragraphs.length },
    { removed: false, added: true, count: after.paragraphs.length },
  ];
  const changes: TextChange[] = [];
  let [old, now] = [0, 0];
  let gone: readonly Paragraph[] = [];
  for (const { added, removed, count } of hunks) {
    if (removed) {
      gone = before.paragraphs.slice(old, old + count);
      old += count;
      continue;
    }
    const fresh = added ? after.paragraphs.slice(now, now + count) : [];
    changes.push(...paired(before, gone, after, fresh));
    gone = [];
    now += count;
    if (!added) old += count;
  }
  return [...changes, ...paired(before, gone, after, [])];
}

function paired(
  before: ArticleContent,
  gone: readonly Paragraph[],
  after: ArticleContent,
  fresh: readonly Paragraph[],
): TextChange[] {
  const pairs = pairAlike(
    gone.map((paragraph) => tellingTerms(before, paragraph)),
    fresh.map((paragraph) => tellingTerms(after, paragraph)),
  );
  return pairs.map(([old, now]) => ({
    ...(old === undefined ? {} : { before: gone[old] as Paragraph }),
    ...(now === undefined ? {} : { after: fresh[now] as Paragraph }),
  }));
}

function tellingTerms(content: ArticleContent, paragraph: Paragraph): string[] {
  return termsOf(textOf(content, paragraph), languageOf(content.language)).map(({ term }) => term);
}
