import type { Article, ArticleContent, Paragraph, ParagraphTraits } from '../../domain/article.ts';
import { fileHandle } from '../../domain/article-handle.ts';
import { articleKey } from '../../domain/article-key.ts';
import { blocksOf } from '../../domain/blocks.ts';
import { ArticleFileError } from '../../domain/errors/article-file-errors.ts';
import { isBeside } from '../../domain/paragraphs/kinds.ts';
import { finish } from '../../domain/steps/finish.ts';
import { sentencesOf } from '../../language/words/sentences.ts';
import { countWords } from '../../language/words/words.ts';
import { decodeText } from '../extract/text/decode-text.ts';
import { MAX_PARAGRAPH } from '../limits.ts';
import { opensFrontMatter, splitFrontMatter, splitTomlFrontMatter } from '../split-front-matter.ts';
import { type FrontMatter, frontMatterFromTitle, parseFrontMatter, tomlFrontMatter } from './front-matter.ts';

const MAX_BYTES = 5 * 1024 * 1024;

/** An article file, split into its source and its text. */
export interface ArticleFile {
  readonly source: FrontMatter;
  /** Everything after the front matter or the title line, exactly as written. */
  readonly text: string;
  /** One for each paragraph; what is missing is body text. */
  readonly traits?: readonly ParagraphTraits[];
}

/** For articles that declare no language and whose language cannot be detected. */
export const DEFAULT_LANGUAGE = 'en';

/**
 * Parses an article file in its declared language.
 *
 * @throws ArticleFileError
 */
export function parseArticle(id: string, bytes: Uint8Array): Article {
  const file = readArticleFile(bytes);
  return toArticle(id, file, file.source.language ?? DEFAULT_LANGUAGE);
}

/** @throws ArticleFileError */
export function readArticleFile(bytes: Uint8Array): ArticleFile {
  return divide(decode(bytes));
}

/** @throws ArticleFileError no-paragraphs, paragraph-too-long */
export function toArticle(id: string, file: ArticleFile, language: string): Article {
  const content = toContent(file, language);
  return fileArticle(id, content);
}

/**
 * Makes the article of a file. Its paragraph numbers are their positions, so that they depend on the file alone.
 *
 * @param isTaken true for handles of other articles of the folder
 */
export function fileArticle(
  id: string,
  content: ArticleContent,
  isTaken: (handle: string) => boolean = () => false,
): Article {
  const handle = fileHandle(id, content, isTaken);
  const numbering = { handle, paragraphs: content.paragraphs.map(({ number }) => number) };
  return { id, key: articleKey(id, content.text), numbering, ...content };
}

/** @throws ArticleFileError no-paragraphs, paragraph-too-long */
export function toContent(file: ArticleFile, language: string): ArticleContent {
  return finish(contentSteps(file, language));
}

/** `toContent`, one paragraph a step. @throws ArticleFileError no-paragraphs, paragraph-too-long */
export function* contentSteps(
  { source, text, traits = [] }: ArticleFile,
  language: string,
): Generator<void, ArticleContent> {
  const paragraphs: Paragraph[] = [];
  let words = 0;
  for (const [index, { start, end }] of blocksOf(text).entries()) {
    const [number, length] = [index + 1, end - start];
    if (length > MAX_PARAGRAPH)
      throw new ArticleFileError('paragraph-too-long', { paragraph: number, length, max: MAX_PARAGRAPH });
    const sentences = sentencesOf(text, start, end, language);
    const paragraph = { number, start, end, sentences, ...traits[index] };
    if (!isBeside(paragraph)) words += countWords(text.slice(start, end));
    paragraphs.push(paragraph);
    yield;
  }
  if (paragraphs.length === 0) throw new ArticleFileError('no-paragraphs', {});
  return { ...source, language, text, paragraphs, words };
}

function decode(bytes: Uint8Array): string {
  if (bytes.length > MAX_BYTES)
    throw new ArticleFileError('file-too-large', { mebibytes: MAX_BYTES / 1024 / 1024 });
  const content = decodeWhole(bytes);
  if (content.includes('\0')) throw new ArticleFileError('file-not-text', {});
  if (content.trim() === '') throw new ArticleFileError('file-empty', {});
  return content;
}

/** @throws ArticleFileError file-not-utf8 if any character cannot be read */
function decodeWhole(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    const { text, lost } = decodeText(bytes);
    if (lost > 0) throw new ArticleFileError('file-not-utf8', {});
    return text;
  }
}

function divide(content: string): ArticleFile {
  const split = splitFrontMatter(content);
  if (split !== undefined) return { ...parseFrontMatter(split.yaml), text: split.body };
  const toml = splitTomlFrontMatter(content);
  if (toml !== undefined) return { source: tomlFrontMatter(toml.fields), text: toml.body };
  if (opensFrontMatter(content)) throw new ArticleFileError('front-matter-unclosed', {});
  const [, title = '', text = ''] = /^\s*(\S[^\r\n]*)(.*)$/su.exec(content) ?? [];
  return { source: frontMatterFromTitle(title), text };
}
