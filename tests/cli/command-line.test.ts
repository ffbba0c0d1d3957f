import { describe, expect, it } from 'vitest';
import { terminalCommands } from '../../src/wording/english/terminal-commands.ts';
import { bundledId, fileOf, folderWith } from '../support/articles.ts';
import { run } from '../support/terminal.ts';

describe('ask', () => {
  it('prints the paragraph with its source, the sentence that answers in bold, and a link', async () => {
    const { code, out, err } = await run(['ask', 'Why did Erdogan offer the clarification?']);
    expect(out.split('\n')).toEqual([
      'Moscow in secret talks with Syrian “rebels”',
      'World Socialist Web Site · 2 December 2016 · ¶ 15 of 19',
      '',
      expect.stringMatching(
        /^ {2}This was followed by .* Putin\. \*\*On Thursday, Erdogan offered the “clarification” demanded by Moscow\.\*\* “The aim/u,
      ),
      '',
      expect.stringMatching(
        /^https:\/\/www\.wsws\.org\/en\/articles\/2016\/12\/02\/syri-d02\.html#:~:text=On%20Thursday/u,
      ),
    ]);
    expect([code, err]).toEqual([0, '']);
  });

  it('takes the words of a question with or without quotation marks', async () => {
    const one = await run(['ask', 'Where did Lavrov meet Cavusoglu?']);
    expect(one.out).toContain('¶ 17 of 19');
    expect(await run(['ask', ...'Where did Lavrov meet Cavusoglu?'.split(' ')])).toEqual(one);
  });

  it('refuses with the reason and what comes nearest, which is no answer', async () => {
    const { code, out, err } = await run(['ask', 'Did Merkel and Obama meet Lavrov?']);
    expect(code).toBe(1);
    expect(out).toMatch(
      /^No answer found\. None of the articles mention “Merkel” or “Obama”\.\n\nClosest passages \(not an answer\):\n\n/u,
    );
    expect(out).toContain('¶ 17 of 19');
    expect(err).toBe('');
  });

  it('gives the command that asks about the name that a misspelt word may mean', async () => {
    const { code, out } = await run(['ask', "where's ergodan", '--article', bundledId]);
    expect(code).toBe(1);
    expect(out).toMatch(/^No answer found\. None of the articles mention “ergodan”\.\n\n/u);
    expect(out).toContain(
      `Did you mean “Erdogan”? Try:\n  npm run -s verbatim -- ask --article ${bundledId} 'where'\\''s Erdogan'`,
    );
  });

  it('refuses with no more than the reason where nothing comes near', async () => {
    const { code, out } = await run(['ask', 'Who are you?']);
    expect(code).toBe(1);
    expect(out).toMatch(/^This question has no words to search for\. [^\n]* “verbatim summary”\.$/u);
  });
});

describe('quote', () => {
  it('says how the words were found', async () => {
    const exact = await run(['quote', 'broker a truce in aleppo']);
    expect(exact.code).toBe(0);
    expect(exact.out).toMatch(/^Found word for word\.\n\nMoscow in secret talks/u);
    const reordered = await run(['quote', 'in Aleppo broker a truce']);
    expect(reordered.code).toBe(0);
    expect(reordered.out).toMatch(
      /^The same words, in a different order or form\.\n\nMoscow in secret talks/u,
    );
    const refused = await run(['quote', 'broker a truce in Paris']);
    expect(refused.code).toBe(1);
    expect(refused.out).toMatch(
      /^No article says this\. None of the articles mention “Paris”\.\n\nClosest passages \(not a match\):\n\n/u,
    );
  });
});

describe('summary', () => {
  it('prints whole sentences with their paragraphs, and how many words they have', async () => {
    const { code, out, err } = await run(['summary', '--length', 'medium']);
    expect([code, err]).toEqual([0, '']);
    expect(out).toMatch(
      /^Moscow in secret talks with Syrian “rebels”\nWorld Socialist Web Site · 2 December 2016\n\n¶ /u,
    );
    expect(out).toMatch(
      /\n\n\d sentences · \d+ of 994 words \(at most 20%\)\nhttps:\/\/www\.wsws\.org\/[^\n]*$/u,
    );
    expect((await run(['summary'])).out).toContain('(at most 10%)');
  });
});

describe('library', () => {
  it('lists what can be asked about', async () => {
    const { code, out } = await run(['library']);
    expect(code).toBe(0);
    expect(out).toBe(
      `Moscow in secret talks with Syrian “rebels”\nWorld Socialist Web Site · 2 December 2016\n19 paragraphs, 994 words · ${bundledId}`,
    );
  });

  it('says where to put some when there are none', async () => {
    const { code, out } = await run(['library'], await folderWith({}));
    expect(code).toBe(1);
    expect(out).toMatch(/^There are no articles yet\. Add one with “verbatim add”/u);
  });
});

