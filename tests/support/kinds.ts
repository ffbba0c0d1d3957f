import type { Article, ParagraphKind } from '../../src/domain/article.ts';
import { fileArticle, toContent } from '../../src/ingest/files/parse-article.ts';

/** An article of paragraphs with their kinds; a string is body text. */
export function articleWithKinds(
  paragraphs: readonly (string | readonly [ParagraphKind, string])[],
  source: { readonly title?: string; readonly url?: string } = {},
): Article {
  const all = paragraphs.map((one) => (typeof one === 'string' ? ([undefined, one] as const) : one));
  const text = all.map(([, words]) => words).join('\n\n');
  const traits = all.map(([kind]) => (kind === undefined ? {} : { kind }));
  return fileArticle('kinds', toContent({ source: { title: 'A title', ...source }, text, traits }, 'en'));
}
