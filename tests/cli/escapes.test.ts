import { describe, expect, it } from 'vitest';
import { fileOf, folderWith } from '../support/articles.ts';
import { run } from '../support/terminal.ts';

/** Turns a terminal red, sets its title, clears it, rings; in seven and in eight bits. */
const ESCAPES = '\u001b[31m\u001b]0;title\u0007\u001bc\u009b2J\u0007\b\u007f\u009d0;x\u009c';
const CONTROLS = /(?!\n)\p{Cc}/u;

const escaping = await folderPromise();

/** A folder in which whatever can be escapes. */
async function folderPromise(): Promise<Readonly<Record<string, string>>> {
  const more = {
    author: `Ann${ESCAPES}`,
    publisher: `Daily${ESCAPES}`,
    url: `https://example.org/${ESCAPES}`,
  };
  const text = `Bread ${ESCAPES}is baked${ESCAPES}. ${'Salt is white and milk is, too. '.repeat(9)}\n`;
  return {
    [`bread${ESCAPES}.md`]: fileOf(text, { title: `Title${ESCAPES}`, ...more }),
    [`bad${ESCAPES}.md`]: '',
    'tag.md': `---\ntitle: *a${ESCAPES}\n---\nText.`,
  };
}

describe('escape sequences in articles never reach the terminal', () => {
  it.each([
    ['an answer', ['ask', 'What is baked?'], 0],
    ['a refusal', ['ask', 'Who baked pancakes with bread?'], 1],
    ['a quote', ['quote', 'salt is white'], 0],
    ['a summary', ['summary', '--length', 'long'], 0],
    ['a list', ['library'], 0],
  ])('with %s', async (_, words, expected) => {
    const folder = await folderWith(escaping);
    for (const format of [[], ['--json']]) {
      const { code, out, err } = await run([...words, ...format], folder);
      expect(code).toBe(expected);
      expect(out).toMatch(/Bread|Title/u);
      expect(out).not.toMatch(CONTROLS);
      expect(err.split('\n')).toHaveLength(2);
      expect(err).not.toMatch(CONTROLS);
    }
  });

  it('but JSON keeps them, escaped', async () => {
    const { out } = await run(['ask', 'What is baked?', '--json'], await folderWith(escaping));
    expect(JSON.parse(out).passages[0].text).toContain(`Bread ${ESCAPES}is baked${ESCAPES}.`);
  });
});
