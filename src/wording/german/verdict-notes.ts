import { type CroppedCue, changesOf, type DiffPart, type Verdict } from '../../domain/verdict.ts';
import type { VerdictNote } from '../english/verdict-notes.ts';
import type { Format } from '../format.ts';
import { attributedTo } from './claimed-speakers.ts';

/** As in English. */
const MAX_NAMED_LETTERS = 5;

const cueEffects: Readonly<Record<CroppedCue['kind'], string>> = {
  negation: 'der Artikel verneint das',
  denial: 'der Artikel bestreitet das',
  hedge: 'der Artikel lässt das offen',
  attribution: 'der Artikel gibt die Behauptung eines anderen wieder',
  question: 'der Artikel fragt das',
};

const inKind = {
  heading: 'in einer Zwischenüberschrift des Artikels',
  caption: 'in einer Bildunterschrift, nicht im Text des Artikels',
  'pull-quote': 'in einem hervorgehobenen Zitat, nicht im Text des Artikels',
} as const;

export function notesOn(verdict: Verdict, format: Format): VerdictNote[] {
  return [
    ...onClaim(verdict, format),
    ...onPlace(verdict),
    ...onContext(verdict, format),
    ...onDisguise(verdict, format),
  ];
}

function onClaim(checked: Verdict, { number, percent, quotedShort }: Format): VerdictNote[] {
  const { isHeadline, quotations, coverage, verdict } = checked;
  const part = percent(Math.min(0.99, Math.max(0.01, coverage)));
  return [
    ...note('headline', headlineNote(checked, quotedShort)),
    ...note('quotations', quotations === 1 && 'Nur das Zitat in der Nachricht wurde geprüft.'),
    ...note(
      'quotations',
      quotations > 1 &&
        `Die Nachricht enthält ${number(quotations)} Zitate; dieses schneidet am schlechtesten ab.`,
    ),
    ...note(
      'coverage',
      verdict !== 'not-found' &&
        coverage < 1 &&
        `${part} dieser Wörter stehen ${isHeadline ? 'in der Überschrift' : 'im Artikel'}.`,
    ),
  ];
}

function headlineNote(
  { verdict, headlineOf, isHeadline }: Verdict,
  quotedShort: Format['quotedShort'],
): string | undefined {
  if (headlineOf === undefined) return undefined;
  const title = quotedShort(headlineOf.title);
  if (!isHeadline) return `Das beginnt mit der Überschrift ${title}.`;
  return verdict === 'altered'
    ? `Verglichen mit der Überschrift ${title}.`
    : `Das ist die Überschrift ${title}.`;
}

function onPlace({ passages, verdict, headlineOf }: Verdict): VerdictNote[] {
  if (verdict === 'not-found' || headlineOf !== undefined) return [];
  const kinds = new Set(passages.map(({ paragraph }) => paragraph.kind));
  const words = kinds.size === 1 ? 'Diese Worte stehen' : 'Einige dieser Worte stehen';
  return (['heading', 'caption', 'pull-quote'] as const)
    .filter((kind) => kinds.has(kind))
    .flatMap((kind) => note(kind, `${words} ${inKind[kind]}.`));
}

function onContext(verdict: Verdict, { quotedShort }: Format): VerdictNote[] {
  const { cropped, doubtful, diff, goesOn, coverage } = verdict;
  const isComplete = cropped.length === 0 && coverage === 1 && changesOf(verdict).length === 0;
  const cues = cropped.map(({ kind, quote }) => `${quotedShort(quote.text)} (${cueEffects[kind]})`);
  return [
    ...note('left-out', cues.length > 0 && `Weggelassen: ${cues.join(', ')}.`),
    ...note(
      'perhaps-left-out',
      isComplete &&
        doubtful.length > 0 &&
        `In der Nähe, vielleicht zu anderen Worten: ${doubtful.map(({ quote }) => quotedShort(quote.text)).join(', ')}.`,
    ),
    ...diff.flatMap((part) => allowedNote(part, quotedShort)),
    ...note('longer', goesOn && isComplete && 'Der Satz im Artikel ist länger als dieses Zitat.'),
    ...note('speaker', attributedTo(verdict)),
  ];
}

function onDisguise(
  { disguise: { invisible, lookAlikes } }: Verdict,
  { plural, quotedShort }: Format,
): VerdictNote[] {
  const more = lookAlikes.length - MAX_NAMED_LETTERS;
  return [
    ...note(
      'invisible',
      invisible > 0 &&
        plural(invisible, {
          one: 'Das Zitat enthält # unsichtbares Zeichen.',
          other: 'Das Zitat enthält # unsichtbare Zeichen.',
        }),
    ),
    ...lookAlikes
      .slice(0, MAX_NAMED_LETTERS)
      .flatMap(({ letter, script, word }) =>
        note(
          'look-alike',
          `Das „${letter}“ in ${quotedShort(word)} sieht nur so aus; es gehört zur Schrift ${script}.`,
        ),
      ),
    ...note(
      'look-alike',
      more > 0 &&
        plural(more, {
          one: '# weiterer Buchstabe sieht nur so aus.',
          other: '# weitere Buchstaben sehen nur so aus.',
        }),
    ),
  ];
}

function note(kind: VerdictNote['kind'], text: string | false | undefined): VerdictNote[] {
  return text === false || text === undefined ? [] : [{ kind, text }];
}

function allowedNote(
  { allowed, claimed, actual }: DiffPart,
  quotedShort: Format['quotedShort'],
): VerdictNote[] {
  if (allowed === undefined || actual === undefined) return [];
  const there = quotedShort(actual.text);
  switch (allowed) {
    case 'attribution':
      return note('attribution', `Zwischen den Worten der Person weggelassen: ${there}.`);
    case 'insertion':
      return note('brackets', `[${claimed}] steht für ${there} im Artikel.`);
    case 'expansion':
      return note('contraction', `${quotedShort(claimed)} steht für ${there} im Artikel.`);
  }
}
