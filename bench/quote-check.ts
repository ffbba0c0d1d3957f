import path from 'node:path';
import { parseArgs } from 'node:util';
import { collectionOf } from './collection.ts';
import { complain, runCommand, UsageError } from './command.ts';
import { jsonFiles, skipped } from './evaluation-data.ts';
import { growSquad } from './grow.ts';
import { makeQuotes } from './made-quotes.ts';
import { measureQuotes } from './measure-quotes.ts';
import { quoteCheckers } from './quote-checkers.ts';
import { legend, tablesOf } from './quote-tables.ts';
import { wordsForQuotes } from './quote-words.ts';
import { languageOfFileName, readSquad, type Squad, SquadFileError } from './squad.ts';

/** Measures verdicts on quotes generated from the articles, with known changes. */
const USAGE = 'npm run -s bench:quotes -- [--json] [--seed N] [--quotes N] [--articles N] [FILE…]';

/** Every n-th article is left out of the library, so that its sentences count as invented. */
const LEFT_OUT = 5;

async function run(): Promise<void> {
  const { json, seed, quotes, articles, files } = options();
  const chosen = files.length > 0 ? files : await jsonFiles('questions');
  if (chosen.length === 0) (json ? process.stderr : process.stdout).write(skipped('questions'));
  let measured = 0;
  for (const file of chosen) {
    try {
      const name = path.basename(file);
      const language = languageOfFileName(file) ?? 'en';
      const words = wordsForQuotes(language);
      if (words === undefined)
        throw new SquadFileError(`${file}: there are no words for generating quotes in ${language}`);
      const { grown, inside, leftOut } = librariesOf(await readSquad(file), language, articles, seed);
      const made = makeQuotes({ articles: inside, leftOut }, words, quotes, `${seed}:${name}`);
      const rows = quoteCheckers.map((create) => measureQuotes(create(grown), made));
      const about = { file: name, articles: grown.length, quotes: made.length };
      if (json) for (const row of rows) process.stdout.write(`${JSON.stringify({ ...about, ...row })}\n`);
      else process.stdout.write(tablesOf(about, rows));
      measured += 1;
    } catch (error) {
      if (!(error instanceof SquadFileError)) throw error;
      complain(error.message);
    }
  }
  if (measured > 0 && !json) process.stdout.write(legend);
}

/** The articles that quotes are taken from, those left out, and the library, grown by copies with other names. */
function librariesOf({ data }: Squad, language: string, articles: number, seed: number) {
  const inside = data.filter((_, index) => index % LEFT_OUT !== LEFT_OUT - 1);
  const leftOut = data.filter((_, index) => index % LEFT_OUT === LEFT_OUT - 1);
  const paragraphs = inside.reduce((sum, entry) => sum + entry.paragraphs.length, 0);
  const size = Math.max(paragraphs, Math.round((paragraphs * articles) / inside.length));
  const grown = collectionOf(growSquad({ data: inside }, size, seed), language).articles;
  return {
    grown,
    inside: grown.slice(0, inside.length),
    leftOut: collectionOf({ data: leftOut }, language).articles,
  };
}

function options() {
  const { values, positionals: files } = parseArgs({
    allowPositionals: true,
    options: {
      json: { type: 'boolean', default: false },
      seed: { type: 'string', default: '1' },
      quotes: { type: 'string', default: '2000' },
      articles: { type: 'string', default: '1000' },
    },
  });
  const number = (name: 'seed' | 'quotes' | 'articles') => {
    if (!/^[1-9]\d{0,5}$/u.test(values[name]))
      throw new UsageError(`--${name} takes a whole number of at least 1, not "${values[name]}"`);
    return Number(values[name]);
  };
  return {
    json: values.json,
    seed: number('seed'),
    quotes: number('quotes'),
    articles: number('articles'),
    files,
  };
}

await runCommand(USAGE, run);
