import { diffArrays } from 'diff';
import { type ArticleContent, type Paragraph, textOf } from '../../domain/article.ts';
import type { TextChange } from '../../domain/text-change.ts';
import { languageOf } from '../language.ts';
import { pairParagraphs } from './pair-paragraphs.ts';
import { termsOf } from './terms.ts';

/** Texts with more edits count as wholly different; nobody reads such a comparison. Higher takes longer. */
const MAX_EDITS = 2_000;

/**
 * The changes from one text to another, in reading order. Between paragraphs that both texts contain, removed and added
 * ones are paired if they share many keywords.
 */
export function compareTexts(before: ArticleContent, after: ArticleContent): TextChange[] {
  const texts = (content: ArticleContent) => content.paragraphs.map((each) => textOf(content, each));
  const hunks = diffArrays(texts(before), texts(after), { maxEditLength: MAX_EDITS }) ?? [
    { removed: true, added: false, count: before.paragraphs.length },
    { removed: false, added: true, count: after.paragraphs.length },
  ];
  const changes: TextChange[] = [];
  let [old, now] = [0, 0];
  let removedHere: readonly Paragraph[] = [];
  for (const { added, removed, count } of hunks) {
    if (removed) {
      removedHere = before.paragraphs.slice(old, old + count);
      old += count;
      continue;
    }
    const addedHere = added ? after.paragraphs.slice(now, now + count) : [];
    changes.push(...paired(before, removedHere, after, addedHere));
    removedHere = [];
    now += count;
    if (!added) old += count;
  }
  return [...changes, ...paired(before, removedHere, after, [])];
}

function paired(
  before: ArticleContent,
  removed: readonly Paragraph[],
  after: ArticleContent,
  added: readonly Paragraph[],
): TextChange[] {
  const pairs = pairParagraphs(
    removed.map((paragraph) => keywordsOf(before, paragraph)),
    added.map((paragraph) => keywordsOf(after, paragraph)),
  );
  return pairs.map(([old, now]) => ({
    ...(old === undefined ? {} : { before: removed[old] as Paragraph }),
    ...(now === undefined ? {} : { after: added[now] as Paragraph }),
  }));
}

function keywordsOf(content: ArticleContent, paragraph: Paragraph): string[] {
  return termsOf(textOf(content, paragraph), languageOf(content.language)).map(({ term }) => term);
}
