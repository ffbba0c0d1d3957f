import { readFile } from 'node:fs/promises';
import escapeStringRegexp from 'escape-string-regexp';

/** A command of a document with what it prints, and JSON that the next block spells out. */
export interface Example {
  /** Without the prompt. */
  readonly command: string;
  readonly output: string;
  readonly json: string | undefined;
}

const BLOCK = /^```(?<kind>console|json)\n(?<body>[\s\S]*?)^```$/gmu;

/** The examples of a Markdown file in order: a line after `$ ` is typed, the lines below are printed. */
export async function examplesIn(file: string): Promise<Example[]> {
  const text = await readFile(file, 'utf8');
  const examples: Example[] = [];
  for (const { groups } of text.matchAll(BLOCK)) {
    const { kind, body = '' } = groups ?? {};
    if (kind === 'console') examples.push(...commandsIn(body));
    else {
      const last = examples.pop();
      if (last === undefined) throw new Error(`${file}: JSON without a command before it`);
      examples.push({ ...last, json: body });
    }
  }
  return examples;
}

function commandsIn(block: string): Example[] {
  return block
    .split(/^\$ /mu)
    .slice(1)
    .map((part) => {
      const end = part.indexOf('\n');
      return { command: part.slice(0, end), output: part.slice(end + 1).trim(), json: undefined };
    });
}

/** The words of a command as a shell would part them: white space parts, quotation marks keep together. */
export function shellWords(command: string): string[] {
  return [...command.matchAll(/"([^"]*)"|'([^']*)'|(\S+)/gu)].map(
    ([, double, single, bare]) => double ?? single ?? bare ?? '',
  );
}

/** Whether a text is as printed. “…” stands for more on its line; alone on a line, for more lines. */
export function isPrinted(expected: string, printed: string): boolean {
  const lines = expected.split('\n').map((line) => {
    if (line.trim() === '…') return '[\\s\\S]*?';
    return line.split('…').map(escapeStringRegexp).join('.*');
  });
  return new RegExp(`^${lines.join('\\n')}$`, 'u').test(printed);
}

/** Where sample JSON differs from real JSON: a string that ends in “…” may go on, an array that ends in "…" may have more items. */
export function jsonDifferences(sample: unknown, real: unknown, at = '$'): string[] {
  if (typeof sample === 'string' && sample.endsWith('…') && typeof real === 'string')
    return real.startsWith(sample.slice(0, -1)) ? [] : [`${at}: ${real.slice(0, 80)}`];
  if (Array.isArray(sample) && Array.isArray(real)) {
    const open = sample.at(-1) === '…';
    const items: unknown[] = open ? sample.slice(0, -1) : sample;
    if (!open && items.length !== real.length) return [`${at}: ${real.length} items`];
    return items.flatMap((item, index) => jsonDifferences(item, real[index], `${at}[${index}]`));
  }
  if (isObject(sample) && isObject(real)) {
    const names = new Set([...Object.keys(sample), ...Object.keys(real)]);
    return [...names].flatMap((name) => jsonDifferences(sample[name], real[name], `${at}.${name}`));
  }
  return Object.is(sample, real) ? [] : [`${at}: ${JSON.stringify(real)}`];
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
