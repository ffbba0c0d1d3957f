import type { ButtonInteraction } from 'discord.js';
import { UserError } from '../../domain/errors/user-error.ts';
import { oneLine } from '../../domain/one-line.ts';
import { referenceTo } from '../../domain/passage-reference.ts';
import { wholeWords } from '../../domain/shorten.ts';
import { listSayings, type Sayings } from '../../use-cases/asking/list-sayings.ts';
import type { Wording } from '../../wording/wording.ts';
import type { CommandContext } from '../gateway/command.ts';
import { buttonRow, type Reply } from '../replies/components.ts';
import { renderSayings, sayingPages } from '../replies/render-sayings.ts';
import { pager } from './pager.ts';
import { proofButton } from './proof-button.ts';

/** Everything the buttons under someone's quotes need to show another page of them. */
export interface SaidState {
  /** The beginning of a name that leads to the speaker. */
  readonly speaker: string;
  /** Key of the article, if only one is searched. */
  readonly article: string | undefined;
  /** Counted from 0. */
  readonly page: number;
}

export const SAID_BUTTON = 'said';

/** Characters of the speaker's name in a custom_id of 100. */
const MAX_NAME = 80;
const CUSTOM_ID = /^said:(?<page>\d{1,4}):(?<article>[\w-]{8}|):(?<speaker>.+)$/su;

/** A long name is cut to whole words: its beginning leads to the same speaker. */
export function encodeSaid({ speaker, article, page }: SaidState): string {
  const name = wholeWords(oneLine(speaker), MAX_NAME);
  return [SAID_BUTTON, page, article ?? '', name].join(':');
}

/** Undefined for anything that `encodeSaid` does not produce. */
export function decodeSaid(customId: string): SaidState | undefined {
  const { page, article, speaker } = CUSTOM_ID.exec(customId)?.groups ?? {};
  if (page === undefined || speaker === undefined) return undefined;
  return { speaker, article: article || undefined, page: Number(page) };
}

/** A page of someone's quotes with the buttons to the others. @throws UserError stale-button */
export function sayingsReply(wording: Wording, sayings: Sayings, state: SaidState): Reply {
  const { speakers } = sayings;
  const pages = sayingPages(wording, sayings);
  const shown = pages[state.page];
  if (shown === undefined) throw new UserError('stale-button', {});
  const turns = pager(wording, { page: state.page, pages: pages.length }, (page) =>
    encodeSaid({ ...state, page }),
  );
  const proof = proofButton(
    wording,
    shown.map(({ passage }) => referenceTo(passage)),
  );
  const position = { page: state.page, pages: pages.length };
  return renderSayings(wording, speakers, shown, position, buttonRow([...turns, proof]));
}

/** Shows another page in the message whose button was pressed. */
export async function showSayings(
  { customId }: ButtonInteraction,
  { library, wording }: CommandContext,
): Promise<Reply> {
  const state = decodeSaid(customId);
  if (state === undefined) throw new UserError('stale-button', {});
  return sayingsReply(wording, await listSayings(library, state), state);
}
