import { UserError } from '../../domain/errors/user-error.ts';

/** Chapters that can be asked for at once. */
const MAX_CHAPTERS = 500;

/**
 * The numbers of chapters as people type them: "3", "3-5", "1, 4–6".
 *
 * @throws UserError chapters-unclear
 */
export function parseChapters(typed: string): readonly number[] {
  const numbers = typed
    .replace(/\s*[–—-]\s*/gu, '-')
    .split(/[,;\s]+/u)
    .filter((part) => part !== '')
    .flatMap((part) => {
      const { first, last = first } = /^(?<first>\d{1,4})(?:-(?<last>\d{1,4}))?$/u.exec(part)?.groups ?? {};
      const [from, to] = [Number(first), Number(last)];
      if (!(from >= 1 && to - from < MAX_CHAPTERS)) throw new UserError('chapters-unclear', { typed });
      return Array.from({ length: to - from + 1 }, (_, index) => from + index);
    });
  const chapters = [...new Set(numbers)].sort((one, other) => one - other);
  if (chapters.length === 0) throw new UserError('chapters-unclear', { typed });
  return chapters;
}
