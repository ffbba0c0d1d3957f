import type { Article, Span } from '../../domain/article.ts';
import type { ShownMessage } from '../../simulator/types.ts';
import { readerText } from '../markdown/reader-text.ts';
import { findFragment, looseMatch } from './text-fragment.ts';
import type { QuotePlace } from './wire.ts';

interface Node {
  readonly type?: number;
  readonly content?: string;
  readonly url?: string;
  readonly components?: readonly Node[];
  readonly accessory?: Node;
}

const BUTTON = 2;
const TEXT_DISPLAY = 10;

/**
 * Finds a message's excerpt in the articles: the target of its source link; failing that, the bold text inside its
 * quotes; failing that, all its quotes.
 */
export function locate(message: ShownMessage, articles: readonly Article[]): QuotePlace | undefined {
  const nodes = message.components.flatMap((component) => flatten(component as Node));
  const links = nodes.flatMap(({ type, url }) => (type === BUTTON && url !== undefined ? [url] : []));
  const likely = [...articles].sort((one, other) => rank(other, links) - rank(one, links));
  return byLink(links, likely) ?? byWords(textsOf(message, nodes), likely);
}

function flatten(node: Node): Node[] {
  return [node, ...(node.components ?? []).flatMap(flatten), ...(node.accessory ? [node.accessory] : [])];
}

/** 1 for articles that the message links to, which take precedence; 0 for others. */
function rank({ url }: Article, links: readonly string[]): number {
  return links.some((link) => url !== undefined && samePage(link, url)) ? 1 : 0;
}

function samePage(one: string, other: string): boolean {
  const page = (address: string): string => {
    const { origin, pathname, search } = new URL(address);
    return origin + pathname + search;
  };
  return URL.canParse(one) && URL.canParse(other) && page(one) === page(other);
}

function byLink(links: readonly string[], articles: readonly Article[]): QuotePlace | undefined {
  for (const link of links) {
    for (const article of articles) {
      const found = article.url !== undefined && samePage(link, article.url);
      const span = found ? findFragment(new URL(link).hash, article.text) : undefined;
      if (span) return { articleId: article.id, spans: [span] };
    }
  }
  return undefined;
}

interface Words {
  readonly bold: readonly string[];
  readonly quoted: readonly string[];
}

function byWords({ bold, quoted }: Words, articles: readonly Article[]): QuotePlace | undefined {
  for (const excerpts of [bold, quoted]) {
    for (const article of articles) {
      const spans = excerpts.flatMap((excerpt) => spansOf(excerpt, article.text));
      if (spans.length > 0) return { articleId: article.id, spans };
    }
  }
  return undefined;
}

function textsOf({ content }: ShownMessage, nodes: readonly Node[]): Words {
  const displays = nodes.filter(({ type }) => type === TEXT_DISPLAY).map((node) => node.content ?? '');
  const texts = [content, ...displays].map(readerText);
  const pieces = (kind: 'bold' | 'quoted'): string[] =>
    texts.flatMap(({ text, quoted, ...ranges }) =>
      (kind === 'quoted' ? quoted : ranges.bold.filter((range) => quoted.some(holding(range)))).map(
        ({ start, end }) => text.slice(start, end),
      ),
    );
  return { bold: pieces('bold'), quoted: pieces('quoted') };
}

const holding =
  (inner: Span) =>
  (outer: Span): boolean =>
    outer.start <= inner.start && inner.end <= outer.end;

/** Spans of the excerpt in the text, allowing for different white space between words. */
function spansOf(excerpt: string, text: string): Span[] {
  const words = excerpt.trim();
  const found = words === '' ? null : looseMatch(words, text);
  return found ? [found] : [];
}
