import { ApplicationCommandType } from 'discord.js';
import { CHOICE, chosenQuote, renderChoice } from '../discord/buttons/message-choice.ts';
import type { MessageCommand } from '../discord/gateway/command.ts';
import { renderVerdict } from '../discord/replies/render-verdict.ts';
import { messageWords } from '../discord/text/message-words.ts';
import { UserError } from '../domain/errors/user-error.ts';
import type { Library } from '../libraries/library.ts';
import { checkQuote, type QuoteClaim } from '../use-cases/checking/check-quote.ts';
import { findMessageQuotes } from '../use-cases/checking/find-message-quotes.ts';
import { messageCommands } from '../wording/english/commands.ts';
import type { Wording } from '../wording/wording.ts';

export default {
  data: { type: ApplicationCommandType.Message, name: messageCommands.checkQuote },
  ephemeral: true,
  async execute({ targetMessage }, { library, wording }) {
    const message = messageWords(targetMessage);
    if (message.trim() === '') throw new UserError('message-without-text', {});
    const quotes = await findMessageQuotes(message);
    return quotes.length > 1
      ? renderChoice(wording, message, quotes, (quote) => checkQuote(library, quote))
      : check(library, wording, { speaker: quotes[0]?.speaker, text: message });
  },
  selects: {
    [CHOICE]: async (interaction, { library, wording }) =>
      check(library, wording, await chosenQuote(interaction)),
  },
} satisfies MessageCommand;

function check(library: Library, wording: Wording, claim: QuoteClaim) {
  return renderVerdict(wording, checkQuote(library, claim));
}
