import type { ButtonInteraction } from 'discord.js';
import { isRevised } from '../../domain/revised-passage.ts';
import { UserError } from '../../domain/user-error.ts';
import { followPassage } from '../../use-cases/follow-passage.ts';
import type { CommandContext } from '../gateway/command.ts';
import type { Reply } from '../replies/components.ts';
import { HEADING_ID, renderPassage } from '../replies/render-passage.ts';
import { renderRevised } from '../replies/render-revised.ts';
import { contentWithId } from '../text/message-text.ts';
import { decodeState } from './passage-state.ts';

/** Shows another of the found passages, or its context, in the message whose button was pressed. */
export async function showPassage(interaction: ButtonInteraction, context: CommandContext): Promise<Reply> {
  const state = decodeState(interaction.customId);
  const reference = state?.references[state.index];
  if (state === undefined || reference === undefined) throw new UserError('stale-button', {});
  const heading = contentWithId(interaction.message, HEADING_ID);
  const passage = await followPassage(context, reference);
  return isRevised(passage) ? renderRevised(heading, passage, state) : renderPassage(heading, passage, state);
}
