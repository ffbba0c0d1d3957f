import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { buttonId, buttonUrl, messageOf, moreUnder, seen, seenIn } from '../support/shown.ts';
import { startVerbatim, type Verbatim } from '../support/verbatim.ts';

const EPHEMERAL = 1 << 6;

let verbatim: Verbatim;
beforeEach(async () => {
  verbatim = await startVerbatim();
});
afterEach(() => verbatim.stop());

const ask = (question: string, more = {}) => verbatim.person.use('ask', { question, ...more });

describe('/ask', () => {
  it('shows the paragraph that answers, whole, with its attribution and the answering sentence in bold', async () => {
    const shown = seenIn(await ask('Why did the Pentagon refuse air cover to Turkish troops?'));
    expect(shown.text).toContain('Moscow in secret talks with Syrian “rebels”');
    expect(shown.text).toContain('World Socialist Web Site · 2 December 2016 · ¶ 16 of 19');
    expect(shown.quotes).toHaveLength(1);
    expect(shown.quotes[0]).toMatch(
      /^By “terror organizations,” Erdogan .* attack Washington’s Kurdish proxies\.$/u,
    );
    expect(shown.bold).toContain(
      'The Pentagon has declined to provide Turkish troops with air cover because of Ankara’s determination to attack Washington’s Kurdish proxies.',
    );
  });

  it('says that a question is in another language than the article', async () => {
    const words = 'This article is in English; your question is not.';
    expect(seenIn(await ask('¿Se reunieron Lavrov y Cavusoglu en Alanya?')).text).toContain(words);
    expect(seenIn(await ask('Did Lavrov and Cavusoglu meet in Alanya?')).text).not.toContain(words);
    expect(seenIn(await ask('Wo trafen sich die Außenminister?')).text).toContain('Try asking in English.');
  });

  it('links to the source at the sentence', async () => {
    const message = messageOf(await ask('How many civilians were said to be trapped?'));
    expect(buttonUrl(message, 'Read at wsws.org')).toBe(
      'https://www.wsws.org/en/articles/2016/12/02/syri-d02.html#:~:text=While%20the%20Western%20powers%20claimed,eastern%20zone.',
    );
  });

  it('has no pager for one passage, and says which of several is shown', async () => {
    const one = seenIn(await ask('Where did Lavrov and Cavusoglu meet?'));
    expect(one.buttons).toEqual(['Context', 'Read at wsws.org', 'Ask a follow-up', 'More…']);
    expect(one.text).not.toContain('Passage');
    const several = seenIn(await ask('Who brokered the talks in Ankara?'));
    expect(several.buttons).toEqual(['(Previous)', 'Next', 'Read at wsws.org', 'Ask a follow-up', 'More…']);
    expect(several.text).toMatch(/Passage 1 of [23]/u);
  });

  it('turns to the next passage and back, also after a restart, with the pager in its place', async () => {
    const first = messageOf(await ask('Who brokered the talks in Ankara?'));
    await verbatim.restart();
    const second = await verbatim.person.press(first.id, buttonId(first, 'Next'));
    expect(seenIn(second).text).toContain('Who brokered the talks in Ankara?');
    expect(seenIn(second).text).toMatch(/Passage 2 of/u);
    expect(seenIn(second).buttons.slice(0, 2)).toEqual(['Previous', expect.stringMatching(/^\(?Next\)?$/u)]);
    expect(messageOf(second).id).toBe(first.id);
    const back = await verbatim.person.press(first.id, buttonId(messageOf(second), 'Previous'));
    expect(messageOf(back).components).toEqual(first.components);
  });

  it('gives who did not ask a private copy to turn pages in', async () => {
    const first = messageOf(await ask('Who brokered the talks in Ankara?'));
    const kim = verbatim.simulator.person({ name: 'Kim' });
    const copy = messageOf(await kim.press(first.id, buttonId(first, 'Next')));
    expect(copy.ephemeral).toBe(true);
    expect(seen(copy.components).text).toMatch(/^Who brokered the talks in Ankara\?\n[\s\S]*Passage 2 of/u);
    const back = messageOf(await kim.press(copy.id, buttonId(copy, 'Previous')));
    expect(back.id).toBe(copy.id);
    expect(back.components).toEqual(first.components);
    const still = verbatim.person.messages().find(({ id }) => id === first.id);
    expect(still?.components).toEqual(first.components);
  });

  it('shows the context of one of several passages from More…, privately', async () => {
    const first = messageOf(await ask('Who brokered the talks in Ankara?'));
    const more = await moreUnder(verbatim.person, first);
    const context = await verbatim.person.press(more.id, buttonId(more, 'Context'));
    expect(messageOf(context).ephemeral).toBe(true);
    expect(seenIn(context).quotes.length).toBeGreaterThan(1);
    expect(seenIn(context).text).toMatch(/^Who brokered the talks in Ankara\?\n/u);
  });

  it('shows the paragraphs before and after, and hides them again', async () => {
    const first = messageOf(await ask('Where did Lavrov and Cavusoglu meet?'));
    const context = await verbatim.person.press(first.id, buttonId(first, 'Context'));
    const { text, quotes, bold } = seenIn(context);
    expect(text).toMatch(/¶ 16\n[\s\S]*¶ 17\n[\s\S]*¶ 18\n/u);
    expect(quotes.map((quote) => quote.slice(0, 10))).toEqual(['By “terror', 'Russian Fo', 'Russia has']);
    expect(bold).not.toContain(quotes[1]);
    const hidden = await verbatim.person.press(first.id, buttonId(messageOf(context), 'Hide context'));
    expect(messageOf(hidden).components).toEqual(first.components);
  });

  it('refuses what no paragraph answers, says why, and labels what comes nearest', async () => {
    const nothing = seenIn(await ask('What is the price of oil?'));
    expect(nothing.text).toContain('None of the articles mention “price” or “oil”');
    expect(nothing.quotes).toEqual([]);
    const nearest = seenIn(await ask('What is the weather in Moscow?'));
    expect(nearest.text).toContain('None of the articles mention “weather”');
    expect(nearest.text).toContain('Closest passage (not an answer):');
    expect(nearest.quotes).toHaveLength(1);
  });

  it('shows the answer to the one who asked alone when private', async () => {
    const message = messageOf(await ask('Where did Lavrov and Cavusoglu meet?', { private: true }));
    expect(message.ephemeral).toBe(true);
    expect(message.flags & EPHEMERAL).toBe(EPHEMERAL);
    expect(verbatim.simulator.person({ name: 'Kim' }).messages()).toEqual([]);
    const context = await verbatim.person.press(message.id, buttonId(message, 'Context'));
    expect(messageOf(context).ephemeral).toBe(true);
  });

  it('completes the article and asks that one', async () => {
    const choices = await verbatim.person.complete('ask', { question: 'x', article: 'secret ta' }, 'article');
    expect(choices).toEqual([
      {
        name: 'Moscow in secret talks with Syrian “rebels”',
        value: 'moscow-in-secret-talks-with-syrian-rebels',
      },
    ]);
    const shown = seenIn(await ask('Who controls Syrian airspace?', { article: String(choices[0]?.value) }));
    expect(shown.text).toContain('¶ 11 of 19');
  });
});

