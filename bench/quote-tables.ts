import { kinds } from './made-quotes.ts';
import type { QuoteMeasures } from './measure-quotes.ts';
import { figure, markdownTable } from './table.ts';
import { verdictKinds } from './verdict-kinds.ts';

interface About {
  readonly file: string;
  readonly articles: number;
  readonly quotes: number;
}

export function tablesOf({ file, articles, quotes }: About, rows: readonly QuoteMeasures[]): string {
  const [own] = rows;
  return [
    `**${file}**: ${articles.toLocaleString('en')} articles, ${quotes.toLocaleString('en')} quotes\n`,
    markdownTable(
      ['method', 'right', 'false exact', 'changes named', 'p50 ms', 'p99 ms'],
      rows.map((row) => [
        row.method,
        figure(row.right, 1),
        String(row.falseExact),
        figure(row.changesNamed, 1),
        figure(row.p50Ms, 2),
        figure(row.p99Ms, 2),
      ]),
    ),
    markdownTable(
      ['change', ...verdictKinds],
      kinds.map((kind) => [
        kind,
        ...verdictKinds.map((verdict) => String(own?.verdicts[kind][verdict] ?? '')),
      ]),
    ),
    '',
  ].join('\n');
}

export const legend = `right: percentage of verdicts that fit the change made to the quote. false exact: number of altered, stitched and invented
quotes judged exact. changes named: percentage of changed negations and numbers that were identified as such. The second
table shows Verbatim's verdicts by the change made. other article: a faithful quote, attributed to another article. Each
library repeats the file's articles with other names, without every fifth one, from which most invented quotes are taken.
The peers know neither speakers nor context. substring: whether any article contains the words, white space collapsed;
folded substring: without case, punctuation and diacritics; fuzzy ratio: words compared as difflib does, exact from 0.9,
altered from 0.6.
`;
