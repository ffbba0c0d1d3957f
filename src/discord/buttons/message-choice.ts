import { UserError } from '../../domain/errors/user-error.ts';
import { oneLine } from '../../domain/one-line.ts';
import { shorten, wholeGraphemes } from '../../domain/shorten.ts';
import type { Verdict } from '../../domain/verdict.ts';
import { findMessageQuotes, type MessageQuote } from '../../use-cases/checking/find-message-quotes.ts';
import type { Wording } from '../../wording/wording.ts';
import type { SelectInteraction } from '../gateway/command.ts';
import { MAX_CHOICES, MAX_MESSAGE_TEXT } from '../gateway/limits.ts';
import { choiceName } from '../options.ts';
import { accents, type Reply, reply, selectRow, text } from '../replies/components.ts';
import { small } from '../replies/passage-header.ts';
import { escapeLine, escapeMarkdown, unescapeMarkdown } from '../text/escape-markdown.ts';
import { contentWithId } from '../text/message-text.ts';

export const CHOICE = 'check-quote';

/** Component id of the checked message in the reply: a choice has nothing else to go by. */
const MESSAGE_ID = 801;
const WHOLE = 'whole';

/** Characters of a quote in the list of verdicts. */
const MAX_LISTED = 60;

/** The verdict on each quote in a line, the message, and a select of its quotes and the whole message. */
export async function renderChoice(
  { format, verdicts }: Wording,
  message: string,
  quotes: readonly MessageQuote[],
  verdictOn: (quote: MessageQuote) => Verdict,
): Promise<Reply> {
  const heading = `### ${escapeLine(verdicts.whichQuote)}`;
  const shortened = small(verdicts.messageShortened);
  const lines = quotes.slice(0, MAX_CHOICES - 1).map((quote, index) => {
    const { verdict } = verdictOn(quote);
    const line = `${verdicts.sign(verdict)} ${verdicts.name(verdict)}: ${format.quoted(shorten(oneLine(quote.text), MAX_LISTED))}`;
    return `${index + 1}. ${escapeLine(line)}`;
  });
  const list = lines.join('\n');
  const shown = fitting(message, MAX_MESSAGE_TEXT - heading.length - list.length - shortened.length);
  const there = shown === message ? quotes : await findMessageQuotes(shown);
  const options = there.slice(0, MAX_CHOICES - 1).map((quote, index) => ({
    label: choiceName(quote.text),
    value: String(index),
    ...(quote.speaker === undefined ? {} : { description: choiceName(verdicts.saidBy(quote.speaker)) }),
  }));
  return reply(accents.neutral, [
    text(`${heading}\n${list}`),
    text(quoted(shown), MESSAGE_ID),
    shown === message ? undefined : text(shortened),
    selectRow(`${CHOICE}:`, verdicts.chooseQuote, [
      ...options,
      { label: verdicts.wholeMessage, value: WHOLE },
    ]),
  ]);
}

/** @throws UserError stale-button */
export async function chosenQuote({ message, values }: SelectInteraction): Promise<MessageQuote> {
  const written = unquoted(contentWithId(message, MESSAGE_ID));
  const [value = ''] = values;
  if (value === WHOLE) return { text: written };
  const quote = (await findMessageQuotes(written))[Number(value)];
  if (quote === undefined) throw new UserError('stale-button', {});
  return quote;
}

/** The longest beginning of the message that fits into `room` characters once it is quoted. */
function fitting(message: string, room: number): string {
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

/** The exact inverse of `quoted`. */
function unquoted(markdown: string): string {
  return unescapeMarkdown(markdown.replace(/^> /gmu, ''));
}
