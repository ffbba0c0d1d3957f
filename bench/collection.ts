import { createHash } from 'node:crypto';
import type { Article, Paragraph } from '../src/domain/article.ts';
import { sentencesOf } from '../src/language/words/sentences.ts';
import { countWords } from '../src/language/words/words.ts';
import type { Squad } from './squad.ts';

/** A paragraph as the peers see it, under its article's title, which Verbatim knows too. Its id is its number in the collection. */
export interface Entry {
  readonly id: number;
  readonly text: string;
}

export interface AskedQuestion {
  readonly text: string;
  /** Index of the article it was written for. */
  readonly article: number;
  /** Id of the paragraph that answers it. */
  readonly paragraph: number;
  /** Offset of the answer in the article's text. */
  readonly answerAt: number;
}

/** The articles of one file and the questions about them. */
export interface Collection {
  readonly language: string;
  readonly articles: readonly Article[];
  /** The paragraphs of each article, numbered through the whole collection. */
  readonly entries: readonly (readonly Entry[])[];
  readonly questions: readonly AskedQuestion[];
}

const BETWEEN_PARAGRAPHS = '\n\n';

export function collectionOf({ data }: Squad, language: string): Collection {
  const entries: Entry[][] = [];
  const questions: AskedQuestion[] = [];
  let id = 0;
  for (const [article, { title, paragraphs }] of data.entries()) {
    let start = 0;
    const numbered: Entry[] = [];
    for (const { context, qas } of paragraphs) {
      for (const { question, answers } of qas) {
        const answerAt = start + offsetOf(context, answers[0]);
        questions.push({ text: question, article, paragraph: id, answerAt });
      }
      numbered.push({ id, text: `${titleOf(title)}\n${context}` });
      start += context.length + BETWEEN_PARAGRAPHS.length;
      id += 1;
    }
    entries.push(numbered);
  }
  return { language, articles: articlesOf(data, language), entries, questions };
}

function articlesOf(data: Squad['data'], language: string): Article[] {
  return data.map(({ title, paragraphs }, index) =>
    articleOf(String(index), titleOf(title), paragraphs, language),
  );
}

function titleOf(title: string): string {
  return title.replaceAll('_', ' ');
}

/** Makes one paragraph of each context, whatever its line breaks. */
export function articleOf(
  id: string,
  title: string,
  contexts: readonly { readonly context: string }[],
  language: string,
): Article {
  const text = contexts.map(({ context }) => context).join(BETWEEN_PARAGRAPHS);
  const key = createHash('sha256').update(`${id}\n${text}`).digest('base64url').slice(0, 8);
  const paragraphs: Paragraph[] = [];
  let at = 0;
  for (const { context } of contexts) {
    const start = at + context.length - context.trimStart().length;
    const end = at + context.trimEnd().length;
    const number = paragraphs.length + 1;
    paragraphs.push({ number, start, end, sentences: sentencesOf(text, start, end, language) });
    at += context.length + BETWEEN_PARAGRAPHS.length;
  }
  return { id, key, title, language, text, paragraphs, words: countWords(text) };
}

/** Converts an answer's offset. SQuAD counts code points, but many tools count UTF-16 units; takes what fits the text. */
function offsetOf(
  context: string,
  answer: { readonly text: string; readonly answer_start: number } | undefined,
): number {
  const { text = '', answer_start: start = 0 } = answer ?? {};
  if (context.startsWith(text, start)) return start;
  const inUnits = [...context].slice(0, start).join('').length;
  return context.startsWith(text, inUnits) ? inUnits : start;
}
