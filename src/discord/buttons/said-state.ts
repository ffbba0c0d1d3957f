import { oneLine } from '../../domain/one-line.ts';
import { wholeWords } from '../../domain/shorten.ts';

/** All that the buttons under somebody's quotes need to show another page of them. */
export interface SaidState {
  /** The beginning of a name that leads to the speaker. */
  readonly speaker: string;
  /** The key of the one article that is looked at. */
  readonly article: string | undefined;
  /** From 0 on. */
  readonly page: number;
}

/** The first part of the custom_id, which leads to the handler. */
export const SAID_BUTTON = 'said';

/** Of the 100 characters of a custom_id. */
const MAX_NAME = 80;
const CUSTOM_ID = /^said:(?<page>\d{1,4}):(?<article>[\w-]{8}|):(?<speaker>.+)$/su;

/** Of a long name as many whole words as fit: each of a name leads to it. */
export function encodeSaid({ speaker, article, page }: SaidState): string {
  return [SAID_BUTTON, page, article ?? '', wholeWords(oneLine(speaker), MAX_NAME)].join(':');
}

/** Nothing for what `encodeSaid` does not make. */
export function decodeSaid(customId: string): SaidState | undefined {
  const { page, article, speaker } = CUSTOM_ID.exec(customId)?.groups ?? {};
  if (page === undefined || speaker === undefined) return undefined;
  return { speaker, article: article || undefined, page: Number(page) };
}
