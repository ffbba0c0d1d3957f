import { parseArgs } from 'node:util';
import { launchBrowser } from '../tests/support/browser.ts';
import { runCommand, UsageError } from './command.ts';
import { skipped } from './evaluation-data.ts';
import { addScores, type FragmentScore, scoreFragments } from './measure-fragments.ts';
import { type PageFile, pageFolders, readPages } from './page-files.ts';
import { figure, markdownTable } from './table.ts';

/** Measures whether links to sentences land on them in a real Chromium. */
const USAGE = 'npm run -s bench:fragments -- [--json] [--missed] [--count N] [FOLDER…]';

async function run(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      json: { type: 'boolean', default: false },
      missed: { type: 'boolean', default: false },
      count: { type: 'string', default: '40' },
    },
  });
  const count = Number(values.count);
  if (!Number.isInteger(count) || count < 1)
    throw new UsageError('--count takes a number of sentences, from 1 on');
  const pages = await readPages(positionals.length > 0 ? positionals : await pageFolders());
  if (pages.length === 0) {
    (values.json ? process.stderr : process.stdout).write(skipped('pages'));
    return;
  }
  const scores = await scoresOf(pages, count);
  if (values.json) process.stdout.write(`${JSON.stringify(summary(addScores(scores), pages.length))}\n`);
  else printTable(pages, scores);
  if (values.missed)
    process.stderr.write(
      addScores(scores)
        .missed.map((link) => `${link}\n`)
        .join(''),
    );
}

async function scoresOf(pages: readonly PageFile[], count: number): Promise<FragmentScore[]> {
  const browser = await launchBrowser();
  const scores: FragmentScore[] = [];
  try {
    for (const page of pages) scores.push(await scoreFragments(browser, page, count));
  } finally {
    await browser.close();
  }
  return scores;
}

function summary({ sentences, elsewhere, directives, landed, length, took }: FragmentScore, pages: number) {
  return {
    pages,
    sentences,
    elsewhere,
    directives,
    landed,
    plain: sentences - directives,
    length: length / Math.max(1, directives),
    ms: took / Math.max(1, sentences),
  };
}

function printTable(pages: readonly PageFile[], scores: readonly FragmentScore[]): void {
  const row = (name: string, score: FragmentScore): string[] => {
    const { sentences, elsewhere, directives, landed, plain, length, ms } = summary(score, 1);
    const counts = [sentences, elsewhere, directives, landed, plain].map(String);
    return [
      name,
      ...counts,
      figure((100 * landed) / Math.max(1, directives), 1),
      figure(length, 0),
      figure(ms, 2),
    ];
  };
  const header = [
    'page',
    'sentences',
    'elsewhere',
    'directives',
    'landed',
    'plain',
    'landed %',
    'length',
    'ms',
  ];
  const rows = pages.map(({ name }, index) => row(name, scores[index] ?? addScores([])));
  process.stdout.write(markdownTable(header, [...rows, row('all', addScores(scores))]));
  process.stdout.write(legend);
}

const legend = `
elsewhere: sentences not tried, because the page displays them differently than they were extracted. plain: links without
a directive. landed: Chromium highlights exactly the sentence. length: characters of a directive. ms: time to make one link.
`;

await runCommand(USAGE, run);
