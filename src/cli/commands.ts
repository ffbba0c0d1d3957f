import { Option } from 'commander';
import { answerQuestion } from '../use-cases/answer-question.ts';
import { checkQuote } from '../use-cases/check-quote.ts';
import { findSpokenQuote } from '../use-cases/find-spoken-quote.ts';
import { summarizeArticle } from '../use-cases/summarize-article.ts';
import { summaryShares } from '../use-cases/summarize-text.ts';
import type { CliCommand } from './command.ts';
import { paragraph } from './paragraph-command.ts';
import { answerJson, articleJson, summaryJson } from './passage-json.ts';
import { answerText, articlesText, summaryText } from './passage-text.ts';
import { said } from './said-command.ts';
import { verdictJson } from './verdict-json.ts';
import { verdictText } from './verdict-text.ts';

const articleOption = new Option('--article <id>', 'this article only, by id or title');

const ask: CliCommand = {
  usage: 'ask <question...>',
  description: 'the paragraphs that answer a question',
  options: [articleOption],
  async run(workspace, words, { article }) {
    const question = words.join(' ');
    const answer = answerQuestion(await workspace.library(), { question, article });
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
  options: [articleOption, new Option('--speaker <name>', 'only where this person or body is quoted')],
  async run(workspace, words, { article, speaker }) {
    const answer = await findSpokenQuote(await workspace.library(), {
      text: words.join(' '),
      article,
      speaker,
    });
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
  async run(workspace, words, { article, speaker }) {
    const verdict = checkQuote(await workspace.library(), { text: words.join(' '), article, speaker });
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
  async run(workspace, _, { article, length = 'short' }) {
    const made = summarizeArticle(await workspace.library(), { article, length });
    return { answered: true, text: () => summaryText(made), json: () => summaryJson(made) };
  },
};

const articles: CliCommand = {
  usage: 'articles',
  description: 'which articles can be asked about',
  options: [],
  async run(workspace) {
    const all = (await workspace.library()).store.all();
    return {
      answered: all.length > 0,
      text: () => articlesText(all),
      json: () => ({ articles: all.map(articleJson) }),
    };
  },
};

/** What asks. */
export const askingCommands: readonly CliCommand[] = [ask, quote, verify, said, paragraph, summary, articles];
