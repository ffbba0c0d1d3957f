import type { RecordField } from '../../domain/record.ts';
import { plainWords } from './answer-candidates.ts';

/** What a question about an article as a whole asks for: a field of its record, or its main point. */
export type ArticleRequest = RecordField | 'summary';

/**
 * The words of a language's questions about an article as a whole. Phrases are comma-separated; those that begin with @ count
 * only if the question says "article" or "this", since their words may as well name what the article is about.
 */
export interface ArticleRequestWords {
  /** Words for the article: "article", "this". */
  readonly article: string;
  /** Words without meaning here. They may stand anywhere, also within phrases. */
  readonly skipped: string;
  /** Words that may stand between phrases, but are part of some: "what", "short". */
  readonly between: string;
  readonly phrases: Readonly<Record<ArticleRequest, string>>;
}

export interface ArticleRequestRules {
  /** What the question asks about the article as a whole; undefined if any of its words is about something else. */
  articleRequest(question: string): ArticleRequest | undefined;
  /** Words that alone ask for the main point: "tldr". */
  readonly summaryWords: ReadonlySet<string>;
}

/** Words of the longest phrase. */
const MAX_PHRASE = 4;

export function articleRequestRules(words: ArticleRequestWords): ArticleRequestRules {
  const article = new Set(plainWords(words.article));
  const skipped = new Set([...plainWords(words.skipped), ...article]);
  const between = new Set(plainWords(words.between));
  const [always, ifNamed] = phrasesOf(words, article, skipped);
  return {
    summaryWords: new Set(words.phrases.summary.split(',').flatMap(oneWord)),
    articleRequest(question) {
      const all = plainWords(question);
      const named = all.some((word) => article.has(word));
      const tokens = all.filter((word) => !skipped.has(word));
      const requests: ArticleRequest[] = [];
      for (let at = 0; at < tokens.length; ) {
        const phrase = longestPhrase(
          tokens,
          at,
          (words) => always.get(words) ?? (named && ifNamed.get(words)),
        );
        if (phrase === undefined && !between.has(tokens[at] ?? '')) return undefined;
        if (phrase !== undefined) requests.push(phrase.request);
        at += phrase?.length ?? 1;
      }
      return requests.find((request) => request !== 'summary') ?? requests[0];
    },
  };
}

/** The phrase, if it always counts and has one word. */
function oneWord(phrase: string): string[] {
  const words = plainWords(phrase);
  return words.length === 1 && !phrase.trim().startsWith('@') ? words : [];
}

function longestPhrase(
  tokens: readonly string[],
  at: number,
  requestOf: (words: string) => ArticleRequest | false | undefined,
): { readonly request: ArticleRequest; readonly length: number } | undefined {
  for (let length = Math.min(MAX_PHRASE, tokens.length - at); length > 0; length -= 1) {
    const request = requestOf(tokens.slice(at, at + length).join(' '));
    if (request !== undefined && request !== false) return { request, length };
  }
  return undefined;
}

/** The phrases that always count, and those that count in a question that names the article. */
function phrasesOf(
  { phrases }: ArticleRequestWords,
  article: ReadonlySet<string>,
  skipped: ReadonlySet<string>,
) {
  const always = new Map<string, ArticleRequest>();
  const ifNamed = new Map<string, ArticleRequest>();
  for (const [request, list] of Object.entries(phrases) as [ArticleRequest, string][])
    for (const phrase of list.split(',')) {
      const all = plainWords(phrase);
      const isForNamed = phrase.trim().startsWith('@') || all.some((word) => article.has(word));
      (isForNamed ? ifNamed : always).set(all.filter((word) => !skipped.has(word)).join(' '), request);
    }
  return [always, ifNamed] as const;
}
