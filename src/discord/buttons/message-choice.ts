import type { StringSelectMenuInteraction } from 'discord.js';
import { wholeGraphemes } from '../../domain/shorten.ts';
import { UserError } from '../../domain/user-error.ts';
import { type MessageQuote, quotesInMessage } from '../../use-cases/find-message-quotes.ts';
import { MAX_CHOICES, MAX_MESSAGE_TEXT } from '../gateway/limits.ts';
import { choiceName } from '../options.ts';
import { accents, type Reply, reply, selectRow, text } from '../replies/components.ts';
import { escapeMarkdown } from '../text/escape-markdown.ts';
import { contentWithId } from '../text/message-text.ts';

export const CHOICE = 'check-quote';

/** By this the checked message is found again in the reply, which is all that a choice has to go by. */
const MESSAGE_ID = 801;
const HEADING = '### Which quote?';
const SHORTENED = '-# The rest of the message is too long to be shown here. Give its quotes to `/verify`.';
const WHOLE = 'whole';

/** The message, and a select of its quotes and of it as a whole. */
export async function renderChoice(message: string, quotes: readonly MessageQuote[]): Promise<Reply> {
  const shown = fitting(message);
  const there = shown === message ? quotes : await quotesInMessage(shown);
  const options = there.slice(0, MAX_CHOICES - 1).map((quote, index) => ({
    label: choiceName(quote.text),
    value: String(index),
    ...(quote.speaker === undefined
      ? {}
      : { description: choiceName(`said by ${quote.speaker}, as the message has it`) }),
  }));
  return reply(accents.neutral, [
    text(HEADING),
    text(quoted(shown), MESSAGE_ID),
    shown === message ? undefined : text(SHORTENED),
    selectRow(`${CHOICE}:`, 'Choose a quote', [...options, { label: 'The whole message', value: WHOLE }]),
  ]);
}

/** @throws UserError stale-button */
export async function chosenQuote({ message, values }: StringSelectMenuInteraction): Promise<MessageQuote> {
  const written = unquoted(contentWithId(message, MESSAGE_ID));
  const [value = ''] = values;
  if (value === WHOLE) return { text: written };
  const quote = (await quotesInMessage(written))[Number(value)];
  if (quote === undefined) throw new UserError('stale-button', {});
  return quote;
}

/** As much of the message as can be shown. */
function fitting(message: string): string {
  const room = MAX_MESSAGE_TEXT - HEADING.length - SHORTENED.length;
  if (quoted(message).length <= room) return message;
  let [fits, tooLong] = [0, message.length];
  while (tooLong - fits > 1) {
    const middle = Math.floor((fits + tooLong) / 2);
    if (quoted(message.slice(0, middle)).length <= room) fits = middle;
    else tooLong = middle;
  }
  return wholeGraphemes(message, fits);
}

function quoted(message: string): string {
  return `> ${escapeMarkdown(message.trim()).replaceAll('\n', '\n> ')}`;
}

/** Undoes what `quoted` did, letter for letter. */
function unquoted(markdown: string): string {
  return markdown.replace(/^> /gmu, '').replace(/\\([^\p{L}\p{N}\s])/gu, '$1');
}
