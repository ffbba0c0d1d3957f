import { fileAndFolder, runCommand } from './command.ts';
import { outcomesOf, peerFirsts, type Setting, settings, streetMeasures } from './measure-street.ts';
import { bm25 } from './peers/bm25.ts';
import { minisearchFuzzy } from './peers/minisearch.ts';
import { readStreet, type Street } from './street-data.ts';
import { calibrationTable, firstTable, typeTable } from './street-tables.ts';
import { markdownTable } from './table.ts';

/** Asks articles what people typed under them, through the use case behind `/ask`. */
const USAGE = 'npm run -s bench:street -- [--json] QUESTIONS.json ARTICLES_DIR';

const peers = [minisearchFuzzy, bm25];

const legend = `Shares are percentages. alone: the library holds the question's article only; all: all articles, none named, and only
questions that can be understood without one. first: a paragraph that answers is ranked first, answered or not.
answeredRight: answered, with such a paragraph first; sure: given as an answer, not as the closest match. sentence: answered
right, and the bold sentence answers. top3: such a paragraph is among those shown. refused, closest, sure: near-topic questions
that the article does not answer. records: questions about the article's author, date and publisher; mainPoint: those
for its gist. The peers see the article's title in every paragraph.
`;

await runCommand(USAGE, async () => {
  const { json, file, folder } = fileAndFolder('questions');
  const street = await readStreet(file, folder);
  for (const setting of settings) {
    if (json) await printLine(setting, street);
    else await printTables(setting, street);
  }
  if (!json) process.stdout.write(legend);
});

async function printLine(setting: Setting, street: Street): Promise<void> {
  process.stdout.write(`${JSON.stringify(streetMeasures(setting, await outcomesOf(setting, street)))}\n`);
}

async function printTables(setting: Setting, street: Street): Promise<void> {
  const outcomes = await outcomesOf(setting, street);
  const { setting: name, ...measures } = streetMeasures(setting, outcomes);
  const firsts = new Map(peers.map((peer) => [peer.name, peerFirsts(peer, setting, street)]));
  const rows = Object.entries(measures).map(([key, value]) => [key, value === null ? '' : String(value)]);
  const tables = [
    markdownTable([name, ''], rows),
    firstTable(outcomes, firsts),
    typeTable(outcomes),
    calibrationTable(outcomes),
  ];
  process.stdout.write(`${tables.join('\n')}\n`);
}
