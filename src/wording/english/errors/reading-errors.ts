import type { UserErrorContexts } from '../../../domain/errors/user-error.ts';
import type { Format } from '../../format.ts';
import { quotedShort } from '../../quoted.ts';
import { commandsOn, type Surface } from '../../surface.ts';
import type { Messages } from './messages.ts';

/** What is wrong with a wish to read. */
export function readingErrorWords(surface: Surface, format: Format) {
  const options = { discord: ['paragraph', 'from'], terminal: ['--paragraph', '--from'] }[surface];
  return {
    'no-such-paragraph': ({ paragraph, title, numbers }) =>
      `${quotedShort(title)} has ${format.plural(numbers, { one: '# paragraph', other: '# paragraphs' })}, so there is no ¶ ${format.number(paragraph)}. Choose a number from 1 to ${format.number(numbers)}.`,
    'start-not-found': ({ from, title }) =>
      title === undefined
        ? `No article has ${quotedShort(from)}. Copy a few words of it, or leave them out to begin at the beginning. ${commandsOn[surface].articles} lists the articles.`
        : `${quotedShort(title)} does not have ${quotedShort(from)}. Copy a few words of it, or leave them out to begin at the beginning.`,
    'no-dates': ({ title }) =>
      `No sentence of ${quotedShort(title)} has a date. ${commandsOn[surface].summary} tells what it says.`,
    'no-picture': ({ title }) =>
      `There is no picture of ${quotedShort(title)}: no sentence has a date with its year, or there is no font for its letters. Leave out --picture to see the dates.`,
    'both-starts': () => `Give either ${format.or(options)}, not both.`,
  } satisfies Partial<Messages<UserErrorContexts>>;
}
