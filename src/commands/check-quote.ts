import { ApplicationCommandType } from 'discord.js';
import { CHOICE, chosenQuote, renderChoice } from '../discord/buttons/message-choice.ts';
import type { MessageCommand } from '../discord/gateway/command.ts';
import { namedInMenu } from '../discord/gateway/described.ts';
import { renderVerdict } from '../discord/replies/render-verdict.ts';
import { messageWords } from '../discord/text/message-words.ts';
import { UserError } from '../domain/errors/user-error.ts';
import type { Library } from '../libraries/library.ts';
import { checkQuote, type QuoteClaim } from '../use-cases/checking/check-quote.ts';
import { findMessageQuotes } from '../use-cases/checking/find-message-quotes.ts';
import { readLongTexts } from '../use-cases/checking/read-long-texts.ts';
import type { Wording } from '../wording/wording.ts';

export default {
  data: { type: ApplicationCommandType.Message, ...namedInMenu('checkQuote') },
  ephemeral: true,
  async execute({ targetMessage }, { library, wording }) {
    const message = messageWords(targetMessage);
    if (message.trim() === '') throw new UserError('message-without-text', {});
    const quotes = await findMessageQuotes(message);
    const current = await readLongTexts(library);
    return quotes.length > 1
      ? renderChoice(wording, message, quotes, (quote) => checkQuote(current, quote))
      : check(current, wording, { speaker: quotes[0]?.speaker, text: message });
  },
  selects: {
    [CHOICE]: async (interaction, { library, wording }) => {
      const claim = await chosenQuote(interaction);
      return check(await readLongTexts(library), wording, claim);
    },
  },
} satisfies MessageCommand;

function check(library: Library, wording: Wording, claim: QuoteClaim) {
  return renderVerdict(wording, checkQuote(library, claim));
}
