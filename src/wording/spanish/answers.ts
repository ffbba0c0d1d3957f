import type { Paragraph } from '../../domain/article.ts';
import type { Format } from '../format.ts';
import type { Wording } from '../wording.ts';
import { labelOf } from './paragraph-kinds.ts';
import { recordWords } from './records.ts';
import { refusalWords } from './refusals.ts';

export function answerWords(format: Format): Wording['answers'] {
  return {
    match: {
      answer: undefined,
      closest: 'Lo más parecido. Puede que no responda a tu pregunta.',
      exact: 'Encontrado palabra por palabra.',
      reordered: 'Las mismas palabras, en otro orden o con otra forma.',
    },
    notAnAnswer: 'Pasaje más parecido (no es una respuesta):',
    notAMatch: 'Pasaje más parecido (no coincide):',
    belowHeadline: 'El artículo empieza así:',
    otherLanguage: (language) => `Este artículo está en ${format.language(language)}; tu pregunta, no.`,
    followUp: {
      title: 'Preguntar más',
      label: 'Tu siguiente pregunta',
      after: (question) => `Después de: ${question}`,
    },
    searchedFor: (question) => `Se buscó: «${question}»`,
    record: recordWords(format),
    refusal: refusalWords(format),
    ...passageWords(format),
  };
}

function passageWords(format: Format) {
  return {
    leftOut: (sentences: number) =>
      `[…] ${format.plural(sentences, { one: '# frase omitida', other: '# frases omitidas' })}`,
    tooLong: 'Demasiado largo para mostrarlo aquí.',
    sentenceTooLong: 'Esta frase es demasiado larga para un mensaje de Discord. Léela en la fuente.',
    passage: (number: number, of: number) => `Pasaje ${number} de ${of}`,
    page: (number: number, of: number) => `Página ${number} de ${of}`,
    source: (address: string) => `Fuente: ${address}`,
    paragraph: (paragraph: Paragraph) => labelOf(paragraph),
    permanentLink: (command: string) => `${command} vuelve a mostrar este párrafo.`,
    passageAtSource: (address: string) => `El pasaje en su fuente: ${address}`,
    revised: {
      changed: 'Este párrafo ha cambiado desde entonces.',
      gone: 'El artículo ya no tiene este párrafo.',
      before: 'Entonces',
      now: 'Ahora',
      nowGone: 'Ahora: ya no está.',
      lastText: 'El artículo ya no tiene este párrafo. Esta es su última versión:',
    },
    summaryFocus: (focus: string) => `Lo que dice el artículo sobre «${focus}»`,
    omission: '[…]',
    summarySize: (sentences: number, words: number, of: number, most: number) =>
      `${format.plural(sentences, { one: '# frase', other: '# frases' })} · ${format.number(words)} de ${format.plural(of, { one: '# palabra', other: '# palabras' })} (como máximo, ${format.percent(most)})`,
  };
}
