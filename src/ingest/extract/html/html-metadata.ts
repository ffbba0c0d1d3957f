import { oneLine } from '../../../domain/one-line.ts';
import { type Draft, found, type Hints } from '../draft.ts';
import { isoDay } from '../iso-day.ts';
import type { HtmlDocument } from './html-node.ts';
import { articleJsonLd, nameIn, textIn } from './json-ld.ts';
import { canonicalUrl } from './page-url.ts';

export interface PageMetadata
  extends Pick<Draft, 'title' | 'author' | 'publisher' | 'published' | 'url' | 'language'> {
  readonly forSubscribers: boolean;
}

/** Names of `<meta>` elements, by name, property or itemprop: OpenGraph, Dublin Core and what newspapers agreed on. */
const TITLES = ['og:title', 'twitter:title', 'dc.title', 'citation_title'];
const AUTHORS = [
  'author',
  'dc.creator',
  'parsely-author',
  'sailthru.author',
  'citation_author',
  'article:author',
];
const PUBLISHERS = ['og:site_name', 'dc.publisher', 'citation_journal_title', 'application-name'];
const DATES = [
  'article:published_time',
  'datepublished',
  'date',
  'dc.date',
  'dc.date.issued',
  'dcterms.date',
  'dcterms.created',
  'citation_publication_date',
  'parsely-pub-date',
  'sailthru.date',
  'pubdate',
  'publish-date',
];
const LANGUAGES = ['content-language', 'og:locale', 'dc.language'];

/** What a page says of itself, outside of its text. The order is that of trust: what was made for machines first. */
export function pageMetadata(document: HtmlDocument, hints: Hints): Partial<PageMetadata> {
  const meta = metaElements(document);
  const json = articleJsonLd(document);
  const first = (names: readonly string[]) => names.map((name) => meta.get(name)).find(isName);
  const dates = [
    textIn(json['datePublished']),
    ...DATES.map((name) => meta.get(name)),
    timeElement(document),
  ];
  return found<PageMetadata>({
    title: first(TITLES) ?? textIn(json['headline']) ?? onlyHeading(document),
    author: nameIn(json['author']) ?? first(AUTHORS),
    publisher: first(PUBLISHERS) ?? nameIn(json['publisher']),
    published: dates.map(isoDay).find((day) => day !== undefined),
    url: canonicalUrl([attribute(document, 'link[rel~="canonical"]', 'href'), meta.get('og:url')], hints.url),
    language: [
      attribute(document, 'html', 'lang'),
      ...LANGUAGES.map((name) => meta.get(name)),
      textIn(json['inLanguage']),
    ]
      .map(languageTag)
      .find((tag) => tag !== undefined),
    forSubscribers: /^false$/iu.test(String(json['isAccessibleForFree'])),
  });
}

function metaElements(document: HtmlDocument): ReadonlyMap<string, string> {
  const meta = new Map<string, string>();
  for (const element of document.querySelectorAll('meta[content]')) {
    const content = oneLine(element.getAttribute('content') ?? '');
    for (const attribute of ['property', 'name', 'itemprop', 'http-equiv']) {
      for (const name of element.getAttribute(attribute)?.toLowerCase().split(/\s+/u) ?? [])
        if (content !== '' && !meta.has(name)) meta.set(name, content);
    }
  }
  return meta;
}

/** Of several times in a page, only those inside of the article are its own. */
function timeElement(document: HtmlDocument): string | undefined {
  const own = ['[itemprop="datePublished"]', 'article time[datetime]', 'main time[datetime]'];
  const all = [...document.querySelectorAll('time[datetime]')];
  const [element] = [
    ...own.map((selectors) => document.querySelector(selectors)),
    all.length === 1 ? all[0] : null,
  ].filter((candidate) => candidate !== null && candidate !== undefined);
  return element?.getAttribute('datetime') ?? element?.getAttribute('content') ?? undefined;
}

function onlyHeading(document: HtmlDocument): string | undefined {
  const headings = [...document.querySelectorAll('h1')];
  return headings.length === 1 ? oneLine(headings[0]?.textContent ?? '') : undefined;
}

function attribute(document: HtmlDocument, selectors: string, name: string): string | undefined {
  return document.querySelector(selectors)?.getAttribute(name) ?? undefined;
}

/** Some pages link to their author's profile in the place of the name. */
function isName(text: string | undefined): text is string {
  return text !== undefined && !/^https?:/u.test(text);
}

function languageTag(text: string | undefined): string | undefined {
  const tag = text?.trim().replaceAll('_', '-').toLowerCase() ?? '';
  return /^[a-z]{2,3}(?:-[a-z\d]{2,8})*$/u.test(tag) ? tag : undefined;
}
