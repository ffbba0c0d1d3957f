import { ApplicationCommandOptionType } from 'discord.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CommandContext, SlashCommand } from '../../src/discord/gateway/command.ts';
import { accents, button, buttonRow, reply, text } from '../../src/discord/replies/components.ts';
import { HEADING_ID } from '../../src/discord/replies/render-passage.ts';
import type { Article } from '../../src/domain/article.ts';
import { Quote } from '../../src/domain/quote.ts';
import { encodeReceipt, headlineReceiptFor, receiptFor } from '../../src/domain/receipts/make-receipt.ts';
import { scopeKey } from '../../src/domain/scope.ts';
import type { SimulatedPerson } from '../../src/simulator/simulator.ts';
import { bundledId } from '../support/articles.ts';
import { furnish, type Place, pairs, places, placesSimulator } from '../support/places.ts';
import { asideOf, buttonId, messageOf, moreUnder, seen, seenIn } from '../support/shown.ts';
import { allCommands, startVerbatim, type Verbatim } from '../support/verbatim.ts';

/** A message with a button of any custom_id, as somebody would forge it. */
const copy: SlashCommand = {
  data: {
    name: 'copy',
    description: 'A button with this id',
    options: [
      { type: ApplicationCommandOptionType.String, name: 'id', description: 'Its id', required: true },
    ],
  },
  execute: ({ options }) =>
    reply(accents.neutral, [
      text('A heading', HEADING_ID),
      buttonRow([button('Copied', options.getString('id', true))]),
    ]),
};

const whoseWords = (_: unknown, { scope, library }: CommandContext) =>
  reply(accents.neutral, [
    text(`${scopeKey(scope)} ${library.store.all().length}`),
    buttonRow([button('Whose?', 'whose')]),
  ]);

const whose: SlashCommand = {
  data: { name: 'whose', description: 'Whose library', integration_types: [0, 1], contexts: [0, 1, 2] },
  execute: whoseWords,
  buttons: { whose: whoseWords },
};

let verbatim: Verbatim;
let articleOf: (place: Place) => Article;

beforeAll(async () => {
  verbatim = await startVerbatim({
    commands: [...(await allCommands()), copy, whose],
    simulator: placesSimulator,
  });
  articleOf = await furnish(verbatim);
});
afterAll(() => verbatim.stop());

describe.each(places)('in $name', (place) => {
  it('every command works with its own article and the bundled one', async () => {
    const person = place.person(verbatim);
    const { id, key, title } = articleOf(place);
    for (const article of [id, key, title]) {
      const shown = seenIn(await person.use('ask', { question: 'Who opened a bridge?', article }));
      expect(shown.text).toContain(`The mayor of ${place.secret}`);
    }
    expect(seenIn(await person.use('quote', { text: `bridge of ${place.secret}` })).text).toContain(title);
    expect(seenIn(await person.use('library')).text).toContain('2 articles');
    expect(
      seenIn(await person.use('ask', { question: 'Where did Lavrov meet Cavusoglu?', article: bundledId }))
        .text,
    ).toContain('¶ 17');
  });
});