it('/ask takes an article whose name is longer than a choice may be', async () => {
  const name = 'x'.repeat(120);
  await verbatim.restart({
    [`${name}.txt`]: 'Sea\n\nThe walrus sleeps.',
    'b.txt': 'Land\n\nThe walrus walks.',
  });
  const [choice] = await verbatim.person.complete('ask', { question: 'x', article: 'sea' }, 'article');
  const shown = seenIn(await ask('What does the walrus do?', { article: String(choice?.value) }));
  expect(shown.quotes).toEqual(['The walrus sleeps.']);
});

describe('bad input to /ask', () => {
  it.each([
    ['only stop words', 'where is it', /no words to search for/u],
    ['emoji', '🤔🤔🤔', /no words to search for/u],
    ['white space', '   ', /question is empty/u],
    [
      'an article that is not there',
      'Who is Lavrov?',
      /no article called “atlantis”/u,
      { article: 'atlantis' },
    ],
  ])('%s: a sentence that says what to do', async (_, question, words, more: Record<string, string> = {}) => {
    expect(seenIn(await ask(question, more)).text).toMatch(words);
  });

  it.each([
    '@everyone @here <@1> <@&2> <#3> </ask:4> <t:1618953630:R>',
    '[x](javascript:alert(1)) [y](https://example.org) https://example.org <https://example.org>',
    '# big **bold** _it_ ~~s~~ ||sp|| `code` > q :smile: <:a:1> -# small\n1. one\n- two',
    'لماذا ‏تحدثت روسيا؟ \u202eabc',
    'La\u200bv\u200crov\u2060 met',
  ])('shows hostile words as they were typed: %s', async (question) => {
    const { text, mentions, links } = seenIn(await ask(question));
    expect(text).toContain(question.replace(/\s+/gu, ' ').trim());
    expect(mentions).toEqual([]);
    expect(links).toEqual([]);
  });

  it('finds a name with invisible characters in it', async () => {
    expect(seenIn(await ask('Where did Lav\u200brov and Cavus\u00adoglu meet?')).text).toContain(
      '¶ 17 of 19',
    );
  });

  it('is refused by Discord itself above 300 characters', async () => {
    await expect(ask('x'.repeat(301))).rejects.toThrow(/300/u);
  });
});

describe('nothing of a question', () => {
  it('reaches the log, and no token does', async () => {
    await ask('Where did Lavrov and Cavusoglu meet?');
    await ask('What about zanzibar?');
    expect(verbatim.logs()).not.toMatch(/zanzibar|Lavrov/iu);
    expect(verbatim.logs()).not.toContain(verbatim.simulator.token);
  });

  it('pings anyone: every message forbids mentions', async () => {
    await ask('@everyone');
    const requests = verbatim.simulator.interactions.flatMap((interaction) => interaction.requests);
    expect(requests).not.toEqual([]);
    for (const { body } of requests)
      expect(body).toMatchObject({ data: { allowed_mentions: { parse: [] } } });
  });
});
