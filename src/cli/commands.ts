import { Option } from 'commander';
import { answerQuestion } from '../use-cases/answer-question.ts';
import { checkQuote } from '../use-cases/check-quote.ts';
import { findQuote } from '../use-cases/find-quote.ts';
import type { Library } from '../use-cases/library.ts';
import { type SummaryLength, summarizeArticle, summaryShares } from '../use-cases/summarize-article.ts';
import { answerJson, articleJson, summaryJson } from './passage-json.ts';
import { answerText, articlesText, type Styles, summaryText } from './passage-text.ts';
import { verdictJson } from './verdict-json.ts';
import { verdictText } from './verdict-text.ts';

export interface CommandOptions {
  readonly article?: string;
  readonly speaker?: string;
  readonly length?: SummaryLength;
}

export interface Result {
  readonly answered: boolean;
  /** For people. */
  text(styles: Styles): string;
  /** For machines. */
  json(): unknown;
}

/** One verb of the command line. */
export interface CliCommand {
  /** In commander's notation. */
  readonly usage: string;
  readonly description: string;
  readonly options: readonly Option[];
  /** @throws UserError */
  run(library: Library, words: string, options: CommandOptions): Result;
}

const articleOption = new Option('--article <id>', 'this article only, by id or title');

const ask: CliCommand = {
  usage: 'ask <question...>',
  description: 'the paragraphs that answer a question',
  options: [articleOption],
  run(library, question, { article }) {
    const answer = answerQuestion(library, { question, article });
    return {
      answered: answer.kind === 'answered',
      text: ({ bold }) => answerText(answer, 'question', bold),
      json: () => answerJson(answer, 'question'),
    };
  },
};

const quote: CliCommand = {
  usage: 'quote <words...>',
  description: 'where an article says these words',
  options: [articleOption],
  run(library, text, { article }) {
    const answer = findQuote(library, { text, article });
    return {
      answered: answer.kind === 'answered',
      text: ({ bold }) => answerText(answer, 'quote', bold),
      json: () => answerJson(answer, 'quote'),
    };
  },
};

const verify: CliCommand = {
  usage: 'verify <quote...>',
  description:
    'whether an article says what is claimed: letter for letter, altered, stitched, out of context …',
  options: [
    new Option('--article <id>', 'where it is claimed to stand, by id or title'),
    new Option('--speaker <name>', 'who is claimed to have said it'),
  ],
  run(library, text, { article, speaker }) {
    const verdict = checkQuote(library, { text, article, speaker });
    return {
      answered: verdict.verdict !== 'not-found',
      text: (styles) => verdictText(verdict, speaker, styles),
      json: () => verdictJson(verdict),
    };
  },
};

const summary: CliCommand = {
  usage: 'summary',
  description: 'the most central sentences of an article',
  options: [
    new Option('--article <id>', 'which article, by id or title (default: the newest)'),
    new Option('--length <length>', 'how much of it').choices(Object.keys(summaryShares)).default('short'),
  ],
  run(library, _, { article, length = 'short' }) {
    const made = summarizeArticle(library, { article, length });
    return { answered: true, text: () => summaryText(made), json: () => summaryJson(made) };
  },
};

const articles: CliCommand = {
  usage: 'articles',
  description: 'which articles can be asked about',
  options: [],
  run({ store }) {
    const all = store.all();
    return {
      answered: all.length > 0,
      text: () => articlesText(all),
      json: () => ({ articles: all.map(articleJson) }),
    };
  },
};

export const cliCommands: readonly CliCommand[] = [ask, quote, verify, summary, articles];