describe.each(pairs)('what $0.name has, seen from $1.name:', (own, other) => {
  it('no id, key or title works in any command', async () => {
    const { id, key, title } = articleOf(own);
    for (const article of [id, key, title]) {
      for (const [command, options] of [
        ['ask', { question: 'Who opened a bridge?', article }],
        ['quote', { text: 'opened a bridge', article }],
        ['summary', { article }],
        ['timeline', { article }],
        ['read', { article }],
        ['digest', { articles: article }],
      ] as const) {
        const shown = seenIn(await other.person(verbatim).use(command, options));
        expect(shown.text).toContain(`There is no article called “${article}”`);
        expect(shown.text.replaceAll(title, '')).not.toContain(own.secret);
      }
    }
  });

  it('no paragraph’s id works', async () => {
    const { numbering } = articleOf(own);
    const id = `${numbering?.handle}·1`;
    expect(seenIn(await own.person(verbatim).use('paragraph', { id })).text).toContain(own.secret);
    const shown = seenIn(await other.person(verbatim).use('paragraph', { id }));
    expect(shown.text).toContain(`No article here has a paragraph ${id}`);
    for (const typed of ['', id, numbering?.handle ?? '', 'Bridge', own.secret])
      expect(
        JSON.stringify(await other.person(verbatim).complete('paragraph', { id: typed }, 'id')),
      ).not.toContain(own.secret);
  });

  it('nothing is found, listed or suggested', async () => {
    const person = other.person(verbatim);
    const { text: answer } = seenIn(await person.use('ask', { question: `What happened in ${own.secret}?` }));
    expect(answer).toContain(`None of the articles mention “${own.secret}”`);
    expect(
      seenIn(await person.use('quote', { text: `The mayor of ${own.secret}` })).quotes.join(),
    ).not.toContain(own.secret);
    expect(seenIn(await person.use('library')).text).not.toContain(own.secret);
    expect(seenIn(await person.use('summary')).text).not.toContain(own.secret);
    for (const [command, options] of [
      ['compare', { question: 'Who opened a bridge?' }],
      ['digest', { articles: '50' }],
      ['digest', { days: 366 }],
      ['timeline', {}],
      ['read', {}],
      ['read', { from: `mayor of the ${own.secret}`.replace('the ', '') }],
    ] as const)
      expect(seenIn(await person.use(command, options)).quotes.join()).not.toContain(own.secret);
    for (const typed of ['', 'Bridge', own.secret])
      expect(
        JSON.stringify([
          await person.complete('digest', { articles: typed }, 'articles'),
          await person.complete('read', { from: typed }, 'from'),
          await person.complete('read', { from: typed, article: articleOf(own).id }, 'from'),
          await person.complete('timeline', { article: typed }, 'article'),
        ]),
      ).not.toContain(own.secret);
    for (const command of ['ask', 'quote', 'summary'])
      for (const typed of ['', 'Bridge', own.secret, articleOf(own).id])
        expect(JSON.stringify(await person.complete(command, { article: typed }, 'article'))).not.toContain(
          own.secret,
        );
    expect(await person.complete('quote', { text: `The mayor of ${own.secret}` }, 'text')).toEqual([]);
    const named = await person.complete('quote', { text: 'The', article: articleOf(own).id }, 'text');
    expect(named).toEqual([]);
  });

  it('nothing is verified, given to a speaker or named as one', async () => {
    const person = other.person(verbatim);
    const text = `The mayor of ${own.secret} opened a bridge.`;
    const { id } = articleOf(own);
    const verify = async (options: Record<string, string>) =>
      seenIn(await person.use('verify', options)).text;
    expect(await verify({ text })).not.toContain('letter for letter');
    expect(await verify({ text, article: id })).toContain(`There is no article called “${id}”`);
    for (const command of ['said', 'verify', 'quote']) {
      const rest: Record<string, string> = command === 'said' ? {} : { text };
      const asked = await person.use(command, { ...rest, speaker: `mayor of ${own.secret}` });
      expect(seenIn(asked).quotes.join()).not.toContain(own.secret);
      const offered = await person.complete(
        command,
        { ...rest, speaker: own.secret, article: id },
        'speaker',
      );
      expect(JSON.stringify(offered)).not.toContain(own.secret);
    }
    const message = person.say(`“${text}”`);
    const checked = seenIn(await person.useOnMessage('Check quote', message.id));
    expect(checked.text).not.toContain('letter for letter');
    expect(checked.quotes.join()).not.toContain(own.secret);
    const ownCheck = own.person(verbatim);
    const ownMessage = ownCheck.say(`“${text}”`);
    expect(seenIn(await ownCheck.useOnMessage('Check quote', ownMessage.id)).text).toContain(
      'letter for letter',
    );
  });

  it('no receipt proves anything, or is told from one of an unknown text', async () => {
    const article = articleOf(own);
    const receiptOf = (text: string) => {
      const [paragraph] = article.paragraphs;
      const { start = 0, end = 1 } = paragraph ?? {};
      return encodeReceipt(receiptFor(Quote.slice({ ...article, text }, { start, end })));
    };
    const [known, unknown] = [receiptOf(article.text), receiptOf(`${article.text} Nobody has this.`)];
    const headline = encodeReceipt(headlineReceiptFor(article));
    const ownPerson = own.person(verbatim);
    for (const receipt of [known, headline])
      expect(seenIn(await ownPerson.use('prove', { receipt })).text).toContain('✔ Proved');
    const person = other.person(verbatim);
    const [first, ...others] = await Promise.all(
      [known, unknown, headline].map(async (receipt) => messageOf(await person.use('prove', { receipt }))),
    );
    expect(seen(first?.components ?? []).text).toContain('✘ Not proved: no article here');
    for (const message of others) expect(message.components).toEqual(first?.components);
  });

  it('no button works, be it copied letter by letter', async () => {
    const asked = { question: 'What did nobody know of the bridge?', article: articleOf(own).id };
    const more = await moreUnder(
      own.person(verbatim),
      messageOf(await own.person(verbatim).use('ask', asked)),
    );
    const id = buttonId(more, 'Context');
    const copied = messageOf(await own.person(verbatim).use('copy', { id }));
    expect(seenIn(await own.person(verbatim).press(copied.id, id)).text).toContain(own.secret);
    const person = other.person(verbatim);
    const foreign = messageOf(await person.use('copy', { id }));
    const pressed = await person.press(foreign.id, id);
    expect(seen(person.messages().find(({ id: shown }) => shown === foreign.id)?.components ?? []).text).toBe(
      'A heading',
    );
    expect(seen(asideOf(pressed)?.components ?? []).text).toContain('This passage is gone: ');
  });
});

describe.each(pairs)('a button to read on, made in $0.name and copied in $1.name', (own, other) => {
  it('leads nowhere', async () => {
    const { key } = articleOf(own);
    const person = other.person(verbatim);
    for (const id of [`read:${key}:1.0`, `read-on:${key}:1.0`, `timeline:${key}:0`, `digest:0:${key}`]) {
      const message = messageOf(await person.use('copy', { id }));
      const pressed = await person.press(message.id, id);
      const told = asideOf(pressed);
      expect(seen(told?.components ?? []).text).toContain('This passage is gone: ');
      expect(JSON.stringify([pressed.message, ...pressed.followUps])).not.toContain(own.secret);
    }
  });
});

describe('where only a person has installed the bot', () => {
  it('the library is that of the person who acts, also on a message that another one asked for', async () => {
    const options = { guild: verbatim.simulator.guilds[2]?.id ?? '', installed: true };
    const [ann, ben] = ['Ann', 'Ben'].map((name) => verbatim.simulator.person({ name, ...options })) as [
      SimulatedPerson,
      SimulatedPerson,
    ];
    expect(seenIn(await ann.use('whose')).text).toBe(`user-${ann.userId} 2`);
    const message = messageOf(await ann.use('whose'));
    expect(seenIn(await ben.press(message.id, 'whose')).text).toBe(`user-${ben.userId} 2`);
  });

  it('and the guild’s where the guild has installed it, too', async () => {
    const ann = verbatim.simulator.person({ name: 'Ann', installed: true });
    expect(seenIn(await ann.use('whose')).text).toBe(`guild-${verbatim.simulator.guilds[0]?.id} 2`);
  });
});
