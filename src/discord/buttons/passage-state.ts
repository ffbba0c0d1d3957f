import type { Match } from '../../domain/answer.ts';
import type { PassageReference } from '../../domain/passage-reference.ts';

/**
 * How passages were presented: as what a search found, as what only comes nearest to a question, or to a quote, or as the
 * paragraph that was asked for by its id.
 */
export type Standing = Match | 'nearest' | 'unmatched' | 'named';

/** All that a passage's buttons need to show it again, or its neighbours: it lives in their custom_id. */
export interface PassageState {
  readonly standing: Standing;
  readonly references: readonly PassageReference[];
  /** Which of them is shown. */
  readonly index: number;
  /** Whether the paragraphs before and after are shown, too. */
  readonly context: boolean;
}

/** The first part of the custom_id, which leads to the handler. */
export const PASSAGE_BUTTON = 'passage';

const letters: Readonly<Record<Standing, string>> = {
  answer: 'a',
  closest: 'c',
  exact: 'e',
  reordered: 'r',
  nearest: 'n',
  unmatched: 'u',
  named: 'i',
};
const standings = new Map(
  Object.entries(letters).map(([standing, letter]) => [letter, standing as Standing]),
);

const CUSTOM_ID = /^passage:(?<letter>[aceinru]):(?<index>[0-2]):(?<view>[pc]):(?<references>[\w\-.,]+)$/u;
const REFERENCE =
  /^(?<key>[\w-]{8})\.(?<paragraph>[\da-z]{1,4})\.(?<start>[\da-z]{1,3})\.(?<end>[\da-z]{1,3})$/u;

/** At most 77 of the 100 characters that a custom_id may have: three references of 20. */
export function encodeState({ standing, references, index, context }: PassageState): string {
  return [PASSAGE_BUTTON, letters[standing], index, context ? 'c' : 'p', encodeReferences(references)].join(
    ':',
  );
}

/** Nothing for what `encodeState` does not make. */
export function decodeState(customId: string): PassageState | undefined {
  const { letter = '', index, view, references: list = '' } = CUSTOM_ID.exec(customId)?.groups ?? {};
  const standing = standings.get(letter);
  const references = decodeReferences(list);
  if (standing === undefined || references === undefined) return undefined;
  if (references[Number(index)] === undefined) return undefined;
  return { standing, references, index: Number(index), context: view === 'c' };
}

/** References as a part of a custom_id: 20 characters each at most, and a comma between them. */
export function encodeReferences(references: readonly PassageReference[]): string {
  return references
    .map(({ key, paragraph, start, end }) =>
      [key, ...[paragraph, start, end].map((number) => number.toString(36))].join('.'),
    )
    .join(',');
}

/** Nothing for what `encodeReferences` does not make. */
export function decodeReferences(list: string): PassageReference[] | undefined {
  const references = list.split(',').map(decodeReference);
  return references.every((reference) => reference !== undefined) ? references : undefined;
}

function decodeReference(text: string): PassageReference | undefined {
  const groups = REFERENCE.exec(text)?.groups;
  if (groups === undefined) return undefined;
  const number = (name: string) => Number.parseInt(groups[name] ?? '', 36);
  return {
    key: groups['key'] ?? '',
    paragraph: number('paragraph'),
    start: number('start'),
    end: number('end'),
  };
}
