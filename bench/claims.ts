import { oneLine } from '../src/domain/one-line.ts';
import { type ClaimChecker, claimCheckers } from './claim-checkers.ts';
import { readClaims } from './claims-data.ts';
import { fileAndFolder, runCommand } from './command.ts';
import { percent } from './figures.ts';
import { byKind, claimMeasures, isRight, type JudgedClaim, judge } from './measure-claims.ts';
import { figure, markdownTable } from './table.ts';

/** Checks claims as people post them through the use case behind `verify`. */
const USAGE = 'npm run -s bench:claims -- [--json] CLAIMS.json ARTICLES_DIR';

const legend = `right: percentage of claims whose verdict is one of those accepted. false exact: number judged exact or typography where
neither is accepted. false altered: number judged altered where that is not accepted. The peers get the first quotation of a
message and know neither speakers nor articles: substring collapses white space; folded substring also ignores case,
punctuation and diacritics; fuzzy ratio compares words as difflib does, exact from 0.9, altered from 0.6.
`;

await runCommand(USAGE, async () => {
  const { json, file, folder } = fileAndFolder('claims');
  const { claims, articles } = await readClaims(file, folder);
  const [own, ...peers] = claimCheckers.map((create) => create(articles));
  if (own === undefined) return;
  const judged = await judge(own, claims);
  if (json) process.stdout.write(`${JSON.stringify(claimMeasures(judged))}\n`);
  else
    process.stdout.write(
      [kindsTable(judged), misses(judged), await peersTable(own, peers, judged), legend].join('\n'),
    );
});

function kindsTable(judged: readonly JudgedClaim[]): string {
  const rows = [...byKind(judged), ['all', judged] as const].map(([kind, some]) => row(kind, some));
  return markdownTable(['kind', 'claims', 'right', 'false exact', 'false altered'], rows);
}

function row(name: string, judged: readonly JudgedClaim[]): string[] {
  const { claims, right, falseExact, falseAltered } = claimMeasures(judged);
  return [name, String(claims), figure(percent(right, claims), 1), String(falseExact), String(falseAltered)];
}

function misses(judged: readonly JudgedClaim[]): string {
  return judged
    .filter((one) => !isRight(one))
    .map(({ claim, verdict }) => {
      const { id, kind, accept, speaker } = claim;
      const by = speaker ? ` [${speaker}]` : '';
      return `${id} (${kind}): ${verdict}, not ${accept.join(' or ')}: ${oneLine(claim.claim)}${by}\n`;
    })
    .join('');
}

async function peersTable(
  own: ClaimChecker,
  peers: readonly ClaimChecker[],
  judged: readonly JudgedClaim[],
): Promise<string> {
  const claims = judged.map(({ claim }) => claim);
  const rows = [row(own.name, judged)];
  for (const peer of peers) rows.push(row(peer.name, await judge(peer, claims)));
  return markdownTable(['method', 'claims', 'right', 'false exact', 'false altered'], rows);
}
