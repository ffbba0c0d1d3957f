import { afterEach, describe, expect, it } from 'vitest';
import { buttonId, messageOf, seenIn } from '../support/shown.ts';
import { startVerbatim, type Verbatim } from '../support/verbatim.ts';

let verbatim: Verbatim;
afterEach(() => verbatim.stop());

describe('/library', () => {
  it('lists what is loaded with title, publisher, date, paragraphs and words', async () => {
    verbatim = await startVerbatim();
    const shown = seenIn(await verbatim.person.use('library'));
    expect(shown.text).toContain('Moscow in secret talks with Syrian “rebels”');
    expect(shown.text).toContain('World Socialist Web Site · 2 December 2016 · 19 paragraphs, 994 words');
    expect(shown.text).toContain('19 paragraphs, 994 words · Read at wsws.org');
    expect(shown.buttons).toEqual([]);
  });

  it('turns pages when there are more than a message holds, each article once', async () => {
    const names = Array.from({ length: 23 }, (_, index) => `Story ${index + 1}.`);
    verbatim = await startVerbatim({
      articles: Object.fromEntries(names.map((name, index) => [`${index}.txt`, `${name}\n\nIt rained.`])),
    });
    let outcome = await verbatim.person.use('library');
    const titles = [...seenIn(outcome).bold];
    while (seenIn(outcome).buttons.includes('Next')) {
      const message = messageOf(outcome);
      outcome = await verbatim.person.press(message.id, buttonId(message, 'Next'));
      titles.push(...seenIn(outcome).bold);
    }
    expect(titles.toSorted()).toEqual(names.toSorted());
    expect(seenIn(outcome).buttons).toEqual(['Previous', '(Next)']);
  });

  it('says so when nothing is loaded, and so do the other commands', async () => {
    verbatim = await startVerbatim({ articles: {} });
    for (const [command, options] of [
      ['library', {}],
      ['ask', { question: 'Where did Lavrov meet?' }],
      ['quote', { text: 'bargaining chip' }],
      ['summary', {}],
    ] as const) {
      expect(seenIn(await verbatim.person.use(command, options)).text).toContain('There are no articles yet');
    }
  });
});
