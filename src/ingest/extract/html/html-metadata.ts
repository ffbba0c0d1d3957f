import { authorNames } from '../../../language/rules/author-names.ts';
import { type ExtractedDraft, type Hints, presentFields } from '../extracted-draft.ts';
import { isoDay } from '../iso-day.ts';
import { type DataText, dataTexts } from './data-texts.ts';
import { decodeEntities } from './decode-entities.ts';
import type { HtmlDocument } from './html-node.ts';
import { articleJsonLd, type JsonObject, nameIn, textIn } from './json-ld.ts';
import { firstName, type Meta, metaElements } from './meta-elements.ts';
import { type PageNames, pageNames } from './page-names.ts';
import { canonicalUrl } from './page-url.ts';
import { scriptData } from './script-data.ts';
import { hostName } from './site-names.ts';

export interface PageMetadata
  extends PageNames,
    Pick<ExtractedDraft, 'author' | 'published' | 'url' | 'language'> {
  /** The text in the page's data, which may be longer than what it shows. */
  readonly articleBody: string;
  /** Long texts in the data of the page's scripts, which may be other articles. */
  readonly dataTexts: readonly DataText[];
  /** Number of words that the page's data state. */
  readonly wordCount: number;
  /** Declared not to be free of charge. */
  readonly forSubscribers: boolean;
}

/** Names of `<meta>` elements, by name, property or itemprop: OpenGraph, Dublin Core and conventions of newspapers. */
const AUTHORS = [
  'author',
  'dc.creator',
  'parsely-author',
  'sailthru.author',
  'citation_author',
  'article:author',
];
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

/** Reads a page's metadata. More reliable sources come first: those made for machines. */
export function pageMetadata(document: HtmlDocument, hints: Hints): Partial<PageMetadata> {
  const meta = metaElements(document);
  const json = articleJsonLd(document);
  const url = canonicalUrl(
    [attribute(document, 'link[rel~="canonical"]', 'href'), meta.get('og:url')],
    hints.url,
  );
  const names = pageNames(document, meta, json, hostName(url ?? hints.url));
  const author = nameIn(json['author']) ?? firstName(meta, AUTHORS);
  const language = languageOf(document, meta, json);
  const rest = presentFields<Omit<PageMetadata, keyof PageNames>>({
    author: author === undefined ? undefined : authorNames(decodeEntities(author), names.publisher),
    published: publishedDay(document, meta, json, language),
    url,
    language,
    articleBody: textIn(json['articleBody']),
    dataTexts: dataTexts(scriptData(document)),
    wordCount: Number(json['wordCount']) || undefined,
    forSubscribers: /^false$/iu.test(String(json['isAccessibleForFree'])),
  });
  return { ...names, ...rest };
}

function languageOf(document: HtmlDocument, meta: Meta, json: JsonObject): string | undefined {
  const tags = [
    attribute(document, 'html', 'lang'),
    ...LANGUAGES.map((name) => meta.get(name)),
    textIn(json['inLanguage']),
  ];
  return tags.map(languageTag).find((tag) => tag !== undefined);
}

function publishedDay(
  document: HtmlDocument,
  meta: Meta,
  json: JsonObject,
  language?: string,
): string | undefined {
  const dates = [
    textIn(json['datePublished']),
    ...DATES.map((name) => meta.get(name)),
    timeElement(document),
  ];
  return dates.map((date) => isoDay(date, language)).find((day) => day !== undefined);
}

/** The article's date from a `<time>` element. Outside an article, it counts only if the page has no other. */
function timeElement(document: HtmlDocument): string | undefined {
  const own = ['[itemprop="datePublished"]', 'article time[datetime]', 'main time[datetime]'];
  const all = [...document.querySelectorAll('time[datetime]')];
  const [element] = [
    ...own.map((selectors) => document.querySelector(selectors)),
    all.length === 1 ? all[0] : null,
  ].filter((candidate) => candidate !== null && candidate !== undefined);
  const date = element?.getAttribute('datetime') || element?.getAttribute('content') || element?.textContent;
  return date ?? undefined;
}

function attribute(document: HtmlDocument, selectors: string, name: string): string | undefined {
  return document.querySelector(selectors)?.getAttribute(name) ?? undefined;
}

/** A BCP 47 tag in lower case; undefined if it is malformed. */
function languageTag(text: string | undefined): string | undefined {
  const tag = text?.trim().replaceAll('_', '-').toLowerCase() ?? '';
  return /^[a-z]{2,3}(?:-[a-z\d]{2,8})*$/u.test(tag) ? tag : undefined;
}
