import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Outcome, ShownMessage, SimulatedPerson } from '../../src/simulator/simulator.ts';
import { asideOf, buttonId, messageOf, seen, seenIn } from '../support/shown.ts';
import { startVerbatim, type Verbatim } from '../support/verbatim.ts';

const FOLLOW_UP = 'Ask a follow-up';

let verbatim: Verbatim;
beforeEach(async () => {
  verbatim = await startVerbatim();
});
afterEach(() => verbatim.stop());

const ask = async (question: string, more = {}) =>
  messageOf(await verbatim.person.use('ask', { question, ...more }));

async function followUp(
  message: ShownMessage,
  question: string,
  person: SimulatedPerson = verbatim.person,
): Promise<Outcome> {
  const { interactionId } = await person.press(message.id, buttonId(message, FOLLOW_UP));
  return person.submit(interactionId, { question });
}

describe('a follow-up', () => {
  it('is asked in a form with one field that repeats the question', async () => {
    const message = await ask('What did Erdogan say about Syria?');
    const { modal } = await verbatim.person.press(message.id, buttonId(message, FOLLOW_UP));
    expect(modal).toMatchObject({
      title: 'Ask a follow-up',
      components: [
        {
          description: 'After: What did Erdogan say about Syria?',
          component: { max_length: 300, required: true },
        },
      ],
    });
    expect(modal?.components).toHaveLength(1);
  });

  it('gets a message of its own, with the earlier question’s words and what was searched for', async () => {
    const message = await ask('What did Erdogan say about Syria?');
    const outcome = await followUp(message, 'and about Assad?');
    expect(messageOf(outcome).id).not.toBe(message.id);
    expect(messageOf(outcome).repliesTo?.messageId).toBe(message.id);
    expect(messageOf(outcome).ephemeral).toBe(false);
    const { text, buttons } = seenIn(outcome);
    expect(text).toContain('and about Assad?\nSearched for: “What did Erdogan say about Assad?”\n');
    expect(text).toContain('¶ 12 of 19');
    expect(buttons).toContain(FOLLOW_UP);
    expect(verbatim.person.messages().find(({ id }) => id === message.id)).toEqual(message);
  });

  it('works for anyone who sees the message, after a restart, and once a button has turned the page', async () => {
    const message = await ask('What did Erdogan say about Syria?');
    await verbatim.restart();
    const kim = verbatim.simulator.person({ name: 'Kim' });
    const turned = messageOf(await kim.press(message.id, buttonId(message, 'Next')));
    const { text } = seenIn(await followUp(turned, 'and about Assad?', kim));
    expect(text).toContain('Searched for: “What did Erdogan say about Assad?”');
  });

  it('can follow a follow-up', async () => {
    const first = await ask('What did Erdogan say about Syria?');
    const second = messageOf(await followUp(first, 'and about Assad?'));
    const { text } = seenIn(await followUp(second, 'what about peskov'));
    expect(text).toContain('Searched for: “What did peskov say about Assad?”');
  });

  it('of a private answer is private', async () => {
    const outcome = await followUp(await ask('What did Erdogan say?', { private: true }), 'why?');
    expect(messageOf(outcome).ephemeral).toBe(true);
    expect(verbatim.simulator.person({ name: 'Kim' }).messages()).toEqual([]);
  });

  it('can follow a record, a summary and a refusal', async () => {
    for (const question of ['who wrote this', 'tldr', 'What is the weather in Moscow?']) {
      const { text } = seenIn(await followUp(await ask(question), 'Where did Lavrov and Cavusoglu meet?'));
      expect(text).toContain('¶ 17 of 19');
    }
  });

  it('is not offered where there is nothing to ask', async () => {
    expect(seen((await ask('where was it')).components).buttons).toEqual([]);
    const quote = messageOf(
      await verbatim.person.use('quote', { text: 'completely shut out of these talks' }),
    );
    const next = messageOf(await verbatim.person.press(quote.id, buttonId(quote, 'Context')));
    expect(seen(next.components).buttons).not.toContain(FOLLOW_UP);
  });

  it('may have 300 characters, after a question of 300', async () => {
    const long = `What did Erdogan say about Syria ${'@everyone '.repeat(30)}`.slice(0, 300);
    const { text, mentions } = seenIn(
      await followUp(await ask(long), `and ${'<@1> '.repeat(80)}`.slice(0, 300)),
    );
    expect(text).toContain('and <@1> <@1>');
    expect(mentions).toEqual([]);
  });

  it.each(['   ', '\u200b\n'])('that is empty (%j) is refused in a sentence', async (question) => {
    const { text } = seenIn(await followUp(await ask('What did Erdogan say about Syria?'), question));
    expect(text).toMatch(/question is empty|no words to search for/u);
  });

  it('without any word, or above 300 characters, is refused by Discord itself', async () => {
    const message = await ask('What did Erdogan say about Syria?');
    await expect(followUp(message, '')).rejects.toThrow();
    await expect(followUp(message, 'x'.repeat(301))).rejects.toThrow();
  });

  it('leaves no word in the log', async () => {
    const message = await ask('What did Erdogan say about zanzibar?');
    await followUp(message, 'and about timbuktu?');
    expect(verbatim.logs()).not.toMatch(/zanzibar|timbuktu|Erdogan/iu);
  });

  it.each(['follow-up:', 'follow-up:x', 'follow-up:AAAAAAAA:1', 'follow-up-question:AAAAAAAA'])(
    'from a forged button (%s) ends in a sentence',
    async (customId) => {
      const message = await ask('What did Erdogan say about Syria?');
      const { followUps, modal, message: told } = await verbatim.person.pressForged(message.id, customId);
      if (modal === undefined)
        expect(seen((followUps[0] ?? told)?.components ?? []).text).toContain('button is out of date');
    },
  );
});

