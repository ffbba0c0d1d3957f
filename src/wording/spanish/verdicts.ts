import type { DiffPart, Verdict, VerdictKind } from '../../domain/verdict.ts';
import type { Format } from '../format.ts';
import type { Wording } from '../wording.ts';
import { otherSpeaker, reportedSpeech } from './claimed-speakers.ts';
import { commands } from './named.ts';
import { notesOn } from './verdict-notes.ts';

const changeNames = { word: undefined, negation: 'negación', number: 'número', name: 'nombre' } as const;

const names: Readonly<Record<VerdictKind, string>> = {
  exact: 'Literal',
  typography: 'Literal, salvo la puntuación',
  altered: 'Alterada',
  stitched: 'Ensamblada',
  'out-of-context': 'Fuera de contexto',
  'other-speaker': 'Otra persona, o sin confirmar',
  'other-article': 'Otro artículo',
  'not-found': 'No encontrada',
};

export function verdictWords(format: Format): Omit<Wording['verdicts'], 'sign'> {
  const { plural } = format;
  const change = (part: DiffPart) => changeText(part, format);
  return {
    verdict: (verdict) => sentenceFor(verdict, format),
    notes: (verdict) => notesOn(verdict, format),
    name: (kind) => names[kind],
    change,
    changed: (changes, more = 0) =>
      `Cambios: ${changes.map(change).join('; ')}${more === 0 ? '.' : `; y ${plural(more, { one: '# cambio más', other: '# cambios más' })}.`}`,
    otherChanges: (first, last, of) =>
      first === last ? `Cambio ${last} de ${of}` : `Cambios ${first} a ${last} de ${of}`,
    unlisted: (count) =>
      plural(count, {
        one: '# cambio más no cabe en este mensaje. Verifica la afirmación por partes.',
        other: '# cambios más no caben en este mensaje. Verifica la afirmación por partes.',
      }),
    legend: {
      struck: 'Tachado',
      claimed: 'no está en el artículo',
      underlined: 'Subrayado',
      actual: 'lo que dice en su lugar',
    },
    morePlaces: (count) =>
      plural(count, { one: '# lugar más sin mostrar', other: '# lugares más sin mostrar' }),
    chooseQuote: 'Elige una cita',
    whichQuote: '¿Qué cita?',
    wholeMessage: 'El mensaje entero',
    saidBy: (speaker) => `Según el mensaje, lo dijo ${speaker}`,
    messageShortened: `El resto del mensaje es demasiado largo para mostrarlo aquí. Verifica sus citas con ${commands.verify}.`,
  };
}

function sentenceFor(checked: Verdict, { number, quotedShort }: Format): string {
  const { verdict, passages, isMixed } = checked;
  switch (verdict) {
    case 'exact':
      return reportedSpeech(checked) ?? 'Literal: un artículo dice esto, letra por letra.';
    case 'typography':
      return 'Literal, salvo la puntuación o las mayúsculas.';
    case 'altered':
      return 'Alterada: no es lo que dice el artículo.';
    case 'stitched':
      if (isMixed) return 'Ensamblada: palabras de distintas personas, unidas como una sola cita.';
      return passages.length > 1
        ? `Ensamblada: fragmentos de ${number(passages.length)} lugares, unidos como una sola cita.`
        : 'Ensamblada: fragmentos de un párrafo, con muchas palabras omitidas sin ninguna señal de ello.';
    case 'out-of-context':
      return 'Fuera de contexto: las palabras están ahí, pero lo que se omitió cambia su sentido.';
    case 'other-speaker':
      return otherSpeaker(checked, quotedShort);
    case 'other-article':
      return `Otro artículo: esto es de ${quotedShort(passages[0]?.article.title ?? '')}, no del artículo indicado.`;
    case 'not-found':
      return 'No encontrada: ningún artículo dice esto.';
  }
}

function changeText({ kind, claimed, actual }: DiffPart, { quotedShort }: Format): string {
  const name = kind === 'same' ? undefined : changeNames[kind];
  const label = name === undefined ? '' : ` (${name})`;
  if (actual === undefined) return `se añadió ${quotedShort(claimed)}${label}`;
  if (claimed === '') return `se omitió ${quotedShort(actual.text)}${label}`;
  return `${quotedShort(claimed)} en lugar de ${quotedShort(actual.text)}${label}`;
}
