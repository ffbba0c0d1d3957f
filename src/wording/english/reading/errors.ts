import type { UserErrorContexts } from '../../../domain/errors/user-error.ts';
import type { Format } from '../../format.ts';
import { quotedShort } from '../../quoted.ts';
import { commandsOn, type Surface } from '../../surface.ts';
import type { Messages } from '../errors/messages.ts';

/** What is wrong with a wish to read. */
export function readingErrorWords(surface: Surface, format: Format) {
  const option = (name: string) => ({ discord: name, terminal: `--${name}` })[surface];
  return {
    'no-such-paragraph': ({ paragraph, title, numbers }) =>
      `${quotedShort(title)} has ${format.plural(numbers, { one: '# paragraph', other: '# paragraphs' })}, so there is no ¶ ${format.number(paragraph)}. Choose a number from 1 to ${format.number(numbers)}.`,
    'start-not-found': ({ from, title }) =>
      title === undefined
        ? `No article has ${quotedShort(from)}. Copy a few words of it, or leave them out to begin at the beginning. ${commandsOn[surface].library} lists the articles.`
        : `${quotedShort(title)} does not have ${quotedShort(from)}. Copy a few words of it, or leave them out to begin at the beginning.`,
    'no-dates': ({ title }) =>
      `No sentence of ${quotedShort(title)} has a date. ${commandsOn[surface].summary} tells what it says.`,
    'no-picture': ({ title }) =>
      `There is no picture of ${quotedShort(title)}: no sentence has a date with its year, or there is no font for its letters. Leave out --picture to see the dates.`,
    'both-options': ({ one, other }) => `Give either ${format.or([option(one), option(other)])}, not both.`,
    'too-many-chosen': ({ count, max }) =>
      `${format.number(count)} articles are too many to choose one by one; the limit is ${format.number(max)}. Give a number instead, such as ${format.number(count)}, for the newest ones.`,
    'none-recent': ({ days, newest, undated }) =>
      [
        `No article was published in the last ${format.plural(days, { one: '# day', other: '# days' })}.`,
        newest === undefined ? undefined : `The newest is of ${format.isoDate(newest)}.`,
        undated === 0
          ? undefined
          : `${format.plural(undated, { one: '# article has', other: '# articles have' })} no date.`,
        `For the newest ones, leave out ${option('days')}.`,
      ]
        .filter((sentence) => sentence !== undefined)
        .join(' '),
  } satisfies Partial<Messages<UserErrorContexts>>;
}
