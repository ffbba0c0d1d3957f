import { oneLine } from '../../../domain/one-line.ts';
import { presentFields } from '../extracted-draft.ts';
import { decodeEntities } from './decode-entities.ts';
import type { HtmlDocument } from './html-node.ts';
import { type JsonObject, nameIn, textIn } from './json-ld.ts';
import { firstName, type Meta } from './meta-elements.ts';
import { siteInTitle } from './site-names.ts';
import { visibleHeading } from './visible-heading.ts';

/** Names of `<meta>` elements, by name, property or itemprop: OpenGraph, Dublin Core and conventions of newspapers. */
const TITLES = ['og:title', 'twitter:title', 'dc.title', 'citation_title'];
const PUBLISHERS = ['og:site_name', 'dc.publisher', 'citation_journal_title', 'application-name'];

export interface PageNames {
  readonly title: string;
  readonly publisher: string;
  /** The page's heading, if it has only one. */
  readonly heading: string;
  /** The main heading that readers see, whatever the metadata say. */
  readonly visibleHeading: string;
}

/** The names of the article and of its site. */
export function pageNames(
  document: HtmlDocument,
  meta: Meta,
  json: JsonObject,
  host: string | undefined,
): Partial<PageNames> {
  const heading = onlyHeading(document);
  const titleTag = document.querySelector('title')?.textContent ?? '';
  const named = firstName(meta, PUBLISHERS) ?? nameIn(json['publisher']);
  const publisher =
    (named === host ? undefined : named) ?? siteInTitle(titleTag, host, heading) ?? named ?? host;
  const headline = textIn(json['headline']);
  const title = firstName(meta, TITLES) ?? headline ?? heading;
  const titles = [...TITLES.map((name) => meta.get(name)), headline, titleTag];
  return presentFields<PageNames>({
    title: title === undefined ? undefined : oneLine(decodeEntities(title)),
    publisher: publisher === undefined ? undefined : decodeEntities(publisher),
    heading,
    visibleHeading: visibleHeading(document, titles, [publisher, host, meta.get('og:site_name')]),
  });
}

function onlyHeading(document: HtmlDocument): string | undefined {
  const headings = [...document.querySelectorAll('h1')];
  return headings.length === 1 ? oneLine(headings[0]?.textContent ?? '') : undefined;
}
