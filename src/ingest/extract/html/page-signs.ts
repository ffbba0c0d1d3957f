import type { ExtractionWarning } from '../../../domain/extraction.ts';
import { CONTINUED_ELSEWHERE, FIRST_OF_PAGES } from '../../../language/rules/page-notices.ts';
import type { KindBlock } from './cleaning/clean-blocks.ts';
import type { HtmlDocument } from './html-node.ts';

/** Seconds until a page sends its readers on; longer ones reload a page. */
const MAX_REFRESH = 10;
/** Words in a page that may only send its readers on. */
const MAX_STUB_WORDS = 100;
/** Words in the beginning of an article. Longer ones that end with "Read more" are whole. */
const MAX_BEGINNING_WORDS = 400;
/** A second page in an address. */
const SECOND_PAGE =
  /[?&](?:page|p|pg|seite|pagina|s)=(?:2|1)\b|[/_-](?:page[/_-]?|seite[/_-]?)?2(?:\.\w+)?\/?$/iu;

/** Where a page leads, which has to be read before Readability takes the page apart. */
export interface PageSigns {
  /** Address that the page sends its readers to. */
  readonly sendsTo?: string;
  readonly hasNextPage: boolean;
}

export function pageSigns(document: HtmlDocument, url: string | undefined): PageSigns {
  const sendsTo = refreshAddress(document, url);
  const next = [...document.querySelectorAll('link[rel~="next"], a[rel~="next"]')];
  return {
    ...(sendsTo === undefined ? {} : { sendsTo }),
    hasNextPage: next.some((element) => SECOND_PAGE.test(element.getAttribute('href') ?? '')),
  };
}

/** Warns about text that is elsewhere. */
export function warningsOf(
  signs: PageSigns,
  blocks: readonly KindBlock[],
  words: number,
  whole: readonly string[],
): ExtractionWarning[] {
  const warnings: ExtractionWarning[] = [];
  if (signs.sendsTo !== undefined && words < MAX_STUB_WORDS)
    warnings.push({ code: 'sent-on', context: { address: signs.sendsTo } });
  const pages = whole.map((text) => FIRST_OF_PAGES.exec(text.toLowerCase())?.groups?.['pages']).find(Boolean);
  if (pages !== undefined && Number(pages) > 1)
    warnings.push({ code: 'more-pages', context: { pages: Number(pages) } });
  else if (signs.hasNextPage) warnings.push({ code: 'more-pages', context: {} });
  const last = blocks.findLast(({ kind }) => kind === 'body');
  const after = blocks.slice(last === undefined ? 0 : blocks.indexOf(last));
  if (words < MAX_BEGINNING_WORDS && after.some((block) => block.linkShare > 0.5 && isContinued(block.text)))
    warnings.push({ code: 'beginning-only', context: {} });
  return warnings;
}

function isContinued(text: string): boolean {
  return CONTINUED_ELSEWHERE.test(text.toLowerCase());
}

function refreshAddress(document: HtmlDocument, url: string | undefined): string | undefined {
  for (const element of document.querySelectorAll('meta[http-equiv]')) {
    if (element.getAttribute('http-equiv')?.toLowerCase() !== 'refresh') continue;
    const content = element.getAttribute('content') ?? '';
    const { seconds, address = '' } =
      /^\s*(?<seconds>\d+)[\d.]*\s*[;,]\s*(?:url\s*=\s*)?["']?(?<address>[^"']+)/iu.exec(content)?.groups ??
      {};
    if (seconds === undefined || Number(seconds) > MAX_REFRESH || !URL.canParse(address.trim(), url))
      continue;
    const { href, protocol } = new URL(address.trim(), url);
    if (/^https?:$/u.test(protocol) && href !== url) return href;
  }
  return undefined;
}
