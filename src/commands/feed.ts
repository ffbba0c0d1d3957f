import { add, FOLLOW, followNamed } from '../discord/feeds/add.ts';
import { data } from '../discord/feeds/data.ts';
import { list } from '../discord/feeds/list.ts';
import { feedChoices, remove } from '../discord/feeds/remove.ts';
import type { SlashCommand } from '../discord/gateway/command.ts';
import { UserError } from '../domain/errors/user-error.ts';

const subcommands: Readonly<Record<string, SlashCommand['execute']>> = { add, list, remove };

export default {
  data,
  ephemeral: true,
  needs: 'manager',
  execute(interaction, context) {
    const run = subcommands[interaction.options.getSubcommand()];
    if (run === undefined) throw new UserError('unknown-command', {});
    return run(interaction, context);
  },
  autocomplete: feedChoices,
  buttons: { [FOLLOW]: followNamed },
} satisfies SlashCommand;
