import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { bundledArticle } from '../support/articles.ts';
import { buttonId, messageOf, moreUnder, seen, seenIn, selectsOf } from '../support/shown.ts';
import { added } from '../support/storage.ts';
import { startVerbatim, type Verbatim } from '../support/verbatim.ts';

const PESKOV = 'The announcement really came as news to us';

let verbatim: Verbatim;
beforeEach(async () => {
  verbatim = await startVerbatim();
});
afterEach(() => verbatim.stop());

const verify = (options: Record<string, string>) => verbatim.person.use('verify', options);
const told = async (options: Record<string, string>) => seenIn(await verify(options)).text;

describe('/verify', () => {
  it.each([
    ['exact', { text: PESKOV }, 'Exact: an article says this, letter for letter.'],
    [
      'typography',
      { text: '"the announcement really came as NEWS to us"' },
      'Exact, apart from punctuation or capitals',
    ],
    ['altered', { text: PESKOV.replace('really', 'never') }, "Altered: this isn't what the article says."],
    ['another speaker', { text: PESKOV, speaker: 'Erdogan' }, 'Dmitry Peskov said them, not Erdogan'],
    ['the speaker', { text: PESKOV, speaker: 'Peskov' }, 'Exact: an article says this'],
    [
      'not found',
      { text: 'The bakery opens its doors at seven in the morning' },
      'Not found: no article says this.',
    ],
  ])('tells what is claimed: %s', async (_, options, words) => {
    expect(await told(options)).toContain(words);
  });

  it('says where it stands, with link, context and proof', async () => {
    const message = messageOf(await verify({ text: PESKOV }));
    const { text, buttons } = seenIn({ message } as never);
    expect(text).toContain('World Socialist Web Site · 2 December 2016 · ¶ 14 of 19');
    expect(buttons).toEqual(['Context', 'Read at wsws.org', 'More…']);
    const more = await moreUnder(verbatim.person, message);
    const { message: proof } = await verbatim.person.press(more.id, buttonId(more, 'Proof'));
    expect(seenIn({ message: proof } as never).text).toMatch(/^vbt1\w+$/mu);
  });

  it('proves a headline, not the paragraph below it', async () => {
    const title = 'Moscow in secret talks with Syrian “rebels”';
    const message = messageOf(await verify({ text: title }));
    const { text, bold } = seenIn({ message } as never);
    expect(text.split('\n').slice(0, 2)).toEqual([
      title,
      '✔ Exact: an article says this, letter for letter.',
    ]);
    expect(text).toContain('This is the headline of “Moscow in secret talks with Syrian ‘rebels’”.');
    expect(text).toContain('The article begins:');
    expect(bold.filter((words) => words.startsWith('Syrian'))).toEqual([]);
    const { message: open } = await verbatim.person.press(message.id, buttonId(message, 'Context'));
    for (const shown of [message, messageOf({ message: open } as never)]) {
      const more = await moreUnder(verbatim.person, shown);
      const pressed = await verbatim.person.press(more.id, buttonId(more, 'Proof'));
      const [receipt = ''] = /^vbt2\w+$/mu.exec(seenIn(pressed).text) ?? [];
      const proved = seenIn(await verbatim.person.use('prove', { receipt }));
      expect(proved.text).toContain('✔ Proved: this is the headline');
      expect(proved.quotes).toEqual([title]);
    }
    const altered = await verify({ text: title.replace('secret', 'public') });
    expect(seenIn(altered).text).toContain('✘ Altered');
    const more = await moreUnder(verbatim.person, messageOf(altered));
    expect(buttonId(more, 'Proof')).toMatch(/^headline-proof:/u);
  });

  it('gives no receipt of a headline that was changed since', async () => {
    const scope = { kind: 'guild', id: verbatim.person.guildId ?? '' } as const;
    const { catalog } = verbatim.services.storage;
    const { id } = await catalog.publish(
      scope,
      added('It rained all day.', { title: 'Rain over the hills' }),
    );
    const message = await moreUnder(
      verbatim.person,
      messageOf(await verify({ text: 'Rain over the hills' })),
    );
    await catalog.rename(scope, id, 'Snow over the hills');
    const pressed = await verbatim.person.press(message.id, buttonId(message, 'Proof'));
    expect(seenIn(pressed).text).toContain('its article has changed or was removed');
  });

  it('offers articles and speakers', async () => {
    const speakers = await verbatim.person.complete('verify', { text: 'x', speaker: 'pes' }, 'speaker');
    expect(speakers.map(({ value }) => value)).toEqual(['Dmitry Peskov']);
    const articles = await verbatim.person.complete('verify', { text: 'x', article: '' }, 'article');
    expect(articles).toHaveLength(1);
  });

  it.each([
    ['only punctuation', '… — “!”', 'only punctuation'],
    ['an article that is not there', 'x', 'no article called'],
  ])('of %s says what to do', async (_, text, words) => {
    const article = text === 'x' ? { article: 'atlantis' } : {};
    expect(await told({ text, ...article })).toContain(words);
  });

  it('takes a quote of 4,000 characters and of one word', async () => {
    expect(await told({ text: 'Lorem ipsum dolor sit amet. '.repeat(142) })).toContain('Not found');
    expect(await told({ text: 'Cavusoglu' })).toContain('Exact');
  });

  it('calls letters that only look like others by their name', async () => {
    expect(await told({ text: PESKOV.replace('announcement', 'аnnouncement') })).toMatch(
      /The “а” in “аnnouncement” is a Cyrillic look-alike/u,
    );
  });
});

