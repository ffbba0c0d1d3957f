import type { ArticleField, FieldProblem } from '../../domain/errors/article-file-errors.ts';
import { checkFields, type FrontMatter } from '../../ingest/files/front-matter.ts';

/**
 * What a person says of an article before it is published, instead of what was found; an absent field stays. An empty one means
 * unknown, an empty language that it is detected.
 */
export type DraftFields = Readonly<Partial<Record<ArticleField, string>>>;

/** A value that cannot be taken. */
export interface RejectedField {
  readonly problem: FieldProblem;
  readonly typed: string;
}

interface CheckedDraftFields {
  /** Those with values that are right. */
  readonly valid: Partial<FrontMatter>;
  /** At most one for each field. */
  readonly rejected: readonly RejectedField[];
}

export function checkDraftFields(fields: DraftFields): CheckedDraftFields {
  const { title, ...others } = fields;
  const filled = Object.entries(others).map(([name, value]) => [name, value.trim() || undefined]);
  // A title is required, and may be a field that stays.
  const result = checkFields({ ...Object.fromEntries(filled), title: title ?? '-' });
  if (!result.ok) {
    const rejected = result.problems.map((problem) => ({ problem, typed: fields[problem.field] ?? '' }));
    const wrong = new Set<string>(result.problems.map(({ field }) => field));
    const right = Object.entries(fields).filter(([name]) => !wrong.has(name));
    return { valid: checkDraftFields(Object.fromEntries(right)).valid, rejected };
  }
  const { title: checkedTitle, ...valid } = result.fields;
  return { valid: title === undefined ? valid : { ...valid, title: checkedTitle }, rejected: [] };
}
