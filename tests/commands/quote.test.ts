import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { seenIn } from '../support/shown.ts';
import { startVerbatim, type Verbatim } from '../support/verbatim.ts';

let verbatim: Verbatim;
beforeEach(async () => {
  verbatim = await startVerbatim();
});
afterEach(() => verbatim.stop());

const quote = (text: string, more = {}) => verbatim.person.use('quote', { text, ...more });

describe('/quote', () => {
  it('finds words that stand there in this order, whatever the shape of the quotation marks', async () => {
    const shown = seenIn(await quote('"essentially saying: \'Screw you Americans.\'"'));
    expect(shown.text).toContain('Found word for word.');
    expect(shown.text).toContain('¶ 8 of 19');
    expect(shown.bold).toContain('essentially saying: ‘Screw you Americans');
  });

  it('finds the same words in another order or form, and says that it is so', async () => {
    const shown = seenIn(await quote('shutting Washington out completely'));
    expect(shown.text).toContain('The same words, in a different order or form.');
    expect(shown.text).toContain('¶ 7 of 19');
    expect(shown.bold).toEqual(expect.arrayContaining(['completely shut']));
    expect(shown.text).not.toContain('Found word for word');
  });

  it('refuses words that no article says', async () => {
    const shown = seenIn(await quote('the bakery opened its doors'));
    expect(shown.text).toContain('No article says this. None of the articles mention “bakery”');
    expect(shown.text).not.toContain('Found');
  });

  it('offers sentences that match what was typed so far, and finds the one that was chosen', async () => {
    const choices = await verbatim.person.complete('quote', { text: 'the pentagon has decl' }, 'text');
    expect(choices).toHaveLength(1);
    expect(choices[0]?.name).toMatch(/^The Pentagon has declined .*…$/u);
    const [late] = await verbatim.person.complete('quote', { text: 'screw you' }, 'text');
    expect(late?.name).toMatch(/^….*Screw you Americans/u);
    expect(late?.name.length).toBeLessThanOrEqual(100);
    const found = seenIn(await quote(String(late?.value)));
    expect(found.text).toContain('Found word for word');
    expect(found.bold.join()).toContain('Screw you Americans');
    const shown = seenIn(await quote(String(choices[0]?.value)));
    expect(shown.text).toContain('Found word for word');
    expect(shown.text).toContain('¶ 16 of 19');
  });

  it('offers where the paragraphs begin before anything is typed', async () => {
    const choices = await verbatim.person.complete('quote', { text: '' }, 'text');
    expect(choices).toHaveLength(19);
    expect(choices[0]?.name).toMatch(/^Syrian “rebel” groups/u);
  });

  it('finds every sentence that it offers', async () => {
    for (const { value } of await verbatim.person.complete('quote', { text: '' }, 'text')) {
      expect(seenIn(await quote(String(value))).text).toContain('Found word for word');
    }
  });

  it('is private when asked to be', async () => {
    const { message } = await quote('bargaining chip', { private: true });
    expect(message?.ephemeral).toBe(true);
  });

  it('says so when the article is not there', async () => {
    expect(seenIn(await quote('bargaining chip', { article: 'atlantis' })).text).toContain(
      'no article called “atlantis”',
    );
    expect(await verbatim.person.complete('quote', { text: 'the', article: 'atlantis' }, 'text')).toEqual([]);
  });
});
