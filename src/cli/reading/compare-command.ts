import { recordValue } from '../../domain/record.ts';
import type { Compared, Comparison } from '../../use-cases/reading/compare-articles.ts';
import { articleHeading, articleLine, citedText } from '../cited-text.ts';
import type { CliCommand } from '../command.ts';
import { passageJson, sourceJson } from '../passage-json.ts';
import { blocks } from '../passage-text.ts';
import { printable } from '../printable.ts';
import type { TextStyle } from '../terminal.ts';
import { wording } from '../wording.ts';

const { answers, reading } = wording;

export const compare: CliCommand = {
  name: 'compare',
  argument: '<question...>',
  options: [],
  async run(workspace, words) {
    const { compareArticles } = await import('../../use-cases/reading/compare-articles.ts');
    const comparison = await compareArticles(await workspace.readyLibrary(), words.join(' '));
    return {
      answered: comparison.found.length > 0,
      text: ({ bold }) => comparisonText(comparison, bold),
      json: () => comparisonJson(comparison),
    };
  },
};

function comparisonText({ found, silent, reason }: Comparison, bold: TextStyle): string {
  const why = reason === undefined ? reading.comparison.none : answers.refusal(reason, 'question');
  return blocks(
    found.length === 0 && printable(why),
    ...found.map((compared) => comparedText(compared, bold)),
    silent.length > 0 &&
      [
        printable(`${reading.comparison.silent(silent.length)}:`),
        ...silent.map((article) => articleLine(article)),
      ].join('\n'),
  );
}

function comparedText(compared: Compared, bold: TextStyle): string {
  if (compared.kind === 'record') {
    const { article, field } = compared;
    return blocks(articleHeading(article), printable(answers.record(field, article)));
  }
  const { match, otherLanguage, passage } = compared;
  const { article, paragraph, highlight } = passage;
  const words = citedText(
    { article, paragraph, around: paragraph, marked: highlight, linked: highlight },
    bold,
  );
  const notes = [answers.match[match], otherLanguage && answers.otherLanguage(article.language)];
  return [...notes.filter((note) => typeof note === 'string'), words].join('\n');
}

function comparisonJson({ found, silent, reason }: Comparison) {
  return {
    answered: found.length > 0,
    ...(reason && { reason: answers.refusal(reason, 'question') }),
    articles: found.map((compared) =>
      compared.kind === 'record'
        ? {
            match: 'answer',
            field: compared.field,
            value: recordValue(compared.article, compared.field) ?? null,
            article: sourceJson(compared.article),
          }
        : { match: compared.match, ...passageJson(compared.passage) },
    ),
    silent: silent.map(sourceJson),
  };
}
