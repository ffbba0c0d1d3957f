import type {
  ArticleFileError,
  ArticleFileErrorCode,
  ArticleFileErrorContexts,
  ArticleFileProblem,
} from '../../../domain/errors/article-file-errors.ts';
import type { Format } from '../../format.ts';
import { fieldKeys, fieldProblemWords } from './fields.ts';
import type { Messages } from './messages.ts';

/** Why files of the articles folder, or of an import, were left out. */
export function articleFileWords(format: Format) {
  const messages: Messages<ArticleFileErrorContexts> = { ...fileMessages(), ...textMessages(format) };
  const sentence = <Code extends ArticleFileErrorCode>({ code, context }: ArticleFileError<Code>): string =>
    messages[code](context);
  return {
    /** One line: the file, then what is wrong with it and what to do. */
    problem: ({ file, error }: ArticleFileProblem) => `${file}: ${sentence(error)}`,
  };
}

function fileMessages() {
  return {
    'folder-unreadable': () => 'The folder cannot be read. Create it, or set ARTICLES_DIR.',
    'file-unreadable': ({ code }) =>
      `The file cannot be read (${code}). Check that it exists and that you may read it.`,
    'file-is-folder': () => 'This is a folder. Move its files out of it, or rename it.',
    'file-name-taken': () =>
      'Another file has the same name with a different extension. Rename one of the two.',
    'file-too-large': ({ mebibytes }) => `The file is larger than ${mebibytes} MiB. Split it.`,
    'file-empty': () => 'The file is empty. Add a title and paragraphs.',
    'file-not-utf8': () => 'Some characters of the file cannot be read. Save it as UTF-8.',
    'file-not-text': () => 'The file is not text: it contains NUL bytes. Save it as UTF-8.',
  } satisfies Partial<Messages<ArticleFileErrorContexts>>;
}

function textMessages(format: Format) {
  const field = fieldProblemWords(format, fieldKeys);
  return {
    'front-matter-unclosed': () => 'The front matter has no closing line. Add a line of --- below it.',
    'front-matter-not-yaml': ({ reason }) =>
      `The front matter is not valid YAML (${reason}). Put any value that contains a colon in quotes.`,
    'front-matter-not-fields': () => 'The front matter must consist of lines such as “title: Our town”.',
    'front-matter-fields-wrong': ({ problems }) =>
      `The front matter needs correcting. ${problems.map(field).join(' ')}`,
    'title-line-blank': () =>
      'The first line should be the title, but it has no words. Write the title there.',
    'title-line-too-long': ({ length, max }) =>
      `The first line should be the title, but it has ${format.number(length)} characters; the limit is ${format.number(max)}. Put a shorter title above it.`,
    'no-paragraphs': () => 'The file has a title but no paragraphs. Put the text below the title.',
    'paragraph-too-long': ({ paragraph, length, max }) =>
      `Paragraph ${paragraph} has ${format.number(length)} characters; the limit is ${format.number(max)}. Separate paragraphs with blank lines.`,
  } satisfies Partial<Messages<ArticleFileErrorContexts>>;
}