describe('a claim with more changes than a message has room for', () => {
  /** The whole article in one line, with every sixth word another one. */
  async function spoiled(): Promise<string> {
    const { text } = await bundledArticle();
    const words = text.replace(/\s+/gu, ' ').trim().slice(0, 3_600).split(' ');
    return words.map((word, index) => (index % 6 === 5 ? `zebra${index}` : word)).join(' ');
  }

  it('lists every one of them, in the text and then in selects', async () => {
    const claim = await spoiled();
    const count = claim.match(/zebra/gu)?.length ?? 0;
    const message = messageOf(await verify({ text: claim }));
    const { text } = seenIn({ message } as never);
    const listed = text.match(/“zebra\d+(?:,[^”]*)?”(?= instead| added)/gu) ?? [];
    expect(text).toContain(`; and ${count - listed.length} more changes.`);
    const others = selectsOf(message);
    const labels = others.flatMap(({ options }) => options.map(({ label }) => label));
    expect(listed.length + labels.length).toBe(count);
    expect(new Set([...listed, ...labels.map((label) => label.split(' ')[0])]).size).toBe(count);
    expect(others[0]?.placeholder).toBe(`Changes ${listed.length + 1} to ${listed.length + 25} of ${count}`);
    expect(text).toMatch(/^\d+ more places not shown$/mu);
  });

  it('shows the sentence of one that is chosen to whoever chose it, also on another page and after a restart', async () => {
    const message = messageOf(await verify({ text: await spoiled() }));
    await verbatim.restart();
    const next = messageOf(await verbatim.person.press(message.id, buttonId(message, 'Next')));
    expect(selectsOf(next)).toEqual(selectsOf(message));
    for (const { custom_id, options } of selectsOf(next)) {
      const [{ label, value } = { label: '', value: '' }] = options.slice(-1);
      const chosen = await verbatim.person.select(next.id, custom_id, [value]);
      const { text, quotes, buttons } = seenIn(chosen);
      expect(messageOf(chosen).ephemeral).toBe(true);
      expect(text.split('\n')[0]).toBe(label);
      const [, actual = ''] = /instead of “([^”]+)”/u.exec(label) ?? [];
      expect(quotes.join()).toContain(actual.replaceAll('‘', '“'));
      expect(buttons).toContain('More…');
    }
    expect(selectsOf(messageOf(await verify({ text: PESKOV.replace('really', 'never') })))).toEqual([]);
  });

  it('takes 4,000 characters with one change', async () => {
    const { text } = await bundledArticle();
    const claim = text.replace(/\s+/gu, ' ').trim().slice(0, 3_990).replace(' Alanya ', ' Antalya ');
    const shown = await told({ text: `${claim.replace('brokering', 'breaking')}` });
    expect(shown).toContain('“breaking” instead of “brokering”');
    expect(shown).not.toContain('more change');
  });

  it('counts those that not even the selects hold', async () => {
    const letters = Array.from({ length: 1_300 }, (_, index) => String.fromCodePoint(97 + (index % 26)));
    const lines = letters.map((letter, index) => `${letter}${index % 9}`);
    const scope = { kind: 'guild', id: verbatim.person.guildId ?? '' } as const;
    await verbatim.services.storage.catalog.publish(
      scope,
      added(`${lines.join(' ')}.`, { title: 'Letters' }),
    );
    const claim = lines.map((word, index) => (index % 4 === 3 ? 'ö' : word)).join(' ');
    const { text } = seenIn(await verify({ text: claim.slice(0, 3_990) }));
    expect(text).toMatch(/\d+ more changes do not fit into this message\. Check the claim in parts\./u);
  });
});

