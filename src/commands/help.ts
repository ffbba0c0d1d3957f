import type { SlashCommand } from '../discord/gateway/command.ts';
import { accents, reply, text } from '../discord/replies/components.ts';
import { bundledArticle, examples } from '../discord/replies/examples.ts';
import { escapeLine } from '../discord/text/escape-markdown.ts';

const does = `### Answers in the article's own words
**/ask** finds the paragraphs that answer a question, the answering sentence in bold.
**/quote** finds where an article says certain words, and says if they stand there exactly.
**/verify** checks whether an article really says what somebody claims; so does *Check quote* in the menu of any message, under *Apps*.
**/said** lists what a person or body is quoted as saying.
**/paragraph** shows a paragraph again by the id that *Link to this* under it gives.
**/summary** picks the most central sentences, whole and in their order.
**/articles** lists what can be asked about; **/article** adds and manages it, for managers.
Every passage names its article, publisher, date and paragraph, and *Open source* opens it at that sentence. *Proof* gives a receipt that anybody can check. Add *private:True* and only you see the answer.`;

const doesNot = `### What it does not do
It writes nothing itself, no language model is involved, and it knows nothing but its articles: when they do not answer, it says so and shows what comes nearest. It does not read your messages, only the commands you give it and a message that you let it check.`;

export default {
  data: {
    name: 'help',
    description: 'What this bot does and does not do, with examples',
  },
  ephemeral: true,
  execute: (_, { library }) =>
    reply(accents.neutral, [
      text(does),
      text(doesNot),
      library.store.find(bundledArticle) === undefined ? undefined : text(exampleText()),
    ]),
} satisfies SlashCommand;

function exampleText(): string {
  return ['### Try', ...examples.map((example) => `- ${escapeLine(example)}`)].join('\n');
}
