import { shorten } from '../domain/shorten.ts';
import { type CroppedCue, changesOf, type DiffPart, type Verdict } from '../domain/verdict.ts';

/** One or two sentences: what the articles say to the quote. */
export function verdictWords(verdict: Verdict, claimedSpeaker?: string): string {
  const { passages, speaker } = verdict;
  switch (verdict.verdict) {
    case 'exact':
      return 'Exact: an article says this, letter for letter.';
    case 'typography':
      return 'Exact but for typography: the words are the article’s, in this order.';
    case 'altered':
      return 'Altered: the article says it in other words.';
    case 'stitched':
      return passages.length > 1
        ? `Stitched: pieces of ${passages.length} places, put together as if they were one.`
        : 'Stitched: pieces of one paragraph; many words between them were left out, and nothing says so.';
    case 'out-of-context':
      return 'Out of context: the words are the article’s, but what was cut off or left out changes what they say.';
    case 'other-speaker': {
      const who = speaker === undefined ? 'somebody else' : `“${shorten(speaker.text)}”`;
      const notWhom = claimedSpeaker === undefined ? '' : `, not by ${shorten(claimedSpeaker)}`;
      return `Another speaker: the words are the article’s, but said by ${who}${notWhom}.`;
    }
    case 'other-article':
      return `Another article: this stands in “${shorten(passages[0]?.article.title ?? '')}”, not in the one that was named.`;
    case 'not-found':
      return 'Not found: no article says this.';
  }
}

/** What else a reader has to know, a sentence each. */
export function verdictNotes(verdict: Verdict): string[] {
  const { cropped, goesOn, speaker, disguise, coverage } = verdict;
  const isWordForWord = cropped.length === 0 && coverage === 1 && changesOf(verdict).length === 0;
  return [
    ...(coverage > 0 && coverage < 1 ? [`${percentOf(coverage)} % of its words are there.`] : []),
    ...(cropped.length === 0 ? [] : [`Cropped: ${cropped.map(cueWords).join(', ')}.`]),
    ...(goesOn && isWordForWord ? ['The article’s sentence is longer than the quote.'] : []),
    ...(speaker === undefined || verdict.verdict === 'other-speaker'
      ? []
      : [`The article gives it to “${shorten(speaker.text)}”.`]),
    ...invisibleWords(disguise.invisible),
    ...lookAlikeWords(verdict),
  ];
}

const changeNames = { word: 'word', negation: 'negation', number: 'number', name: 'name' } as const;

/** “five” for “four” (number), “very” added, “not” left out (negation). */
export function changeWords({ kind, claimed, actual }: DiffPart): string {
  const name = kind === 'same' || kind === 'word' ? '' : ` (${changeNames[kind]})`;
  if (actual === undefined) return `“${shorten(claimed)}” added${name}`;
  if (claimed === '') return `“${shorten(actual.text)}” left out${name}`;
  return `“${shorten(claimed)}” for “${shorten(actual.text)}”${name}`;
}

const cueNames = {
  negation: 'which denies',
  denial: 'which denies',
  hedge: 'which leaves it open',
  attribution: 'which says that others say so',
} as const;

function cueWords({ kind, quote }: CroppedCue): string {
  return `“${shorten(quote.text)}”, ${cueNames[kind]}`;
}

/** Never 0 nor 100 for what is neither nothing nor all. */
function percentOf(share: number): number {
  return Math.min(99, Math.max(1, Math.round(100 * share)));
}

function invisibleWords(count: number): string[] {
  if (count === 0) return [];
  return [
    count === 1
      ? 'It was typed with a character that cannot be seen.'
      : `It was typed with ${count} characters that cannot be seen.`,
  ];
}

const MOST_LETTERS = 5;

function lookAlikeWords({ disguise: { lookAlikes } }: Verdict): string[] {
  const words = lookAlikes
    .slice(0, MOST_LETTERS)
    .map(
      ({ letter, script, word }) =>
        `The “${letter}” in “${shorten(word)}” is a ${script} letter that only looks like the others.`,
    );
  const more = lookAlikes.length - words.length;
  return more > 0 ? [...words, `So do ${more} more letters.`] : words;
}