describe('Check quote', () => {
  const check = async (content: string) => {
    const said = verbatim.simulator.person({ name: 'Kim' }).say(content);
    return verbatim.person.useOnMessage('Check quote', said.id);
  };
  const seenOf = async (content: string) => seenIn(await check(content));

  it('checks the quote in a message, and is seen by the one who asked alone', async () => {
    const outcome = await check(`Look at this: "${PESKOV}"! Really?`);
    expect(outcome.message?.ephemeral).toBe(true);
    expect(seenIn(outcome).text).toContain('Exact');
  });

  it('checks a message without quotation marks as a whole', async () => {
    const { text } = await seenOf(PESKOV.replace('news', 'a shock'));
    expect(text).toContain('Altered');
  });

  it('knows whom the message gives the words to', async () => {
    expect((await seenOf(`“${PESKOV},” said Erdogan.`)).text).toContain(
      'Dmitry Peskov said them, not Erdogan',
    );
    expect((await seenOf(`“${PESKOV},” said Peskov.`)).text).not.toContain('Another speaker');
  });

  it('lets one choose among several quotes, also after a restart', async () => {
    const outcome = await check(
      `1. First "${PESKOV}", then "We are not there to defend the rule of the cruel Assad" *hm* <@1>`,
    );
    expect(seenIn(outcome).text).toContain('Which quote?');
    expect(seenIn(outcome).text).toMatch(
      /1\. ✔ Exact: “The announcement really.*\n2\. ✘ Altered: “We are not/u,
    );
    expect(seenIn(outcome).mentions).toEqual([]);
    const id = messageOf(outcome).id;
    await verbatim.restart();
    const first = await verbatim.person.select(id, 'check-quote:', ['0']);
    expect(seenIn(first).text).toContain('Exact: an article says this');
    const second = messageOf(
      await check(`"${PESKOV}" and "We are not there to defend the rule of the cruel Assad"`),
    );
    const chosen = await verbatim.person.select(second.id, 'check-quote:', ['1']);
    expect(seenIn(chosen).text).toContain('Altered');
    const whole = messageOf(await check(`"${PESKOV}" and "that was all there was to it"`));
    expect(seenIn(await verbatim.person.select(whole.id, 'check-quote:', ['whole'])).text).toMatch(
      /Exact|Altered|Not found/u,
    );
  });

  it('knows whom a message of several quotes gives all of them to', async () => {
    const message = `Erdogan: “${PESKOV}” and “Nobody said such a thing here at all”`;
    const outcome = await check(message);
    expect(seenIn(outcome).text).toMatch(/1\. ⚠ Another speaker/u);
    const chosen = await verbatim.person.select(messageOf(outcome).id, 'check-quote:', ['0']);
    expect(seenIn(chosen).text).toContain('Dmitry Peskov said them, not Erdogan');
    const second = await check(`Erdogan: “Nobody said such a thing here at all” and “${PESKOV}”`);
    expect(seenIn(second).text).toMatch(/2\. ⚠ Another speaker/u);
  });

  it('shows as much of a long message as it can, and checks what is shown', async () => {
    const outcome = await check(`"${PESKOV}" and "${'_*we are here*_ '.repeat(118).trim()}"`);
    const shown = seenIn(outcome).text;
    expect(shown).toContain('Which quote?');
    const first = await verbatim.person.select(messageOf(outcome).id, 'check-quote:', ['0']);
    expect(seenIn(first).text).toContain('Exact');
  });

  it.each([
    ['mentions', `<@123> "${PESKOV}" <#456>`],
    ['a code block around', `\`\`\`\n${PESKOV}\n\`\`\``],
    ['quoted lines', `> ${PESKOV}\nsays who?`],
    ['marks of formatting', `**The announcement** *really* came as __news__ to us`],
  ])('reads through %s', async (_, content) => {
    expect((await seenOf(content)).text).toMatch(/Exact/u);
  });

  it('reads what an embed or a reply of a bot says', async () => {
    const help = messageOf(await verbatim.person.use('library'));
    expect(seen(help.components).text).toContain('1 article');
    const asked = messageOf(
      await verbatim.person.use('ask', { question: 'Where did Lavrov meet Cavusoglu?' }),
    );
    const outcome = await verbatim.person.useOnMessage('Check quote', asked.id);
    expect(seenIn(outcome).text).not.toContain('no text');
  });

  it('says of a message without text what to do', async () => {
    expect((await seenOf('https://example.org/picture.png')).text).toContain('words');
  });

  it('finds nothing of an article that was removed', async () => {
    const editor = verbatim.simulator.person({ name: 'Ed', roles: ['Editor'] });
    const question = messageOf(
      await editor.use('manage remove', { article: 'moscow-in-secret-talks-with-syrian-rebels' }),
    );
    await editor.press(question.id, buttonId(question, 'Remove'));
    expect((await seenOf(`"${PESKOV}"`)).text).toMatch(/Not found|No article/u);
  });
});
