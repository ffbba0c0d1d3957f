import { readFile } from 'node:fs/promises';

/**
 * Fails if a package that is installed in production has a licence that is not on the list, or none: somebody has to read it
 * before it ships. Licences are those that package-lock.json states (SPDX expressions, https://spdx.org/licenses).
 *
 * Usage: npm run check:licences [-- LOCK_FILE]
 */
const ALLOWED: ReadonlySet<string> = new Set([
  '0BSD',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'BlueOak-1.0.0',
  'CC0-1.0',
  'ISC',
  'MIT',
  'Unlicense',
  // Shipped as they are: the renderer of pictures, whose own files stay under this licence, and fonts.
  'MPL-2.0',
  'OFL-1.1',
]);

/** Licences that were read, of packages that name them in another way. */
const READ: ReadonlyMap<string, string> = new Map([['discord-markdown-parser', 'Apache License']]);

interface LockedPackage {
  readonly license?: string;
  readonly version?: string;
  readonly dev?: boolean;
  readonly devOptional?: boolean;
}

/** `(MIT OR GPL-3.0) AND ISC`: one of the alternatives, all of the parts. */
function isAllowed(expression: string): boolean {
  const inner = expression.replace(/[()]/gu, ' ');
  if (expression.includes('(') && / AND /u.test(inner) && / OR /u.test(inner)) return false;
  const parts = inner.split(/ AND /u);
  return parts.every((part) => part.split(/ OR /u).some((name) => ALLOWED.has(name.trim())));
}

const file = process.argv[2] ?? 'package-lock.json';
const { packages } = JSON.parse(await readFile(file, 'utf8')) as { packages: Record<string, LockedPackage> };
const shipped = Object.entries(packages).filter(
  ([path, { dev, devOptional }]) => path !== '' && !dev && !devOptional,
);
const wrong = shipped.flatMap(([path, { license, version }]) => {
  const name = path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
  if (license !== undefined && (isAllowed(license) || READ.get(name) === license)) return [];
  return [`${name} ${version}: ${license ?? 'no licence'}`];
});
if (shipped.length === 0) wrong.push(`${file} lists no packages`);
for (const line of wrong) process.stderr.write(`${line}\n`);
if (wrong.length === 0) process.stdout.write(`Licences of ${shipped.length} production packages are fine.\n`);
process.exit(wrong.length === 0 ? 0 : 1);
