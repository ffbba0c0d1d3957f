import { type CroppedCue, changesOf, type DiffPart, type Verdict } from '../../domain/verdict.ts';
import type { VerdictNote } from '../english/verdict-notes.ts';
import type { Format } from '../format.ts';
import { attributedTo } from './claimed-speakers.ts';

/** As in English. */
const MAX_NAMED_LETTERS = 5;

const cueEffects: Readonly<Record<CroppedCue['kind'], string>> = {
  negation: 'el artículo lo niega',
  denial: 'el artículo lo desmiente',
  hedge: 'el artículo lo deja abierto',
  attribution: 'el artículo recoge la afirmación de otra persona',
  question: 'el artículo lo pregunta',
};

const inKind = {
  heading: 'en un subtítulo del artículo',
  caption: 'en un pie de foto, no en el texto del artículo',
  'pull-quote': 'en una cita destacada, no en el texto del artículo',
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
    ...note('quotations', quotations === 1 && 'Solo se verificó la cita que hay en el mensaje.'),
    ...note(
      'quotations',
      quotations > 1 && `El mensaje tiene ${number(quotations)} citas; esta es la que sale peor parada.`,
    ),
    ...note(
      'coverage',
      verdict !== 'not-found' &&
        coverage < 1 &&
        `El ${part} de estas palabras aparece en el ${isHeadline ? 'titular' : 'artículo'}.`,
    ),
  ];
}

function headlineNote(
  { verdict, headlineOf, isHeadline }: Verdict,
  quotedShort: Format['quotedShort'],
): string | undefined {
  if (headlineOf === undefined) return undefined;
  const title = quotedShort(headlineOf.title);
  if (!isHeadline) return `Esto empieza con el titular ${title}.`;
  return verdict === 'altered' ? `Comparado con el titular ${title}.` : `Este es el titular ${title}.`;
}

function onPlace({ passages, verdict, headlineOf }: Verdict): VerdictNote[] {
  if (verdict === 'not-found' || headlineOf !== undefined) return [];
  const kinds = new Set(passages.map(({ paragraph }) => paragraph.kind));
  const words = kinds.size === 1 ? 'Estas palabras están' : 'Algunas de estas palabras están';
  return (['heading', 'caption', 'pull-quote'] as const)
    .filter((kind) => kinds.has(kind))
    .flatMap((kind) => note(kind, `${words} ${inKind[kind]}.`));
}

function onContext(verdict: Verdict, { quotedShort }: Format): VerdictNote[] {
  const { cropped, doubtful, diff, goesOn, coverage } = verdict;
  const isComplete = cropped.length === 0 && coverage === 1 && changesOf(verdict).length === 0;
  const cues = cropped.map(({ kind, quote }) => `${quotedShort(quote.text)} (${cueEffects[kind]})`);
  return [
    ...note('left-out', cues.length > 0 && `Omitido: ${cues.join(', ')}.`),
    ...note(
      'perhaps-left-out',
      isComplete &&
        doubtful.length > 0 &&
        `Cerca, quizá sobre otras palabras: ${doubtful.map(({ quote }) => quotedShort(quote.text)).join(', ')}.`,
    ),
    ...diff.flatMap((part) => allowedNote(part, quotedShort)),
    ...note('longer', goesOn && isComplete && 'La frase del artículo es más larga que esta cita.'),
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
          one: 'La cita contiene # carácter invisible.',
          other: 'La cita contiene # caracteres invisibles.',
        }),
    ),
    ...lookAlikes
      .slice(0, MAX_NAMED_LETTERS)
      .flatMap(({ letter, script, word }) =>
        note(
          'look-alike',
          `La «${letter}» de ${quotedShort(word)} solo lo parece: es de la escritura ${script}.`,
        ),
      ),
    ...note(
      'look-alike',
      more > 0 &&
        plural(more, {
          one: '# letra más solo lo parece.',
          other: '# letras más solo lo parecen.',
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
      return note('attribution', `Omitido entre las palabras de la persona: ${there}.`);
    case 'insertion':
      return note('brackets', `[${claimed}] está en lugar de ${there} en el artículo.`);
    case 'expansion':
      return note('contraction', `${quotedShort(claimed)} está en lugar de ${there} en el artículo.`);
  }
}
