import type { Article } from './article.ts';

/** What is recorded of an article beside its text. */
export type RecordField = 'author' | 'published' | 'publisher' | 'title' | 'url' | 'length';

/** The field's value: for the length, the number of words. Undefined if it is not recorded. */
export function recordValue(article: Article, field: RecordField): string | number | undefined {
  return field === 'length' ? article.words : article[field];
}
