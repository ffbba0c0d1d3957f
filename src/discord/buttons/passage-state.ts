import type { PassageReference } from '../../domain/passage-reference.ts';
import type { PassageRole } from '../replies/render-passage.ts';
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
  wrong: 'w',
  nearest: 'n',
  unmatched: 'u',
  named: 'i',
  headline: 'h',
  'like-headline': 'l',
};
const roles = new Map(Object.entries(letters).map(([role, letter]) => [letter, role as PassageRole]));

const CUSTOM_ID = /^passage:(?<letter>[acehilnruw]):(?<index>[0-2]):(?<view>[pc]):(?<references>[\w\-.,]+)$/u;

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
