import type { WarningCode, WarningContexts } from '../../../domain/extraction.ts';
import type { Format } from '../../format.ts';
import type { Wording } from '../../wording.ts';
import { advice } from './advice.ts';

type Messages = { readonly [Code in WarningCode]: (context: WarningContexts[Code]) => string };

export function warningWords(format: Format): Wording['warning'] {
  const { number } = format;
  const messages: Messages = {
    'cookie-wall': () => `Esto parece un aviso de cookies, no el artículo. ${advice.addText}`,
    paywall: () => `Puede que parte de este artículo sea solo para suscriptores. ${advice.fullText}`,
    'error-page': () => `Esto parece una página de error, no el artículo. ${advice.addText}`,
    'text-from-data': () =>
      'La página muestra solo una parte de este texto; el resto está en sus datos. Comprueba que es el artículo y que se puede leer.',
    'more-pages': ({ pages }) =>
      pages === undefined
        ? `El artículo continúa en otra página. ${advice.fullText}`
        : `Esta es la página 1 de ${number(pages)}. ${advice.fullText}`,
    'several-articles': ({ count }) =>
      `Esta página muestra ${number(count)} artículos. Usa la dirección de uno de ellos, u omite los párrafos de los demás.`,
    'sent-on': ({ address }) => `Esta página solo redirige. Usa la dirección a la que lleva: «${address}».`,
    'beginning-only': () => `Parece ser solo el principio del artículo. ${advice.fullText}`,
    'author-biography': () =>
      `Esto parece una nota sobre quien lo escribió, no el artículo. ${advice.addText}`,
    'no-title': () =>
      'No se encontró ningún título; en su lugar hay un nombre. Pulsa «Editar» para ponerle uno.',
    'language-unclear': () => `El idioma no está claro. ${advice.language}`,
    'language-differs': ({ declared, found }) =>
      `La fuente declara el idioma «${declared}», pero el texto está en «${found}», y ese se tomó. ${advice.wrongLanguage}`,
    'part-missing': ({ found, stated }) =>
      `Según la página, el artículo tiene ${number(stated)} palabras; se encontraron ${number(found)}. ${advice.fullText}`,
    ...countWarnings(format),
  };
  return (warning) => messages[warning.code](warning.context as never);
}

/** Warnings that count something. */
function countWarnings({ percent, plural }: Format) {
  return {
    'too-short': ({ words }) =>
      plural(words, {
        one: 'Solo se encontró # palabra. Comprueba que es el artículo entero.',
        other: 'Solo se encontraron # palabras. Comprueba que es el artículo entero.',
      }),
    'mostly-links': ({ share }) =>
      `El ${percent(share)} del texto son enlaces. Puede ser una página de índice: usa la dirección de un solo artículo.`,
    'characters-lost': ({ count }) =>
      plural(count, {
        one: '# carácter no se pudo leer. Si puedes, guarda el archivo como UTF-8.',
        other: '# caracteres no se pudieron leer. Si puedes, guarda el archivo como UTF-8.',
      }),
    'paragraphs-split': ({ count }) =>
      plural(count, {
        one: '# párrafo era demasiado largo y se dividió entre frases. Revisa dónde se corta.',
        other: '# párrafos eran demasiado largos y se dividieron entre frases. Revisa dónde se cortan.',
      }),
    'data-dropped': ({ count }) =>
      plural(count, {
        one: '# bloque sin frases (por ejemplo, datos) se omitió. Comprueba que no falta nada.',
        other: '# bloques sin frases (por ejemplo, datos) se omitieron. Comprueba que no falta nada.',
      }),
    'pages-without-text': ({ count, pages }) =>
      `${count} de ${pages} páginas contienen solo imágenes. Si importan, pásales un reconocimiento de texto (OCR).`,
  } satisfies Partial<Messages>;
}
