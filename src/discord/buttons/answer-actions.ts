import { type APIButtonComponent, type ButtonInteraction, MessageFlags } from 'discord.js';
import type { Article } from '../../domain/article.ts';
import type { Wording } from '../../wording/wording.ts';
import { button } from '../replies/components.ts';
import { citeButton } from './cite-button.ts';
import { deleteButton } from './delete-button.ts';
import { encodeState, PASSAGE_BUTTON, type PassageState } from './passage-state.ts';

export const SHARE_BUTTON = 'share';

/**
 * What can be done with an answer as a whole: cite its article; share a private answer; delete a public one.
 *
 * @param interaction the press on the answer
 * @param state the passage alone
 */
export function answerActions(
  wording: Wording,
  interaction: ButtonInteraction,
  { key }: Pick<Article, 'key'>,
  state: PassageState,
): (APIButtonComponent | undefined)[] {
  const isPrivate = interaction.message.flags.has(MessageFlags.Ephemeral);
  return [
    citeButton(wording, { key }),
    isPrivate ? shareButton(wording, state) : deleteButton(wording, interaction),
  ];
}

function shareButton({ buttons }: Wording, state: PassageState): APIButtonComponent {
  const id = encodeState({ ...state, context: false });
  return button(buttons.shareHere, id.replace(PASSAGE_BUTTON, SHARE_BUTTON));
}
