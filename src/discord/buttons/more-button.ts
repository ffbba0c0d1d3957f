import type { APIButtonComponent, ButtonInteraction } from 'discord.js';
import { UserError } from '../../domain/errors/user-error.ts';
import { paragraphId } from '../../domain/paragraph-id.ts';
import type { Passage } from '../../domain/passage.ts';
import { isRevised } from '../../domain/revised-passage.ts';
import { sourceLink } from '../../text-fragments/link-to-span.ts';
import { followPassage } from '../../use-cases/recalling/follow-passage.ts';
import type { Wording } from '../../wording/wording.ts';
import type { CommandContext } from '../gateway/command.ts';
import { readOnButton } from '../reading/reading-pager.ts';
import { accents, button, buttonRow, type Reply, reply, text } from '../replies/components.ts';
import { passageHeader } from '../replies/passage-header.ts';
import { HEADING_ID, isHeadlineRole } from '../replies/render-passage.ts';
import { contentWithId } from '../text/message-text.ts';
import { answerActions } from './answer-actions.ts';
import { headlineProofButton } from './headline-proof.ts';
import { decodeState, encodeState, PASSAGE_BUTTON, type PassageState } from './passage-state.ts';
import { proofButton } from './proof-button.ts';

export const MORE_BUTTON = 'more';

/** Longer addresses are not spelled out; the button may still carry them. */
const MAX_ADDRESS = 1_500;

/** A button to everything else that can be done with a passage. */
export function moreButton({ buttons }: Wording, state: PassageState): APIButtonComponent {
  const { index, references } = state;
  const alone = { ...state, references: references.slice(index, index + 1), index: 0, context: false };
  return button(buttons.seeMore, encodeState(alone).replace(PASSAGE_BUTTON, MORE_BUTTON));
}

/**
 * A passage's permanent id, its address at the source, and buttons to its proof, its context, the article from there on, its
 * citation, and to share or delete the answer.
 */
export async function showMore(interaction: ButtonInteraction, context: CommandContext): Promise<Reply> {
  const { customId, message } = interaction;
  const state = decodeState(customId.replace(MORE_BUTTON, PASSAGE_BUTTON));
  const [reference, ...others] = state?.references ?? [];
  if (state === undefined || reference === undefined || others.length > 0)
    throw new UserError('stale-button', {});
  const found = await followPassage(context, reference);
  const heading = contentWithId(message, HEADING_ID);
  const passage = isRevised(found) ? found.before : found;
  const actions = answerActions(context.wording, interaction, passage.article, state);
  return renderMore(context.wording, heading, passage, state, actions);
}

function renderMore(
  wording: Wording,
  heading: string,
  passage: Passage,
  state: PassageState,
  actions: readonly (APIButtonComponent | undefined)[],
): Reply {
  const { article, paragraph, highlight } = passage;
  const { answers, buttons } = wording;
  const id = paragraphId(article, paragraph);
  const link = sourceLink(article, highlight);
  const lines = [
    id === undefined
      ? undefined
      : answers.permanentLink(`\`${wording.typed('/paragraph', { '/paragraph id': id })}\``),
    link === undefined || link.length > MAX_ADDRESS ? undefined : answers.passageAtSource(`<${link}>`),
  ].filter((line) => line !== undefined);
  const proof = isHeadlineRole(state.role)
    ? headlineProofButton(wording, article)
    : proofButton(wording, state.references);
  return reply(accents.neutral, [
    text(heading, HEADING_ID),
    text(passageHeader(wording, article, paragraph)),
    lines.length === 0 ? undefined : text(lines.join('\n')),
    buttonRow([
      proof,
      button(buttons.context, encodeState({ ...state, context: true })),
      readOnButton(wording, state.references[0]),
      ...actions,
    ]),
  ]);
}
