import type { UserErrorContexts } from '../../../domain/errors/user-error.ts';
import type { Messages } from '../../english/errors/messages.ts';
import type { Format } from '../../format.ts';
import { spanishCommands } from '../commands.ts';
import { commands } from '../named.ts';

const options: Readonly<Record<string, string>> = {
  days: spanishCommands.commands['/digest days'].name,
  articles: spanishCommands.commands['/digest articles'].name,
};

export function readingErrorWords(format: Format) {
  const { number, plural, quotedShort } = format;
  return {
    'no-such-paragraph': ({ paragraph, title, numbers }) =>
      `${quotedShort(title)} tiene ${plural(numbers, { one: '# párrafo', other: '# párrafos' })}, así que no hay ¶ ${number(paragraph)}. Elige un número del 1 al ${number(numbers)}.`,
    'start-not-found': ({ from, title }) =>
      title === undefined
        ? `Ningún artículo contiene ${quotedShort(from)}. Copia unas pocas palabras de él, o no pongas ninguna para empezar por el principio. ${commands.library} muestra los artículos.`
        : `${quotedShort(title)} no contiene ${quotedShort(from)}. Copia unas pocas palabras del artículo, o no pongas ninguna para empezar por el principio.`,
    'no-dates': ({ title }) =>
      `Ninguna frase de ${quotedShort(title)} tiene fecha. ${commands.summary} muestra lo que dice.`,
    'no-picture': ({ title }) =>
      `No hay imagen de ${quotedShort(title)}: ninguna frase tiene una fecha con su año, o falta una fuente tipográfica para sus letras.`,
    'both-options': ({ one, other }) =>
      `Indica ${format.or([options[one] ?? one, options[other] ?? other])}, no ambas opciones.`,
    'too-many-chosen': ({ count, max }) =>
      `${number(count)} artículos son demasiados para elegirlos uno a uno; el límite es ${number(max)}. Indica en su lugar un número, como ${number(count)}, para los más recientes.`,
    'none-recent': ({ days, newest, undated }) =>
      [
        `No se publicó ningún artículo ${plural(days, { one: 'en el último día', other: 'en los últimos # días' })}.`,
        newest === undefined ? undefined : `Fecha del más reciente: ${format.isoDate(newest)}.`,
        undated === 0
          ? undefined
          : `${plural(undated, { one: '# artículo no tiene', other: '# artículos no tienen' })} fecha.`,
        `Para los más recientes, no indiques «${options['days']}».`,
      ]
        .filter((sentence) => sentence !== undefined)
        .join(' '),
  } satisfies Partial<Messages<UserErrorContexts>>;
}
