import type { ButtonInteraction } from 'discord.js';
import { UserError } from '../domain/user-error.ts';
import { recallPassage } from '../use-cases/recall-passage.ts';
import type { CommandContext } from './command.ts';
import type { Reply } from './components.ts';
import { contentWithId } from './message-text.ts';
import { decodeState } from './passage-state.ts';
import { HEADING_ID, renderPassage } from './render-passage.ts';

/** Shows another of the found passages, or its context, in the message whose button was pressed. */
export function showPassage(interaction: ButtonInteraction, { library }: CommandContext): Reply {
  const state = decodeState(interaction.customId);
  const reference = state?.references[state.index];
  if (state === undefined || reference === undefined) throw new UserError('stale-button', {});
  return renderPassage(
    contentWithId(interaction.message, HEADING_ID),
    recallPassage(library, reference),
    state,
  );
}
