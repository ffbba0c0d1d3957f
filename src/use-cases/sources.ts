import type { Extraction } from '../domain/extraction.ts';
import { oneLine } from '../domain/one-line.ts';
import { UserError } from '../domain/user-error.ts';
import { createExtract } from '../ingest/extract/extract.ts';
import { type Network, publicInternet } from '../ingest/fetch/network.ts';
import { readPage } from './read-source.ts';

/** A file that somebody attached to a command. */
export interface Attachment {
  /** Where Discord keeps it. */
  readonly url: string;
  /** In bytes. */
  readonly size: number;
  readonly name: string;
  readonly contentType: string | null;
}

/** Where articles come from. All throw UserErrors of fetching and extracting. */
export interface Sources {
  page(address: string): Promise<Extraction>;
  attachment(file: Attachment): Promise<Extraction>;
  /** @throws UserError text-empty */
  pasted(title: string, text: string): Promise<Extraction>;
}

/** https://docs.discord.com/developers/reference#cdn-formatting */
const CDN: ReadonlySet<string> = new Set(['https://cdn.discordapp.com', 'https://media.discordapp.net']);
const MAX_BYTES = 8 * 1024 * 1024;
const MEBIBYTE = 1024 * 1024;

/**
 * @param apiUrl Discord's API as it is configured: where it is not Discord's own, it may keep the attached files itself
 * @param network where pages may be fetched from
 */
export function createSources(apiUrl: string, network: Network = publicInternet): Sources {
  const extract = createExtract({ maxBytes: MAX_BYTES });
  return {
    page: (address) => readPage(address, extract, { network }),
    attachment: async ({ url, size, name: fileName, contentType }) => {
      if (size === 0) throw new UserError('file-empty', {});
      if (size > MAX_BYTES) throw new UserError('file-too-large', { mebibytes: MAX_BYTES / MEBIBYTE });
      const read = (bytes: Uint8Array) =>
        extract(bytes, { fileName, ...(contentType === null ? {} : { contentType }) });
      return readPage(url, read, { network: attachmentNetwork(url, apiUrl), maxRedirects: 0 });
    },
    pasted: async (title, text) => {
      if (text.trim() === '') throw new UserError('text-empty', {});
      const found = await extract(new TextEncoder().encode(text), {
        contentType: 'text/plain; charset=utf-8',
      });
      return titled(found, title);
    },
  };
}

/** @throws UserError address-refused for a place that Discord keeps no files at */
function attachmentNetwork(url: string, apiUrl: string): Network {
  const { origin, port, protocol } = new URL(url);
  if (CDN.has(origin)) return publicInternet;
  if (origin !== new URL(apiUrl).origin)
    throw new UserError('address-refused', { address: origin, because: 'private' });
  const usual = protocol === 'https:' ? 443 : 80;
  return {
    ...publicInternet,
    isAllowedAddress: () => true,
    allowedPorts: new Set([port === '' ? usual : Number(port)]),
  };
}

/** The person's title stands; what was taken for another one out of a plain text is its first paragraph. */
function titled(found: Extraction, title: string): Extraction {
  const warnings = found.warnings.filter(({ code }) => code !== 'no-title');
  const isParagraph =
    found.format === 'text' && found.title !== undefined && fold(found.title) !== fold(title);
  const paragraphs = isParagraph ? [found.title ?? '', ...found.paragraphs] : found.paragraphs;
  return { ...found, title, paragraphs, kept: paragraphs.length, warnings };
}

function fold(words: string): string {
  return oneLine(words).toLowerCase();
}
