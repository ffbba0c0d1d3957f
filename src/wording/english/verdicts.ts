import type { DiffPart, Verdict, VerdictKind } from '../../domain/verdict.ts';
import type { Format } from '../format.ts';
import { quotedShort } from '../quoted.ts';
import { otherSpeaker, reportedSpeech } from './claimed-speakers.ts';
import { notesOn } from './verdict-notes.ts';

const changeNames = { word: undefined, negation: 'negation', number: 'number', name: 'name' } as const;

/** Tells verdicts apart at a glance, and without colour. */
const signs: Readonly<Record<VerdictKind, string>> = {
  exact: '✔',
  typography: '✔',
  altered: '✘',
  stitched: '✘',
  'out-of-context': '⚠',
  'other-speaker': '⚠',
  'other-article': '⚠',
  'not-found': '?',
};

/** For a list of verdicts. */
const names: Readonly<Record<VerdictKind, string>> = {
  exact: 'Exact',
  typography: 'Exact, apart from punctuation',
  altered: 'Altered',
  stitched: 'Stitched',
  'out-of-context': 'Out of context',
  'other-speaker': 'Another speaker, or not confirmed',
  'other-article': 'Another article',
  'not-found': 'Not found',
};

export function verdictWords(format: Format) {
  return {
    verdict: sentenceFor,
    notes: (verdict: Verdict) => notesOn(verdict, format),
    sign: (kind: VerdictKind) => signs[kind],
    name: (kind: VerdictKind) => names[kind],
    change: changeText,
    /** @param more number of changes that are not shown */
    changed: (changes: readonly DiffPart[], more = 0) =>
      `Changed: ${changes.map(changeText).join('; ')}${more === 0 ? '.' : `; and ${format.plural(more, { one: '# more change', other: '# more changes' })}.`}`,
    /** @param first number of the first change in a list of those that the message has no room for */
    otherChanges: (first: number, last: number, of: number) =>
      first === last ? `Change ${last} of ${of}` : `Changes ${first} to ${last} of ${of}`,
    unlisted: (count: number) =>
      format.plural(count, {
        one: '# more change does not fit into this message. Check the claim in parts.',
        other: '# more changes do not fit into this message. Check the claim in parts.',
      }),
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
  const { verdict, passages, isMixed } = checked;
  switch (verdict) {
    case 'exact':
      return reportedSpeech(checked) ?? 'Exact: an article says this, letter for letter.';
    case 'typography':
      return 'Exact, apart from punctuation or capitals.';
    case 'altered':
      return "Altered: this isn't what the article says.";
    case 'stitched':
      if (isMixed) return 'Stitched: words of different speakers, put together as one quote.';
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

function changeText({ kind, claimed, actual }: DiffPart): string {
  const name = kind === 'same' ? undefined : changeNames[kind];
  const label = name === undefined ? '' : ` (${name})`;
  if (actual === undefined) return `${quotedShort(claimed)} added${label}`;
  if (claimed === '') return `${quotedShort(actual.text)} left out${label}`;
  return `${quotedShort(claimed)} instead of ${quotedShort(actual.text)}${label}`;
}
