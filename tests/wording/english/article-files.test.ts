import { describe, expect, it } from 'vitest';
import {
  ArticleFileError,
  type ArticleFileErrorCode,
  type FieldProblem,
} from '../../../src/domain/errors/article-file-errors.ts';
import { wordingFor } from '../../../src/wording/wording.ts';
import { articleFileErrors } from '../samples.ts';

const { articleFiles } = wordingFor('terminal');
const lineFor = (error: ArticleFileError) => articleFiles.problem({ file: 'bad.md', error });

describe('a problem with an article file', () => {
  it.each(Object.keys(articleFileErrors) as ArticleFileErrorCode[])(
    'is one line that names the file and says what to do: %s',
    (code) => {
      expect(lineFor(new ArticleFileError(code, articleFileErrors[code]))).toMatch(
        /^bad\.md: \p{Lu}[^\n]+\.$/u,
      );
    },
  );

  it.each([
    [{ field: 'title', code: 'missing' }, '“title” is missing.'],
    [{ field: 'title', code: 'not-text' }, '“title” is not text. Put the value in quotes.'],
    [{ field: 'author', code: 'too-long', max: 1_200 }, '“author” is longer than 1,200 characters.'],
    [{ field: 'published', code: 'not-date' }, '“published” is not a date such as 2016-12-02.'],
    [
      { field: 'url', code: 'not-address' },
      '“url” is not an http or https address such as https://example.org/article.',
    ],
    [{ field: 'language', code: 'not-language' }, '“language” is not a language code such as en.'],
  ] satisfies [FieldProblem, string][])(
    'names the field as it stands in the file: $field',
    (problem, sentence) => {
      const error = new ArticleFileError('front-matter-fields-wrong', { problems: [problem] });
      expect(lineFor(error)).toBe(`bad.md: The front matter needs correcting. ${sentence}`);
    },
  );
});
