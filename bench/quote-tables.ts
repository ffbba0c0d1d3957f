import type { VerdictKind } from '../src/domain/verdict.ts';
import { kinds } from './made-quotes.ts';
import type { QuoteMeasures } from './measure-quotes.ts';
import { figure, markdownTable } from './table.ts';

const verdicts: readonly VerdictKind[] = [
  'exact',
  'typography',
  'altered',
  'stitched',
  'out-of-context',
  'other-speaker',
  'other-article',
  'not-found',
];

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
      ['what was done', ...verdicts],
      kinds.map((kind) => [kind, ...verdicts.map((verdict) => String(own?.verdicts[kind][verdict] ?? ''))]),
    ),
    '',
  ].join('\n');
}

export const legend = `right: verdicts that fit what was done to the quote, in per cent. false exact: altered, stitched and invented quotes that
were called exact. changes named: of the changed negations and numbers, those called by their name. The second table is
verbatim's. other article: faithful, but claimed to be from another one. Each library is the file's articles again and
again, each time with other names, without every fifth, of which most of the invented quotes are. substring: whether
any article has the words, white space folded.
`;
