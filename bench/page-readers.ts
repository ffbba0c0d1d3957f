import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { createExtract } from '../src/ingest/extract/extract.ts';
import type { ReadPage } from './measure-pages.ts';

export interface PageReader {
  readonly name: string;
  readonly read: (source: Uint8Array) => Promise<ReadPage>;
}

const extract = createExtract();

/** Verbatim, through the function that the bot calls. Asides count: they belong to the reader view that the pages expect. */
export const verbatim: PageReader = {
  name: 'verbatim',
  read: async (source) => {
    const { paragraphs, asides, title = null, byline = null } = await extract(source);
    return { paragraphs: [...paragraphs, ...asides.map(({ text }) => text)], title, byline };
  },
};

const readable = (source: Uint8Array) =>
  new Readability(parseHTML(Buffer.from(source).toString()).document as never).parse();

/** The naive method. */
export const pagePeers: readonly PageReader[] = [
  {
    name: 'readability, lines',
    read: async (source) => {
      const article = readable(source);
      return {
        paragraphs: (article?.textContent ?? '').split('\n'),
        title: article?.title ?? null,
        byline: article?.byline ?? null,
      };
    },
  },
  {
    name: 'whole page, lines',
    read: async (source) => {
      const { document } = parseHTML(Buffer.from(source).toString());
      return {
        paragraphs: (document.body.textContent ?? '').split('\n'),
        title: document.title,
        byline: document.querySelector('meta[name=author]')?.getAttribute('content') ?? null,
      };
    },
  },
];
