import type { UserErrorContexts } from '../../../domain/errors/user-error.ts';
import type { Messages } from '../../english/errors/messages.ts';
import type { Format } from '../../format.ts';
import { germanCommands } from '../commands.ts';
import { commands } from '../named.ts';

const options: Readonly<Record<string, string>> = {
  days: germanCommands.commands['/digest days'].name,
  articles: germanCommands.commands['/digest articles'].name,
};

export function readingErrorWords(format: Format) {
  const { number, plural, quotedShort } = format;
  return {
    'no-such-paragraph': ({ paragraph, title, numbers }) =>
      `${quotedShort(title)} hat ${plural(numbers, { one: '# Absatz', other: '# Absätze' })}, also keinen ¶ ${number(paragraph)}. Wähl eine Zahl von 1 bis ${number(numbers)}.`,
    'start-not-found': ({ from, title }) =>
      title === undefined
        ? `Kein Artikel enthält ${quotedShort(from)}. Kopier ein paar Worte daraus, oder lass sie weg, um am Anfang zu beginnen. ${commands.library} zeigt die Artikel.`
        : `${quotedShort(title)} enthält ${quotedShort(from)} nicht. Kopier ein paar Worte daraus, oder lass sie weg, um am Anfang zu beginnen.`,
    'no-dates': ({ title }) =>
      `Kein Satz in ${quotedShort(title)} nennt ein Datum. ${commands.summary} zeigt, was der Artikel sagt.`,
    'no-picture': ({ title }) =>
      `Von ${quotedShort(title)} gibt es kein Bild: Kein Satz nennt ein Datum mit Jahr, oder es fehlt eine Schriftart für seine Buchstaben.`,
    'both-options': ({ one, other }) =>
      `Gib entweder ${format.or([options[one] ?? one, options[other] ?? other])} an, nicht beides.`,
    'too-many-chosen': ({ count, max }) =>
      `${number(count)} Artikel sind zu viele, um sie einzeln zu wählen; möglich sind ${number(max)}. Gib stattdessen eine Zahl an, etwa ${number(count)}, für die neuesten.`,
    'none-recent': ({ days, newest, undated }) =>
      [
        `${plural(days, { one: 'Am letzten Tag', other: 'In den letzten # Tagen' })} ist kein Artikel erschienen.`,
        newest === undefined ? undefined : `Datum des neuesten: ${format.isoDate(newest)}.`,
        undated === 0
          ? undefined
          : `${plural(undated, { one: '# Artikel hat', other: '# Artikel haben' })} kein Datum.`,
        `Für die neuesten Artikel lass „${options['days']}“ weg.`,
      ]
        .filter((sentence) => sentence !== undefined)
        .join(' '),
  } satisfies Partial<Messages<UserErrorContexts>>;
}
