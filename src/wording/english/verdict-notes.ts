import {
  type CroppedCue,
  changesOf,
  type DiffPart,
  type LookAlike,
  type Verdict,
} from '../../domain/verdict.ts';
import type { Format } from '../format.ts';
import { quotedShort } from '../quoted.ts';
import { attributedTo } from './claimed-speakers.ts';

/** Look-alike letters that are named one by one; a count stands for the rest. */
const MAX_NAMED_LETTERS = 5;

const cueEffects = {
  negation: 'the article denies this',
  denial: 'the article denies this',
  hedge: 'the article leaves this open',
  attribution: "the article is reporting someone else's claim",
  question: 'the article asks this',
} as const;

const inKind = {
  heading: {
    whole: 'These words are a heading of the article.',
    part: 'Some of these words are a heading of the article.',
  },
  caption: {
    whole: 'These words are in a photo caption, not in the text of the article.',
    part: 'Some of these words are in a photo caption, not in the text of the article.',
  },
  'pull-quote': {
    whole: 'These words are in a pull quote, not in the text of the article.',
    part: 'Some of these words are in a pull quote, not in the text of the article.',
  },
} as const;

/** A remark beside a verdict. Kinds are for programs. */
export interface VerdictNote {
  readonly kind:
    | 'headline'
    | 'heading'
    | 'caption'
    | 'pull-quote'
    | 'quotations'
    | 'coverage'
    | 'left-out'
    | 'perhaps-left-out'
    | 'attribution'
    | 'brackets'
    | 'contraction'
    | 'longer'
    | 'speaker'
    | 'invisible'
    | 'look-alike';
  readonly text: string;
}

export function notesOn(verdict: Verdict, format: Format): VerdictNote[] {
  return [
    ...onClaim(verdict, format),
    ...onPlace(verdict),
    ...onContext(verdict),
    ...onDisguise(verdict, format),
  ];
}

function onClaim(checked: Verdict, format: Format): VerdictNote[] {
  const { isHeadline, quotations, coverage, verdict } = checked;
  const isFound = verdict !== 'not-found';
  return [
    ...note('headline', headlineNote(checked)),
    ...note('quotations', quotations === 1 && 'Only the quotation in the message was checked.'),
    ...note(
      'quotations',
      quotations > 1 && `The message has ${quotations} quotations; this is the one that fares worst.`,
    ),
    ...note(
      'coverage',
      isFound &&
        coverage < 1 &&
        `${format.percent(between1And99(coverage))} of these words appear in the ${isHeadline ? 'headline' : 'article'}.`,
    ),
  ];
}

function headlineNote({ verdict, headlineOf, isHeadline }: Verdict): string | undefined {
  if (headlineOf === undefined) return undefined;
  const headline = `the headline of ${quotedShort(headlineOf.title)}`;
  if (!isHeadline) return `This begins with ${headline}.`;
  return verdict === 'altered' ? `Compared with ${headline}.` : `This is ${headline}.`;
}

/** Says that the words are not from the body text. */
function onPlace({ passages, verdict, headlineOf }: Verdict): VerdictNote[] {
  if (verdict === 'not-found' || headlineOf !== undefined) return [];
  const kinds = new Set(passages.map(({ paragraph }) => paragraph.kind));
  return (['heading', 'caption', 'pull-quote'] as const)
    .filter((kind) => kinds.has(kind))
    .flatMap((kind) => note(kind, kinds.size === 1 ? inKind[kind].whole : inKind[kind].part));
}

function onContext(verdict: Verdict): VerdictNote[] {
  const { cropped, doubtful, diff, goesOn, coverage } = verdict;
  const isComplete = cropped.length === 0 && coverage === 1 && changesOf(verdict).length === 0;
  return [
    ...note('left-out', cropped.length > 0 && `Left out: ${cropped.map(cueText).join(', ')}.`),
    ...note(
      'perhaps-left-out',
      isComplete &&
        doubtful.length > 0 &&
        `Nearby, perhaps about other words: ${doubtful.map(quoteOf).join(', ')}.`,
    ),
    ...diff.flatMap(allowedNote),
    ...note('longer', goesOn && isComplete && "The article's sentence is longer than this quote."),
    ...note('speaker', attributedTo(verdict)),
  ];
}

function onDisguise({ disguise }: Verdict, format: Format): VerdictNote[] {
  const invisible =
    disguise.invisible > 0 &&
    format.plural(disguise.invisible, {
      one: 'The quote contains # invisible character.',
      other: 'The quote contains # invisible characters.',
    });
  const lookAlikes = lookAlikeNotes(disguise.lookAlikes, format);
  return [...note('invisible', invisible), ...lookAlikes.flatMap((text) => note('look-alike', text))];
}

function note(kind: VerdictNote['kind'], text: string | false | undefined): VerdictNote[] {
  return text === false || text === undefined ? [] : [{ kind, text }];
}

/** Differences that a fair quote may have, as far as a reader may want to know of them. */
function allowedNote({ allowed, claimed, actual }: DiffPart): VerdictNote[] {
  if (allowed === undefined || actual === undefined) return [];
  const there = quotedShort(actual.text);
  switch (allowed) {
    case 'attribution':
      return note('attribution', `Left out between the speaker's words: ${there}.`);
    case 'insertion':
      return note('brackets', `[${claimed}] stands for the article's ${there}.`);
    case 'expansion':
      return note('contraction', `${quotedShort(claimed)} stands for the article's ${there}.`);
  }
}

function cueText({ kind, quote }: CroppedCue): string {
  return `${quotedShort(quote.text)} (${cueEffects[kind]})`;
}

function quoteOf({ quote }: CroppedCue): string {
  return quotedShort(quote.text);
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
