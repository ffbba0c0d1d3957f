import { type CroppedCue, changesOf, type DiffPart, type Verdict } from '../../domain/verdict.ts';
import type { VerdictNote } from '../english/verdict-notes.ts';
import type { Format } from '../format.ts';
import { attributedTo } from './claimed-speakers.ts';

/** As in English. */
const MAX_NAMED_LETTERS = 5;

const cueEffects: Readonly<Record<CroppedCue['kind'], string>> = {
  negation: 'l’article dit le contraire',
  denial: 'l’article le dément',
  hedge: 'l’article ne l’affirme pas',
  attribution: 'l’article rapporte l’affirmation de quelqu’un d’autre',
  question: 'l’article pose la question',
};

const inKind = {
  heading: 'dans un intertitre de l’article',
  caption: 'dans une légende de photo, pas dans le texte de l’article',
  'pull-quote': 'dans un exergue, pas dans le texte de l’article',
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
    ...note('quotations', quotations === 1 && 'Seule la citation du message a été vérifiée.'),
    ...note(
      'quotations',
      quotations > 1 && `Le message contient ${number(quotations)} citations ; voici la moins fidèle.`,
    ),
    ...note(
      'coverage',
      verdict !== 'not-found' &&
        coverage < 1 &&
        `${part} de ces mots figurent ${isHeadline ? 'dans le titre' : 'dans l’article'}.`,
    ),
  ];
}

function headlineNote(
  { verdict, headlineOf, isHeadline }: Verdict,
  quotedShort: Format['quotedShort'],
): string | undefined {
  if (headlineOf === undefined) return undefined;
  const title = quotedShort(headlineOf.title);
  if (!isHeadline) return `Cela commence par le titre ${title}.`;
  return verdict === 'altered' ? `Comparé au titre ${title}.` : `C’est le titre ${title}.`;
}

function onPlace({ passages, verdict, headlineOf }: Verdict): VerdictNote[] {
  if (verdict === 'not-found' || headlineOf !== undefined) return [];
  const kinds = new Set(passages.map(({ paragraph }) => paragraph.kind));
  const words = kinds.size === 1 ? 'Ces mots figurent' : 'Certains de ces mots figurent';
  return (['heading', 'caption', 'pull-quote'] as const)
    .filter((kind) => kinds.has(kind))
    .flatMap((kind) => note(kind, `${words} ${inKind[kind]}.`));
}

function onContext(verdict: Verdict, { quotedShort }: Format): VerdictNote[] {
  const { cropped, doubtful, diff, goesOn, coverage } = verdict;
  const isComplete = cropped.length === 0 && coverage === 1 && changesOf(verdict).length === 0;
  const cues = cropped.map(({ kind, quote }) => `${quotedShort(quote.text)} (${cueEffects[kind]})`);
  return [
    ...note('left-out', cues.length > 0 && `Omis : ${cues.join(', ')}.`),
    ...note(
      'perhaps-left-out',
      isComplete &&
        doubtful.length > 0 &&
        `À proximité, peut-être à propos d’autres mots : ${doubtful.map(({ quote }) => quotedShort(quote.text)).join(', ')}.`,
    ),
    ...diff.flatMap((part) => allowedNote(part, quotedShort)),
    ...note('longer', goesOn && isComplete && 'La phrase de l’article est plus longue que cette citation.'),
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
          one: 'La citation contient # caractère invisible.',
          other: 'La citation contient # caractères invisibles.',
        }),
    ),
    ...lookAlikes
      .slice(0, MAX_NAMED_LETTERS)
      .flatMap(({ letter, script, word }) =>
        note(
          'look-alike',
          `Le « ${letter} » dans ${quotedShort(word)} est un sosie d’une autre écriture : ${script}.`,
        ),
      ),
    ...note(
      'look-alike',
      more > 0 &&
        plural(more, {
          one: '# autre lettre est un sosie.',
          other: '# autres lettres sont des sosies.',
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
      return note('attribution', `Omis entre les mots de la personne citée : ${there}.`);
    case 'insertion':
      return note('brackets', `[${claimed}] remplace ${there} dans l’article.`);
    case 'expansion':
      return note('contraction', `${quotedShort(claimed)} remplace ${there} dans l’article.`);
  }
}
