import { Option } from 'commander';
import type { Article } from '../../domain/article.ts';
import { type SummaryRun, summaryRuns } from '../../domain/summary.ts';
import { sourceLink } from '../../text-fragments/link-to-span.ts';
import type { Digest, Story } from '../../use-cases/reading/digest-library.ts';
import { articleHeading, articleLine, indented } from '../cited-text.ts';
import type { CliCommand } from '../command.ts';
import { sourceJson } from '../passage-json.ts';
import { blocks } from '../passage-text.ts';
import { printable } from '../printable.ts';
import { wording } from '../wording.ts';
import { wholeNumber } from './whole-number.ts';

const { answers, citations, reading } = wording;
const { commands } = wording.terminal;

export const digest: CliCommand = {
  name: 'digest',
  argument: '[articles...]',
  options: [new Option('--days <number>', commands.digest.options.days).argParser(wholeNumber)],
  async run(workspace, words, { days }) {
    const { digestLibrary, digestWish } = await import('../../use-cases/reading/digest-library.ts');
    const wish = digestWish(days, words.join(words.every((word) => /^[\w·-]+$/u.test(word)) ? ', ' : ' '));
    const made = digestLibrary(await workspace.library(), wish, Date.now());
    return { answered: true, text: () => digestText(made), json: () => digestJson(made) };
  },
};

function digestText({ wish, articles, stories, undated, leftOut }: Digest): string {
  const words = reading.digest;
  return blocks(
    `${words.title(wish, articles)}${stories.length < articles ? ` · ${words.stories(stories.length)}` : ''}`,
    ...stories.map(storyText),
    undated.length > 0 && [words.undated(undated.length), ...undated.map(lineOf)].join('\n'),
    leftOut > 0 && words.leftOut(leftOut),
  );
}

function storyText({ article, lead, copies }: Story): string {
  const runs = summaryRuns(lead);
  const [first] = runs;
  const link = first === undefined ? article.url : sourceLink(article, first.quote);
  return blocks(
    articleHeading(article),
    ...runs.map((run) => `${placeOf(article, run)}\n${indented(printable(run.quote.text))}`),
    link,
    copies.length > 0 && [reading.digest.copies(copies.length), ...copies.map(lineOf)].join('\n'),
  );
}

function placeOf(article: Article, { paragraph, afterGap }: SummaryRun): string {
  return afterGap ? answers.omission : printable(citations.place(article, paragraph));
}

function lineOf(article: Article): string {
  return articleLine(article, article.url);
}

function digestJson({ articles, stories, undated, leftOut }: Digest) {
  return {
    answered: true,
    articles,
    stories: stories.map(({ article, lead, copies }) => ({
      article: sourceJson(article),
      sentences: lead.map(({ paragraph, quote }) => ({
        paragraph: paragraph.number,
        text: quote.text,
        link: sourceLink(article, quote) ?? null,
      })),
      copies: copies.map(sourceJson),
    })),
    undated: undated.map(sourceJson),
    leftOut,
  };
}
