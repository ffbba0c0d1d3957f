import { chatWords } from './english/chat.ts';
import { pageWords } from './english/page.ts';
import { pageServerWords } from './english/page-server.ts';
import { provePageWords } from './english/prove-page.ts';
import type { typingWords } from './english/typing.ts';
import { createFormat, type Format } from './format.ts';
import { pageWords as frenchPage } from './french/page.ts';
import { pageServerWords as frenchServer } from './french/page-server.ts';
import { pageWords as germanPage } from './german/page.ts';
import { pageServerWords as germanServer } from './german/page-server.ts';
import { LANGUAGES, type Language, regions } from './languages.ts';
import { pageWords as russianPage } from './russian/page.ts';
import { pageServerWords as russianServer } from './russian/page-server.ts';
import { pageWords as spanishPage } from './spanish/page.ts';
import { pageServerWords as spanishServer } from './spanish/page-server.ts';

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

/** The playground's page and server, in languages other than English. */
const pages: Readonly<Partial<Record<Language, (format: Format) => PageWording>>> = {
  de: germanPage,
  es: spanishPage,
  fr: frenchPage,
  ru: russianPage,
};
const servers: Readonly<Partial<Record<Language, (format: Format) => PageServerWording>>> = {
  de: germanServer,
  es: spanishServer,
  fr: frenchServer,
  ru: russianServer,
};

/** Languages that the playground's page speaks. */
export const pageLanguages: readonly Language[] = LANGUAGES.filter(
  (language) => language === 'en' || language in pages,
);

export function pageWording(language: Language = 'en'): PageWording {
  return (pages[language] ?? pageWords)(createFormat(regions[language]));
}

const serverWordings = new Map<Language, PageServerWording>();

export function pageServerWording(language: Language = 'en'): PageServerWording {
  const known = serverWordings.get(language);
  const words = known ?? (servers[language] ?? pageServerWords)(createFormat(regions[language]));
  serverWordings.set(language, words);
  return words;
}

export function provePageWording(): ProvePageWording {
  return provePageWords(createFormat(regions.en));
}

export function chatWording(): ChatWording {
  return chatWords(createFormat(regions.en));
}
