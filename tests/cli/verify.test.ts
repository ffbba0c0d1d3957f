import { describe, expect, it } from 'vitest';
import { fileOf, folderWith } from '../support/articles.ts';
import { run } from '../support/terminal.ts';

const json = async (words: readonly string[]) => {
  const { code, out, err } = await run(['verify', ...words, '--json']);
  expect(err).toBe('');
  return { code, value: JSON.parse(out) };
};

describe('verify', () => {
  it('prints the verdict, the words side by side, each change, and the paragraph', async () => {
    const { code, out, err } = await run([
      'verify',
      'We are not there to defend the rule of the cruel Assad',
    ]);
    expect([code, err]).toEqual([0, '']);
    expect(out.split('\n')).toEqual([
      "Altered: this isn't what the article says.",
      '83% of these words appear in the article.',
      'Attributed to Recep Tayyip Erdogan.',
      '',
      '  We are [-not-] there to [-defend-]{+end+} the rule of the cruel Assad',
      '',
      'Changed: “not” added (negation); “defend” instead of “end”.',
      '',
      'Moscow in secret talks with Syrian “rebels”',
      'World Socialist Web Site · 2 December 2016 · ¶ 12 of 19',
      '',
      expect.stringMatching(/^ {2}Tensions boiled .* \*\*It added, “We are there to end the rule .*\*\*$/u),
      '',
      expect.stringMatching(/^https:\/\/www\.wsws\.org\/.*#:~:text=It%20added/u),
    ]);
  });

  it('gives the receipt of a headline, with no words of the text set apart', async () => {
    const { value } = await json(['Moscow in secret talks with Syrian “rebels”']);
    expect(value).toMatchObject({
      verdict: 'exact',
      headline: {
        text: 'Moscow in secret talks with Syrian “rebels”',
        receipt: expect.stringMatching(/^vbt2\w+$/u),
      },
      passages: [{ paragraph: 1, receipt: expect.stringMatching(/^vbt1\w+$/u) }],
    });
    const proved = await run(['prove', value.headline.receipt]);
    expect([proved.code, proved.out]).toEqual([0, expect.stringMatching(/^Proved: this is the headline/u)]);
    const { out } = await run(['verify', 'Moscow in secret talks with Syrian “rebels”']);
    expect(out).not.toContain('**');
  });

  it('says what comes nearest to a quote that is not found, and exits with 1', async () => {
    const { code, out } = await run(['verify', 'Obama met Lavrov in a small café in Paris']);
    expect(code).toBe(1);
    expect(out).toMatch(/^Not found: no article says this\.\n\nClosest passages \(not a match\):\n\nMoscow/u);
    expect((await run(['verify', 'zebra'])).out).toBe('Not found: no article says this.');
  });

  it('takes a speaker and an article', async () => {
    const peskov = 'The announcement really came as news to us';
    expect((await json([peskov, '--speaker', 'Peskov'])).value.verdict).toBe('exact');
    expect((await json([peskov, '--speaker', 'Lavrov'])).value).toMatchObject({
      verdict: 'other-speaker',
      speaker: { claimed: 'Lavrov', status: 'other', actual: 'Dmitry Peskov' },
    });
    expect((await run(['verify', peskov, '--article', 'x'])).code).toBe(2);
  });

  it('prints JSON of exactly this form', async () => {
    const { code, value } = await json(['Russia has proposed opening up five “humanitarian corridors”']);
    expect(code).toBe(0);
    expect(value).toStrictEqual({
      verdict: 'altered',
      coverage: 0.875,
      passages: [
        expect.objectContaining({ paragraph: 18, of: 19, text: expect.stringMatching(/^Russia has/u) }),
      ],
      changes: [{ claimed: 'five', actual: 'four', kind: 'number' }],
      claim: 'Russia has proposed opening up five “humanitarian corridors”',
      speaker: { claimed: null, status: null, actual: null },
      cropped: [],
      notes: [{ kind: 'coverage', text: '88% of these words appear in the article.' }],
      goesOn: true,
      disguise: { invisible: 0, lookAlikes: [] },
    });
    expect(Object.keys(value.passages[0])).toEqual([
      'article',
      'paragraph',
      'of',
      'text',
      'sentence',
      'id',
      'score',
      'link',
      'receipt',
    ]);
  });

  it('has an empty side where words were added or left out', async () => {
    const { value } = await json(['The announcement came as very good news to us']);
    expect(value.changes).toEqual([
      { claimed: '', actual: 'really', kind: 'word' },
      { claimed: 'very good', actual: '', kind: 'word' },
    ]);
  });

  it.each([
    [['“…”'], 'The quote contains only punctuation. Type the words to check.'],
    [[''], 'The quote is empty. Type the words to look up.'],
    [['word '.repeat(900)], 'The quote has 4,499 characters; the limit is 4,000. Please shorten it.'],
  ])('refuses %.9s', async (words, message) => {
    const { code, out, err } = await run(['verify', ...words]);
    expect({ code, out, err }).toEqual({ code: 2, out: '', err: message });
  });

  it('never lets an escape sequence through', async () => {
    const ansi = '\u001b[31m\u009b2J';
    const folder = await folderWith({ 'a.md': fileOf(`Bread is ${ansi}baked here by five bakers.`) });
    for (const text of [
      `Bread is ${ansi}baked here`,
      'Bread is toasted here by five bakers',
      `${ansi} zebra`,
    ]) {
      const { out } = await run(['verify', text], folder);
      expect(out).not.toMatch(/(?!\n)\p{Cc}/u);
    }
  });
});
