import { Option } from 'commander';
import { oneLine } from '../domain/one-line.ts';
import { type SummaryLength, summaryShares } from '../domain/summary.ts';
import { commandLine, shellWord } from '../wording/surface.ts';
import type { CliCommand } from './command.ts';
import { encoder } from './encoder-command.ts';
import { library } from './library-command.ts';
import { paragraph } from './paragraph-command.ts';
import { answerJson, questionJson, summaryJson } from './passage-json.ts';
import { answerText, questionText, summaryText } from './passage-text.ts';
import { prove } from './prove-command.ts';
import { compare } from './reading/compare-command.ts';
import { digest } from './reading/digest-command.ts';
import { read } from './reading/read-command.ts';
import { timeline } from './reading/timeline-command.ts';
import { said } from './said-command.ts';
import { UsageError } from './usage-error.ts';
import { verdictJson } from './verdict-json.ts';
import { verdictText } from './verdict-text.ts';
import { wording } from './wording.ts';
import { scopeOptions } from './workspace.ts';

const { commands, usage } = wording.terminal;

const ask: CliCommand = {
  name: 'ask',
  argument: '<question...>',
  options: [new Option('--article <id>', commands.ask.options.article)],
  async run(workspace, words, { article }) {
    const { askQuestion } = await import('../use-cases/asking/ask-question.ts');
    const question = words.join(' ');
    const answer = await askQuestion(await workspace.readyLibrary(), { question, article });
    const options = article === undefined ? [] : ['--article', shellWord(article)];
    const command = (asked: string) =>
      commandLine(...scopeOptions(workspace.scope), 'ask', ...options, shellWord(oneLine(asked)));
    return {
      answered: answer.kind !== 'refused',
      text: ({ bold }) => questionText(answer, bold, command),
      json: () => questionJson(answer),
    };
  },
};

const quote: CliCommand = {
  name: 'quote',
  argument: '<words...>',
  options: [
    new Option('--article <id>', commands.quote.options.article),
    new Option('--speaker <name>', commands.quote.options.speaker),
  ],
  async run(workspace, words, { article, speaker }) {
    const { findSpokenQuote } = await import('../use-cases/asking/find-spoken-quote.ts');
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
  name: 'verify',
  argument: '<quote...>',
  options: [
    new Option('--article <id>', commands.verify.options.article),
    new Option('--speaker <name>', commands.verify.options.speaker),
  ],
  async run(workspace, words, { article, speaker }) {
    const { checkQuote } = await import('../use-cases/checking/check-quote.ts');
    const verdict = checkQuote(await workspace.library(), { text: words.join(' '), article, speaker });
    return {
      answered: verdict.verdict !== 'not-found',
      text: (styles) => verdictText(verdict, styles),
      json: () => verdictJson(verdict),
    };
  },
};

const summary: CliCommand = {
  name: 'summary',
  options: [
    new Option('--article <id>', commands.summary.options.article),
    new Option('--length <length>', commands.summary.options.length).argParser(summaryLength),
    new Option('--focus <words>', commands.summary.options.focus),
  ],
  async run(workspace, _, { article, length = 'short', focus }) {
    const { summarizeArticle } = await import('../use-cases/asking/summarize-article.ts');
    const made = summarizeArticle(await workspace.library(), { article, length, focus });
    return { answered: true, text: () => summaryText(made), json: () => summaryJson(made) };
  },
};

/** @throws UsageError */
function summaryLength(length: string): SummaryLength {
  if (Object.hasOwn(summaryShares, length)) return length as SummaryLength;
  throw new UsageError(usage.notALength(length, Object.keys(summaryShares)));
}

/** Those that only read. What asks and checks is loaded where it is used: to add a file takes half of the program. */
export const askingCommands: readonly CliCommand[] = [
  ask,
  quote,
  verify,
  said,
  compare,
  read,
  paragraph,
  timeline,
  digest,
  summary,
  library,
  prove,
  encoder,
];
