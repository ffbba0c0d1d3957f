import type { RefusalReason } from '../../domain/answer.ts';
import type { Format } from '../format.ts';
import type { Wording } from '../wording.ts';
import { commands } from './named.ts';

type Reasons = {
  readonly [Reason in RefusalReason as Reason['code']]: (reason: Reason) => string;
};

export function refusalWords(format: Format): Wording['answers']['refusal'] {
  const sentences = { question: questionReasons(format), quote: quoteReasons(format) };
  return (reason, sought) => (sentences[sought][reason.code] as (reason: RefusalReason) => string)(reason);
}

function questionReasons(format: Format): Reasons {
  return {
    'no-articles': () =>
      `Todavía no hay artículos. Quien gestiona los artículos puede añadir uno con ${commands.add}; quien administra este bot puede poner archivos .md o .txt en su carpeta de artículos.`,
    'no-keywords': () =>
      `Esta pregunta no tiene palabras que se puedan buscar. Nombra una persona, un lugar o una cosa, o prueba con ${commands.summary}.`,
    'words-missing': ({ words }) =>
      `No se encontró respuesta. Ningún artículo menciona ${format.or(words.map(format.quotedShort))}.`,
    'words-scattered': () =>
      'No se encontró respuesta. Ningún párrafo cubre por sí solo lo suficiente de tu pregunta. Prueba con menos palabras, o con otras.',
    'other-language': ({ languages }) =>
      `No se encontró respuesta. Pregunta en el idioma de los artículos: ${format.or(languages.map((code) => format.language(code)))}.`,
    'article-unnamed': () => '¿A qué artículo te refieres? Elígelo en la opción «artículo».',
    'not-said': ({ speaker }) =>
      `No se encontró ninguna cita de ${format.quotedShort(speaker)} con estas palabras.`,
  };
}

function quoteReasons(format: Format): Reasons {
  return {
    ...questionReasons(format),
    'no-keywords': () => 'Ningún artículo dice esto. Ninguna de estas palabras se puede buscar.',
    'words-missing': ({ words }) =>
      `Ningún artículo dice esto. Ninguno menciona ${format.or(words.map(format.quotedShort))}.`,
    'words-scattered': () =>
      'Ningún artículo dice esto. Todas estas palabras aparecen, pero no juntas en un mismo párrafo.',
  };
}
