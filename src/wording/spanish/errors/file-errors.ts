import type { ExtractErrorContexts, ForeignKind } from '../../../domain/errors/ingest-errors.ts';
import type { Messages } from '../../english/errors/messages.ts';
import type { Format } from '../../format.ts';
import { advice } from './advice.ts';

const ACCEPTED =
  'Usa una página web, un PDF, un documento (.docx, .odt, .epub, .rtf), Markdown o texto sin formato.';

const foreign: Readonly<Record<ForeignKind, string>> = {
  image: 'una imagen',
  audio: 'un archivo de audio',
  video: 'un vídeo',
  font: 'una fuente tipográfica',
  office: 'un documento de Office',
  archive: 'un archivo comprimido',
  program: 'un programa',
  feed: 'un feed',
  data: 'un archivo de datos',
};

const instead: Partial<Readonly<Record<ForeignKind, string>>> = {
  office: 'Guárdalo como .docx, .odt, PDF o texto sin formato y usa eso.',
  archive: 'Descomprímelo y usa el artículo que contiene.',
  feed: 'Usa la dirección de uno de sus artículos.',
};

export function fileErrorWords({ number, plural, quotedShort }: Format): Messages<ExtractErrorContexts> {
  return {
    'file-empty': () => 'El archivo está vacío. Comprueba que se guardó por completo.',
    'file-foreign': ({ kind, format: name }) =>
      `Esto es ${foreign[kind]}${name === '' ? '' : ` (${name})`}, no el texto de un artículo. ${instead[kind] ?? ACCEPTED}`,
    'file-too-large': ({ mebibytes }) =>
      `El archivo ocupa más de ${mebibytes} MiB. Usa solo la parte que importa.`,
    'file-broken': ({ format: name }) =>
      `Este archivo (${name}) está dañado y no se puede leer. ${advice.addText}`,
    'file-without-text': () => `No se encontró el texto de ningún artículo. ${advice.fromBrowser}`,
    'file-too-slow': ({ seconds }) => `La lectura tardó más de ${seconds} segundos. ${advice.addText}`,
    'too-many-chapters': ({ titles }) =>
      `Este libro tiene ${number(titles.length)} capítulos, demasiados para un artículo. Elige cuáles quieres añadir.`,
    'no-such-chapter': ({ chapters }) =>
      `Este libro tiene ${plural(chapters, { one: 'solo # capítulo', other: 'solo los capítulos 1 a #' })}. Elige entre ellos.`,
    'chapters-unclear': ({ typed }) =>
      `${quotedShort(typed)} no indica capítulos. Escribe números como 3-5 o 2, 7.`,
    'file-too-complex': () => `El archivo es demasiado complejo para leerlo. ${advice.addText}`,
    'pdf-locked': () => 'Este PDF está protegido con contraseña. Guarda una copia sin contraseña y usa esa.',
    'pdf-scanned': ({ pages }) =>
      plural(pages, {
        one: 'Este PDF contiene solo la imagen de # página y nada de texto. Pásale antes un reconocimiento de texto (OCR).',
        other:
          'Este PDF contiene solo imágenes de # páginas y nada de texto. Pásale antes un reconocimiento de texto (OCR).',
      }),
    'pdf-too-long': ({ pages, max }) =>
      `Este PDF tiene ${number(pages)} páginas; el límite es ${max}. Usa solo las páginas que importan.`,
  };
}
