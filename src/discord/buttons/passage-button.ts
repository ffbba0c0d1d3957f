import type { APIButtonComponent, ButtonInteraction } from 'discord.js';
import { UserError } from '../../domain/errors/user-error.ts';
import { neighboursOf } from '../../domain/paragraphs/kinds.ts';
import type { Passage } from '../../domain/passage.ts';
import type { PassageReference } from '../../domain/passage-reference.ts';
import { isRevised, type RevisedPassage } from '../../domain/revised-passage.ts';
import { sourceLink } from '../../text-fragments/link-to-span.ts';
import { followPassage } from '../../use-cases/recalling/follow-passage.ts';
import type { Wording } from '../../wording/wording.ts';
import type { CommandContext } from '../gateway/command.ts';
import { readOnButton } from '../reading/reading-pager.ts';
import { button, buttonRow, linkButton, type Reply, type Row } from '../replies/components.ts';
import { HEADING_ID, isHeadlineRole, type PassageRole, renderPassage } from '../replies/render-passage.ts';
import { renderRevised } from '../replies/render-revised.ts';
import { contentWithId } from '../text/message-text.ts';
import { type AskingButtons, askingButtonsIn, noAskingButtons } from './asking-buttons.ts';
import { changeSelectsIn } from './change-selects.ts';
import { headlineProofButton } from './headline-proof.ts';
import { linkToButton } from './link-button.ts';
import { pager } from './pager.ts';
import { proofButton } from './proof-button.ts';
import { decodeReferences, encodeReferences } from './references.ts';

/** Everything the buttons under a passage need to show it again or move on. It lives in their custom_id. */
export interface PassageState {
  readonly role: PassageRole;
  readonly references: readonly PassageReference[];
  /** Which of them is shown. */
  readonly index: number;
  /** Whether the paragraphs before and after are shown as well. */
  readonly context: boolean;
}

export const PASSAGE_BUTTON = 'passage';

const letters: Readonly<Record<PassageRole, string>> = {
  answer: 'a',
  closest: 'c',
  exact: 'e',
  reordered: 'r',
  nearest: 'n',
  unmatched: 'u',
  named: 'i',
  headline: 'h',
  'like-headline': 'l',
};
const roles = new Map(Object.entries(letters).map(([role, letter]) => [letter, role as PassageRole]));

const CUSTOM_ID = /^passage:(?<letter>[acehilnru]):(?<index>[0-2]):(?<view>[pc]):(?<references>[\w\-.,]+)$/u;

/** At most 77 of a custom_id's 100 characters: three references of 20. */
export function encodeState({ role, references, index, context }: PassageState): string {
  return [PASSAGE_BUTTON, letters[role], index, context ? 'c' : 'p', encodeReferences(references)].join(':');
}

/** Undefined for anything that `encodeState` does not produce. */
export function decodeState(customId: string): PassageState | undefined {
  const { letter = '', index, view, references: list = '' } = CUSTOM_ID.exec(customId)?.groups ?? {};
  const role = roles.get(letter);
  const references = decodeReferences(list);
  if (role === undefined || references?.[Number(index)] === undefined) return undefined;
  return { role, references, index: Number(index), context: view === 'c' };
}

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
  const turns = turnButtons(wording, state);
  const proof = isHeadlineRole(state.role)
    ? headlineProofButton(wording, isRevised(passage) ? passage.before.article : passage.article)
    : proofButton(wording, shown(state));
  if (isRevised(passage)) {
    const link = linkButton(wording.buttons.openSource, presentLink(passage));
    const below = [buttonRow([...turns, proof, link]), buttonRow([followUp])];
    return renderRevised(wording, heading, passage, state.role, { underHeading, below });
  }
  const { article, highlight } = passage;
  const link = linkButton(wording.buttons.openSource, sourceLink(article, highlight));
  const linkTo = linkToButton(wording, state.references[state.index]);
  const below = [
    buttonRow([...turns, contextButton(wording, state, passage), link]),
    buttonRow([proof, linkTo, readOnButton(wording, state.references[state.index]), followUp]),
  ];
  const { role, index, context, references } = state;
  const view = { role, index, context, of: references.length };
  return renderPassage(wording, heading, passage, view, { underHeading, below });
}

/** Shows another of the passages, or the context, in the message whose button was pressed. */
export async function showPassage(interaction: ButtonInteraction, context: CommandContext): Promise<Reply> {
  const state = decodeState(interaction.customId);
  const reference = state?.references[state.index];
  if (state === undefined || reference === undefined) throw new UserError('stale-button', {});
  const heading = contentWithId(interaction.message, HEADING_ID);
  const passage = await followPassage(context, reference);
  const answers = state.role === 'nearest' ? undefined : passage.article.key;
  const asking = askingButtonsIn(interaction.message, answers);
  return passageReply(context.wording, heading, passage, state, asking, changeSelectsIn(interaction.message));
}

function shown({ references, index }: PassageState): readonly PassageReference[] {
  return references.slice(index, index + 1);
}

/** To the paragraph as it is now; to the article where the paragraph is gone. */
function presentLink({ article, after }: RevisedPassage): string | undefined {
  const [first] = after?.sentences ?? [];
  return first === undefined ? article.url : sourceLink(article, first);
}

function turnButtons(wording: Wording, state: PassageState): (APIButtonComponent | undefined)[] {
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
