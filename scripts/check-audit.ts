import { spawnSync } from 'node:child_process';

/**
 * Fails if `npm audit` knows of a vulnerability in a production package. Where the registry does not serve audits, as mirrors
 * often do not, or cannot be reached, it warns and passes: a check without the Internet must not fail for that.
 *
 * Usage: npm run check:audit
 */
interface Report {
  readonly error?: { readonly code?: string; readonly summary?: string };
  readonly message?: string;
  readonly metadata?: { readonly vulnerabilities?: Readonly<Record<string, number>> };
  readonly vulnerabilities?: Readonly<Record<string, { readonly severity: string; readonly range: string }>>;
}

const { stdout, stderr } = spawnSync('npm', ['audit', '--omit=dev', '--json'], { encoding: 'utf8' });
const report = parsed(stdout);
const total = report?.metadata?.vulnerabilities?.['total'];
if (total === undefined) {
  const reason = report?.message ?? report?.error?.summary ?? stderr.trim().split('\n')[0];
  process.stderr.write(`Warning: nothing was audited, because the registry gave no report (${reason}).\n`);
} else if (total === 0) process.stdout.write('npm knows of no vulnerability in a production package.\n');
else {
  for (const [name, { severity, range }] of Object.entries(report?.vulnerabilities ?? {}))
    process.stderr.write(`${name} ${range}: ${severity}\n`);
  process.stderr.write('See npm audit --omit=dev\n');
  process.exitCode = 1;
}

function parsed(json: string): Report | undefined {
  try {
    return JSON.parse(json) as Report;
  } catch {
    return undefined;
  }
}
