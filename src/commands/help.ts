import type { SlashCommand } from '../discord/gateway/command.ts';
import { described } from '../discord/gateway/described.ts';
import { accents, reply, text } from '../discord/replies/components.ts';
import { bundledArticle, examples } from '../discord/replies/examples.ts';
import { small } from '../discord/replies/passage-header.ts';
import { escapeLine } from '../discord/text/escape-markdown.ts';
import type { Wording } from '../wording/wording.ts';

export default {
  data: described('/help'),
  ephemeral: true,
  execute: (_, { library, wording: { help } }) =>
    reply(accents.neutral, [
      text(commandsMarkdown(help)),
      text(small(help.passages)),
      text(`### ${escapeLine(help.doesNotHeading)}\n${escapeLine(help.doesNot)}`),
      library.store.find(bundledArticle) === undefined ? undefined : text(examplesMarkdown(help)),
    ]),
} satisfies SlashCommand;

function commandsMarkdown({ doesHeading, commands }: Wording['help']): string {
  const lines = commands.map(([command, does]) => `**${escapeLine(command)}** ${escapeLine(does)}`);
  return [`### ${escapeLine(doesHeading)}`, ...lines].join('\n');
}

function examplesMarkdown(help: Wording['help']): string {
  return [`### ${escapeLine(help.examples)}`, ...examples.map((example) => `- ${escapeLine(example)}`)].join(
    '\n',
  );
}
