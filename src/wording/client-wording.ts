import { chatWords } from './english/chat.ts';
import { pageWords } from './english/page.ts';
import { pageServerWords } from './english/page-server.ts';
import { provePageWords } from './english/prove-page.ts';
import type { typingWords } from './english/typing.ts';
import { createFormat } from './format.ts';

/** Every sentence of the playground's page. */
export type PageWording = ReturnType<typeof pageWords>;
/** Every sentence of the server behind that page. */
export type PageServerWording = ReturnType<typeof pageServerWords>;
/** Every sentence of the page that proves receipts. */
export type ProvePageWording = ReturnType<typeof provePageWords>;
/** Refusals of typed values, in both clients. */
export type TypingWording = ReturnType<typeof typingWords>;
/** Every sentence of the terminal client. */
export type ChatWording = ReturnType<typeof chatWords>;

/** The same as in wording.ts. */
const LOCALE = 'en-GB';

export function pageWording(): PageWording {
  return pageWords(createFormat(LOCALE));
}

export function pageServerWording(): PageServerWording {
  return pageServerWords(createFormat(LOCALE));
}

export function provePageWording(): ProvePageWording {
  return provePageWords(createFormat(LOCALE));
}

export function chatWording(): ChatWording {
  return chatWords(createFormat(LOCALE));
}
