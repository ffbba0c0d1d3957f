import type { APIButtonComponent, ButtonInteraction } from 'discord.js';
import { UserError } from '../../domain/errors/user-error.ts';
import { neighboursOf } from '../../domain/paragraphs/kinds.ts';
import type { Passage } from '../../domain/passage.ts';
import { isRevised, type RevisedPassage } from '../../domain/revised-passage.ts';
import { sourceLink } from '../../text-fragments/link-to-span.ts';
import { followPassage } from '../../use-cases/recalling/follow-passage.ts';
import type { Wording } from '../../wording/wording.ts';
import type { CommandContext } from '../gateway/command.ts';
import { button, buttonRow, type Reply, type Row } from '../replies/components.ts';
import { HEADING_ID, renderPassage } from '../replies/render-passage.ts';
import { renderRevised } from '../replies/render-revised.ts';
import { contentWithId } from '../text/message-text.ts';
import { type AskingButtons, askingButtonsIn, noAskingButtons } from './asking-buttons.ts';
import { changeSelectsIn } from './change-selects.ts';
import { moreButton } from './more-button.ts';
import { pager } from './pager.ts';
import { decodeState, encodeState, type PassageState } from './passage-state.ts';
import { sourceButton } from './source-button.ts';

/**
 * A passage under its heading with all its buttons; of a revised one, both texts.
 *
 * @param asking the buttons that ask further
 * @param selects below the heading
 */
export function passageReply(
  wording: Wording,
  heading: string,
  passage: Passage | RevisedPassage,
  state: PassageState,
  { searches, followUp }: AskingButtons = noAskingButtons,
  selects: readonly Row[] = [],
): Reply {
  const underHeading = [buttonRow(searches), ...selects];
  const below = [buttonRow(rowOf(wording, passage, state, followUp))];
  if (isRevised(passage))
    return renderRevised(wording, heading, passage, state.role, { underHeading, below });
  const { role, index, context, references } = state;
  const view = { role, index, context, of: references.length };
  return renderPassage(wording, heading, passage, view, { underHeading, below });
}

/** At most the five buttons of a row: beside a pager, there is room for the context only in *More…*. */
function rowOf(
  wording: Wording,
  passage: Passage | RevisedPassage,
  state: PassageState,
  followUp: APIButtonComponent | undefined,
): (APIButtonComponent | undefined)[] {
  const turns = turnButtons(wording, state);
  const link = isRevised(passage) ? presentLink(passage) : sourceLink(passage.article, passage.highlight);
  const hasRoom = turns.length === 0 || followUp === undefined;
  const context = isRevised(passage) || !hasRoom ? undefined : contextButton(wording, state, passage);
  return [...turns, context, sourceButton(wording, link), followUp, moreButton(wording, state)];
}

/** Shows another of the passages, or the context, in the message whose button was pressed. */
export async function showPassage(interaction: ButtonInteraction, context: CommandContext): Promise<Reply> {
  const state = decodeState(interaction.customId);
  const reference = state?.references[state.index];
  if (state === undefined || reference === undefined) throw new UserError('stale-button', {});
  const heading = contentWithId(interaction.message, HEADING_ID);
  const passage = await followPassage(context, reference);
  const answers = state.role === 'nearest' ? undefined : passage.article.key;
  const asking = askingButtonsIn(context.wording, interaction.message, answers);
  return passageReply(context.wording, heading, passage, state, asking, changeSelectsIn(interaction.message));
}

/** To the paragraph as it is now; to the article where the paragraph is gone. */
function presentLink({ article, after }: RevisedPassage): string | undefined {
  const [first] = after?.sentences ?? [];
  return first === undefined ? article.url : sourceLink(article, first);
}

function turnButtons(wording: Wording, state: PassageState): APIButtonComponent[] {
  const pages = { page: state.index, pages: state.references.length };
  return pager(wording, pages, (index) => encodeState({ ...state, index, context: false }));
}

function contextButton(
  { buttons }: Wording,
  state: PassageState,
  { article, paragraph }: Passage,
): APIButtonComponent | undefined {
  const { before, after } = neighboursOf(article, paragraph);
  if (before === undefined && after === undefined) return undefined;
  const label = state.context ? buttons.hideContext : buttons.context;
  return button(label, encodeState({ ...state, context: !state.context }));
}