describe('a follow-up of an article', () => {
  const story = (words: string) => ({ 'a.txt': `Harbour\n\nThe walrus sleeps in Svalbard.\n\n${words}` });

  it('that was removed since is refused in a sentence', async () => {
    const article = 'moscow-in-secret-talks-with-syrian-rebels';
    const message = await ask('What did Erdogan say about Syria?');
    const editor = verbatim.simulator.person({ name: 'Ed', roles: ['Editor'] });
    const question = messageOf(await editor.use('manage remove', { article }));
    await editor.press(question.id, buttonId(question, 'Remove'));
    const outcome = await followUp(message, 'and about Assad?');
    expect(seenIn(outcome).text).toBe(
      'This passage is gone: its article has changed or was removed. Please ask again.',
    );
  });

  it('asks the one that answers, among others', async () => {
    await verbatim.restart({
      ...story('The seal swims in Svalbard.'),
      'b.txt': 'Zoo\n\nThe seal eats in Berlin.\n\nThe walrus eats in Berlin.',
    });
    const message = await ask('Where does the walrus sleep?');
    const { text } = seenIn(await followUp(message, 'and the seal?'));
    expect(text).toContain('Harbour');
    expect(text).not.toContain('Zoo');
  });
});

it('a follow-up asks the article of the passage that is shown', async () => {
  const story = (title: string, place: string) =>
    `---\ntitle: ${title}\nlanguage: en\n---\nThe walrus sleeps in ${place}.\n\nThe seal swims in ${place}.`;
  await verbatim.restart({ 'a.md': story('Harbour', 'Svalbard'), 'b.md': story('Zoo', 'Berlin') });
  const message = await ask('Where does the walrus sleep?');
  const [first, second] = seen(message.components).text.includes('Harbour')
    ? ['Harbour', 'Zoo']
    : ['Zoo', 'Harbour'];
  const next = messageOf(await verbatim.person.press(message.id, buttonId(message, 'Next')));
  expect(seen(next.components).text).toContain(second);
  const { text } = seenIn(await followUp(next, 'and the seal?'));
  expect(text).toContain(second);
  expect(text).not.toContain(first);
});

describe('a misspelt name', () => {
  const SEARCH = 'Search for “Erdogan”';

  it('gets a button that asks again with the name, also after a restart, and privately for who did not ask', async () => {
    const message = await ask('where did ergodan speak');
    expect(seen(message.components).text).toContain('None of the articles mention “ergodan”');
    await verbatim.restart();
    const kim = verbatim.simulator.person({ name: 'Kim' });
    const outcome = await kim.press(message.id, buttonId(message, SEARCH));
    expect(messageOf(outcome).ephemeral).toBe(true);
    const own = await verbatim.person.press(message.id, buttonId(message, SEARCH));
    expect(messageOf(own).id).toBe(message.id);
    expect(seenIn(own)).toEqual(seenIn(outcome));
    const { text, buttons } = seenIn(outcome);
    expect(text).toMatch(/^where did Erdogan speak\n/u);
    expect(text).not.toContain('mention “ergodan”');
    expect(buttons).not.toContain(SEARCH);
    expect(buttons).toContain(FOLLOW_UP);
  });

  it('keeps its button while the closest passages are looked at', async () => {
    const message = await ask('did ergodan talk to putin in teheran');
    const next = messageOf(await verbatim.person.press(message.id, buttonId(message, 'Next')));
    expect(buttonId(next, SEARCH)).toBe(buttonId(message, SEARCH));
    expect(buttonId(next, FOLLOW_UP)).toBe(buttonId(message, FOLLOW_UP));
    const back = messageOf(await verbatim.person.press(message.id, buttonId(next, 'Previous')));
    expect(back.components).toEqual(message.components);
  });

  it('is searched for in the article that was named', async () => {
    await verbatim.restart({
      'a.txt': 'Harbour\n\nThe envoy of Russia is Lavrov. Lavrov is a diplomat.',
      'b.txt': 'Zoo\n\nNobody of all who came to see the bears and seals on Monday had met Lavrov.',
    });
    const message = await ask('who is lawrow', { article: 'zoo' });
    const { text } = seenIn(
      await verbatim.person.press(message.id, buttonId(message, 'Search for “Lavrov”')),
    );
    expect(text).toContain('Zoo');
    expect(text).not.toContain('Harbour');
  });

  it.each([
    'search-for:',
    'search-for::x',
    'search-for::x:y',
    'search-for::ergodan:',
    'search-for:AAAAAAAA:ergodan:x',
  ])('from a forged button (%s) ends in a sentence, the message stays', async (customId) => {
    const message = await ask('where did ergodan speak');
    const aside = asideOf(await verbatim.person.pressForged(message.id, customId));
    expect(seen(aside?.components ?? []).text).toMatch(/out of date|gone: /u);
    expect(verbatim.person.messages().find(({ id }) => id === message.id)).toEqual(message);
  });
});
