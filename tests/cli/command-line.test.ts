import { describe, expect, it } from 'vitest';
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
      /^No answer found. None of the articles mention “Merkel” or “Obama”\.\n\nNot an answer\. What comes nearest:\n\n/u,
    );
    expect(out).toContain('¶ 17 of 19');
    expect(err).toBe('');
  });

  it('refuses with no more than the reason where nothing comes near', async () => {
    const { code, out } = await run(['ask', 'Who are you?']);
    expect(code).toBe(1);
    expect(out).toMatch(/^The question has no words to search for\.[^\n]*$/u);
  });
});

describe('quote', () => {
  it('says how the words were found', async () => {
    const exact = await run(['quote', 'broker a truce in aleppo']);
    expect(exact.code).toBe(0);
    expect(exact.out).toMatch(/^Found word for word, in this order:\n\nMoscow in secret talks/u);
    const reordered = await run(['quote', 'in Aleppo broker a truce']);
    expect(reordered.code).toBe(0);
    expect(reordered.out).toMatch(
      /^The same words, in a different order or form:\n\nMoscow in secret talks/u,
    );
    const refused = await run(['quote', 'broker a truce in Paris']);
    expect(refused.code).toBe(1);
    expect(refused.out).toMatch(/^No article says this. None of the articles mention “Paris”\./u);
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
      /\n\n\d+ of its 994 words \(medium: at most 20 %\)\nhttps:\/\/www\.wsws\.org\/[^\n]*$/u,
    );
    expect((await run(['summary'])).out).toContain('(short: at most 10 %)');
  });
});

describe('articles', () => {
  it('lists what can be asked about', async () => {
    const { code, out } = await run(['articles']);
    expect(code).toBe(0);
    expect(out).toBe(
      `Moscow in secret talks with Syrian “rebels”\nWorld Socialist Web Site · 2 December 2016\n19 paragraphs, 994 words · ${bundledId}`,
    );
  });

  it('says where to put some when there are none', async () => {
    const { code, out } = await run(['articles'], await folderWith({}));
    expect(code).toBe(1);
    expect(out).toMatch(/^There are no articles yet\./u);
  });
});

describe('a command line that cannot be run exits with 2 and says why', () => {
  it.each([
    ['an empty question', ['ask', ' '], /The question is empty/u],
    ['a question that is too long', ['ask', 'a'.repeat(301)], /301 characters; at most 300/u],
    ['no question', ['ask'], /missing required argument 'question'/u],
    ['an empty quote', ['quote', ''], /The quote is empty/u],
    ['an article that is not there', ['ask', 'Who met?', '--article', 'x'], /no article called “x”/u],
    ['a length that is not there', ['summary', '--length', 'huge'], /short, medium, long/u],
    ['an option that is not there', ['ask', 'Who?', '--loud'], /unknown option '--loud'/u],
    ['a command that is not there', ['shout'], /unknown command 'shout'/u],
    ['no command', [], /Usage: verbatim/u],
  ])('%s', async (_, words, message) => {
    const { code, out, err } = await run(words);
    expect(code).toBe(2);
    expect(err).toMatch(message);
    expect(out).toBe('');
  });

  it('a folder that is not there', async () => {
    const { code, err } = await run(['articles'], '/nowhere/at all');
    expect(code).toBe(2);
    expect(err).toBe('There is no folder /nowhere/at all. Name one that holds .md or .txt files.');
  });
});

describe('the command line', () => {
  it('explains itself when asked to', async () => {
    const { code, out, err } = await run(['--help']);
    expect([code, err]).toEqual([0, '']);
    expect(out).toBe(out.trim());
    for (const name of ['ask', 'quote', 'summary', 'articles', '--json']) expect(out).toContain(name);
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
