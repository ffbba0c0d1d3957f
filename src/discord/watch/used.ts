import { ApplicationCommandOptionType, type Interaction } from 'discord.js';
import type { Command } from '../gateway/command.ts';
import { handlerName } from '../gateway/custom-id.ts';
import type { Handlers } from '../gateway/handlers.ts';
import type { Used } from './answer-watch.ts';

/** What an interaction uses, in names that its commands have; anything else may be a person's words. */
export function usedBy(handlers: Handlers, interaction: Interaction): Used {
  if (interaction.isAutocomplete() || interaction.isChatInputCommand()) {
    const kind = interaction.isAutocomplete() ? 'autocomplete' : 'slash';
    const command = handlers.slashCommand(interaction.commandName);
    return { kind, command: nameOf(command, interaction.options.getSubcommand(false)) };
  }
  if (interaction.isContextMenuCommand())
    return { kind: 'menu', command: nameOf(handlers.messageCommand(interaction.commandName)) };
  const kind = interaction.isButton() ? 'button' : interaction.isAnySelectMenu() ? 'select' : 'form';
  const customId = 'customId' in interaction ? interaction.customId : '';
  const command = handlers.owner(customId);
  const part = command === undefined ? undefined : handlerName(customId);
  return { kind, command: nameOf(command), part };
}

function nameOf(command: Command | undefined, subcommand: string | null = null): string {
  if (command === undefined) return 'unknown';
  const { name } = command.data;
  const options = 'options' in command.data ? (command.data.options ?? []) : [];
  const isOwn = options.some(
    (option) => option.type === ApplicationCommandOptionType.Subcommand && option.name === subcommand,
  );
  return isOwn ? `${name} ${subcommand}` : name;
}
