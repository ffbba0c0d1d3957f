import type { CommandContext, SlashCommand } from '../discord/gateway/command.ts';
import { described } from '../discord/gateway/described.ts';
import { accents, reply, text } from '../discord/replies/components.ts';
import { bundledArticle, examplesIn } from '../discord/replies/examples.ts';
import { small } from '../discord/replies/passage-header.ts';
import { escapeLine } from '../discord/text/escape-markdown.ts';
import type { Wording } from '../wording/wording.ts';

export default {
  data: described('/help'),
  ephemeral: true,
  execute: (_, { library, mention, wording }) => {
    const { help } = wording;
    return reply(accents.neutral, [
      text(groupsMarkdown(help, mention)),
      text(small(help.passages)),
      text(`### ${escapeLine(help.doesNotHeading)}\n${escapeLine(help.doesNot)}`),
      library.store.find(bundledArticle) === undefined ? undefined : text(examplesMarkdown(wording)),
    ]);
  },
} satisfies SlashCommand;

function groupsMarkdown({ groups }: Wording['help'], mention: CommandContext['mention']): string {
  return groups
    .flatMap(({ heading, lines }) => [
      `### ${escapeLine(heading)}`,
      ...lines.map(([command, does]) => `${mention(command)} ${escapeLine(does)}`),
    ])
    .join('\n');
}

function examplesMarkdown(wording: Wording): string {
  const lines = Object.values(examplesIn(wording)).map((example) => `- ${escapeLine(example)}`);
  return [`### ${escapeLine(wording.help.examples)}`, ...lines].join('\n');
}