describe('a command line that cannot be run exits with 2 and says why', () => {
  it.each([
    ['an empty question', ['ask', ' '], /The question is empty/u],
    ['a question that is too long', ['ask', 'a'.repeat(301)], /301 characters; the limit is 300/u],
    ['an empty quote', ['quote', ''], /The quote is empty/u],
    ['an article that is not there', ['ask', 'Who met?', '--article', 'x'], /no article called “x”/u],
    [
      'a length that is not there',
      ['summary', '--length', 'huge'],
      /^There is no length “huge”\. Use short, medium or long\.$/u,
    ],
    [
      'an option that is not there',
      ['ask', 'Who?', '--loud'],
      /^“ask” has no option --loud\. See: .* ask --help$/u,
    ],
    [
      'an option with a typing error',
      ['ask', 'Who?', '--artcle', 'x'],
      /no option --artcle\. Did you mean --article\?$/u,
    ],
    [
      'an option before the command',
      ['--loud', 'ask', 'Who?'],
      /^There is no option --loud\. See: .* -- --help$/u,
    ],
    [
      'an option without its value',
      ['summary', '--length'],
      /^The option --length <length> needs a value\.$/u,
    ],
    ['too many arguments', ['backup', 'a', 'b'], /^There are too many arguments\. Put .* in quotes\.$/u],
    ['an argument too many', ['library', 'all'], /^“library” takes no arguments\.$/u],
    [
      'two libraries',
      ['--guild', '1'.repeat(18), '--user', '2'.repeat(18), 'library'],
      /^Use --guild <id> or --user <id>, not both\.$/u,
    ],
    ['a command that is not there', ['shout'], /^There is no command “shout”\. See: .* --help$/u],
    [
      'a command with a typing error',
      ['sumary'],
      /^There is no command “sumary”\. Did you mean “summary”\?$/u,
    ],
    ['no command', [], /Usage: verbatim/u],
  ])('%s', async (_, words, message) => {
    const { code, out, err } = await run(words);
    expect(code).toBe(2);
    expect(err).toMatch(message);
    expect(out).toBe('');
  });

  it('a folder that is not there', async () => {
    const { code, err } = await run(['library'], '/nowhere/at all');
    expect(code).toBe(2);
    expect(err).toBe('There is no folder /nowhere/at all. Name a folder that contains .md or .txt files.');
  });
});

const RUN = 'npm run -s verbatim --';

describe('a command without its argument says which one is missing, and gives an example', () => {
  it.each([
    ['ask', 'The question is missing.'],
    ['quote', 'The words to look up are missing.'],
    ['verify', 'The quote to check is missing.'],
    ['paragraph', 'The id of the paragraph is missing.'],
    ['prove', 'The receipt is missing.'],
    ['add', 'The file or address is missing.'],
    ['remove', 'The id or title of the article is missing.'],
    ['export', 'The file to write is missing.'],
    ['import', 'The files to import are missing.'],
    ['backup', 'The file to write is missing.'],
    ['restore', 'The backup to restore is missing.'],
  ])('%s', async (name, sentence) => {
    const { code, out, err } = await run([name]);
    expect([code, out]).toEqual([2, '']);
    const [first, second, ...more] = err.split('\n');
    expect(first).toMatch(new RegExp(`^${sentence} Type .* after “${name}”, for example:$`, 'u'));
    expect(second).toMatch(new RegExp(`^ {2}${RUN} ${name} \\S`, 'u'));
    expect(more).toEqual([]);
  });
});

describe('the examples in the help', () => {
  const examples = ['ask', 'quote', 'verify', 'said', 'paragraph', 'summary', 'library'] as const;

  it.each(examples)('%s works with the bundled article', async (name) => {
    const words = terminalCommands[name].example.match(/(?<=")[^"]+(?=")|[^\s"]+/gu) ?? [];
    expect((await run(words)).code).toBe(0);
  });
});

describe('the command line', () => {
  it('explains itself when asked to', async () => {
    const { code, out, err } = await run(['--help']);
    expect([code, err]).toEqual([0, '']);
    expect(out).toBe(out.trim());
    for (const name of [...Object.keys(terminalCommands), '--json']) expect(out).toContain(`  ${name}`);
    expect(out).toContain(`${RUN} ask "Where did Lavrov and Cavusoglu meet?"`);
    for (const line of out.split('\n')) if (!line.includes(RUN)) expect(line.length).toBeLessThanOrEqual(80);
  });

  it.each(Object.entries(terminalCommands))('explains %s', async (name, { description, example }) => {
    const { code, out } = await run([name, '--help']);
    expect(code).toBe(0);
    expect(out).toMatch(new RegExp(`^Usage: verbatim ${name}\\b.*\\n\\n`, 'u'));
    expect(out.replace(/\s+/gu, ' ')).toContain(description);
    expect(out).toMatch(/Global Options:\n {2}--articles/u);
    expect(out.endsWith(`\nExample:\n  ${RUN} ${example}`)).toBe(true);
  });

  it('answers from the good files and names the bad ones beside the answer', async () => {
    const folder = await folderWith({
      'bread.md': fileOf('Bread is baked.'),
      'bad.md': '',
      'worse.md': '# ',
    });
    const { code, out, err } = await run(['ask', 'What is baked?'], folder);
    expect(code).toBe(0);
    expect(out).toContain('**Bread is baked.**');
    expect(err.split('\n')).toEqual([
      expect.stringContaining('bad.md: '),
      expect.stringContaining('worse.md: '),
    ]);
  });

  it('prints line breaks of an article as they are, on whichever system it was written', async () => {
    const folder = await folderWith({ 'bread.md': fileOf('Bread is\r\nbaked here.\r\n\r\nSalt.\r\n') });
    expect((await run(['ask', 'What is baked?'], folder)).out).toContain('\n  **Bread is\n  baked here.**');
  });
});
