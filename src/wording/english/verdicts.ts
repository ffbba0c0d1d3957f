import {
  type CroppedCue,
  changesOf,
  type DiffPart,
  type LookAlike,
  type Verdict,
} from '../../domain/verdict.ts';
import type { Format } from '../format.ts';
import { quotedShort } from '../quoted.ts';
import { attributedTo, otherSpeaker, reportedSpeech } from './claimed-speakers.ts';

/** Look-alike letters that are named one by one; a count stands for the rest. */
const MAX_NAMED_LETTERS = 5;

const changeNames = { word: undefined, negation: 'negation', number: 'number', name: 'name' } as const;

const cueEffects = {
  negation: 'the article denies this',
  denial: 'the article denies this',
  hedge: 'the article leaves this open',
  attribution: "the article is reporting someone else's claim",
} as const;

export function verdictWords(format: Format) {
  return {
    verdict: sentenceFor,
    notes: (verdict: Verdict) => notesOn(verdict, format),
    change: changeText,
    changed: (changes: readonly DiffPart[]) => `Changed: ${changes.map(changeText).join('; ')}.`,
    legend: {
      struck: 'Struck out',
      claimed: 'not in the article',
      underlined: 'Underlined',
      actual: 'what it says instead',
    },
    morePlaces: (count: number) =>
      format.plural(count, { one: '# more place not shown', other: '# more places not shown' }),
    chooseQuote: 'Choose a quote',
    whichQuote: 'Which quote?',
    wholeMessage: 'The whole message',
    saidBy: (speaker: string) => `According to the message, said by ${speaker}`,
    messageShortened: 'The rest of the message is too long to show here. Check its quotes with /verify.',
  };
}

function sentenceFor(checked: Verdict): string {
  const { verdict, passages } = checked;
  switch (verdict) {
    case 'exact':
      return reportedSpeech(checked) ?? 'Exact: an article says this, letter for letter.';
    case 'typography':
      return 'Exact, apart from punctuation or capitals.';
    case 'altered':
      return "Altered: this isn't what the article says.";
    case 'stitched':
      return passages.length > 1
        ? `Stitched: pieces from ${passages.length} places, put together as one quote.`
        : 'Stitched: pieces of one paragraph, with many words left out and no mark to show it.';
    case 'out-of-context':
      return 'Out of context: the words are there, but what was left out changes their meaning.';
    case 'other-speaker':
      return otherSpeaker(checked);
    case 'other-article':
      return `Another article: this is from ${quotedShort(passages[0]?.article.title ?? '')}, not from the article named.`;
    case 'not-found':
      return 'Not found: no article says this.';
  }
}

function notesOn(verdict: Verdict, format: Format): string[] {
  const { cropped, goesOn, disguise, coverage } = verdict;
  const isComplete = cropped.length === 0 && coverage === 1 && changesOf(verdict).length === 0;
  const notes = [
    coverage > 0 &&
      coverage < 1 &&
      `${format.percent(between1And99(coverage))} of these words appear in the article.`,
    cropped.length > 0 && `Left out: ${cropped.map(cueText).join(', ')}.`,
    goesOn && isComplete && "The article's sentence is longer than this quote.",
    attributedTo(verdict),
    disguise.invisible > 0 &&
      format.plural(disguise.invisible, {
        one: 'The quote contains # invisible character.',
        other: 'The quote contains # invisible characters.',
      }),
  ];
  return [...notes.filter((note) => note !== false), ...lookAlikeNotes(disguise.lookAlikes, format)];
}

function cueText({ kind, quote }: CroppedCue): string {
  return `${quotedShort(quote.text)} (${cueEffects[kind]})`;
}

function changeText({ kind, claimed, actual }: DiffPart): string {
  const name = kind === 'same' ? undefined : changeNames[kind];
  const label = name === undefined ? '' : ` (${name})`;
  if (actual === undefined) return `${quotedShort(claimed)} added${label}`;
  if (claimed === '') return `${quotedShort(actual.text)} left out${label}`;
  return `${quotedShort(claimed)} instead of ${quotedShort(actual.text)}${label}`;
}

/** A share that is neither nothing nor all never rounds to 0% or 100%. */
function between1And99(share: number): number {
  return Math.min(0.99, Math.max(0.01, share));
}

function lookAlikeNotes(lookAlikes: readonly LookAlike[], format: Format): string[] {
  const named = lookAlikes
    .slice(0, MAX_NAMED_LETTERS)
    .map(({ letter, script, word }) => `The “${letter}” in ${quotedShort(word)} is a ${script} look-alike.`);
  const more = lookAlikes.length - named.length;
  if (more <= 0) return named;
  return [
    ...named,
    format.plural(more, { one: '# more letter is a look-alike.', other: '# more letters are look-alikes.' }),
  ];
}
