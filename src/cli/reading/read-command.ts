import { Option } from 'commander';
import type { Article, Paragraph } from '../../domain/article.ts';
import { paragraphId } from '../../domain/paragraph-id.ts';
import { isBeside, runningLength } from '../../domain/paragraphs/kinds.ts';
import { Quote } from '../../domain/quote.ts';
import type { ReadingStart } from '../../use-cases/reading/find-start.ts';
import { articleHeading, indented } from '../cited-text.ts';
import type { CliCommand } from '../command.ts';
import { sourceJson } from '../passage-json.ts';
import { blocks } from '../passage-text.ts';
import { printable } from '../printable.ts';
import type { TextStyle } from '../terminal.ts';
import { wording } from '../wording.ts';
import { wholeNumber } from './whole-number.ts';

const { commands } = wording.terminal;

export const read: CliCommand = {
  name: 'read',
  argument: '[article]',
  options: [
    new Option('--paragraph <number>', commands.read.options.paragraph).argParser(wholeNumber),
    new Option('--from <words>', commands.read.options.from),
  ],
  async run(workspace, [article], { paragraph, from }) {
    const { findStart } = await import('../../use-cases/reading/find-start.ts');
    const start = findStart(await workspace.library(), { article, paragraph, from });
    return { answered: true, text: ({ bold }) => readingText(start, bold), json: () => readingJson(start) };
  },
};

/** From the start on; what stands beside the text says so. */
function from({ article, paragraph }: ReadingStart): readonly Paragraph[] {
  return article.paragraphs.slice(paragraph.number - 1);
}

function readingText(start: ReadingStart, bold: TextStyle): string {
  const { article } = start;
  return blocks(
    articleHeading(article),
    ...from(start).map((paragraph) => paragraphText(article, paragraph, bold)),
    article.url,
  );
}

function paragraphText(article: Article, paragraph: Paragraph, bold: TextStyle): string {
  const words = printable(Quote.slice(article, paragraph).text);
  const label = wording.answers.paragraph(paragraph);
  return `${label}\n${indented(paragraph.kind === 'heading' ? bold(words) : words)}`;
}

function readingJson(start: ReadingStart) {
  const { article } = start;
  return {
    answered: true,
    article: sourceJson(article),
    of: runningLength(article.paragraphs),
    paragraphs: from(start).map((paragraph) => ({
      paragraph: paragraph.number,
      id: paragraphId(article, paragraph) ?? null,
      ...(paragraph.kind && { kind: paragraph.kind }),
      ...(isBeside(paragraph) && { beside: true }),
      text: Quote.slice(article, paragraph).text,
    })),
  };
}
