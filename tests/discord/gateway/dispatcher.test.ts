import { ApplicationCommandOptionType, ApplicationCommandType } from 'discord.js';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { MessageCommand, SlashCommand } from '../../../src/discord/gateway/command.ts';
import { accents, reply, selectRow, text } from '../../../src/discord/replies/components.ts';
import type { InteractionRecord } from '../../../src/simulator/simulator.ts';
import { asideOf, buttonId, messageOf, seen, seenIn } from '../../support/shown.ts';
import { startVerbatim, type Verbatim } from '../../support/verbatim.ts';

const REPLY = 4;
const UPDATE = 7;

let verbatim: Verbatim;
afterEach(() => verbatim.stop());

const firstRequest = (record: InteractionRecord | undefined) => record?.requests[0];

describe('every interaction', () => {
  beforeEach(async () => {
    verbatim = await startVerbatim();
  });

  it('is answered with the first response, in one request', async () => {
    const message = messageOf(
      await verbatim.person.use('ask', { question: 'Where did Lavrov meet Cavusoglu?' }),
    );
    await verbatim.person.press(message.id, buttonId(message, 'Context'));
    await verbatim.person.pressForged(message.id, 'nobody:1');
    const [asked, pressed, failed] = verbatim.simulator.interactions;
    expect(firstRequest(asked)?.body).toMatchObject({ type: REPLY });
    expect(firstRequest(pressed)?.body).toMatchObject({ type: UPDATE });
    expect(firstRequest(failed)?.body).toMatchObject({ type: REPLY });
    for (const record of [asked, pressed, failed]) expect(record?.requests).toHaveLength(1);
  });

  it('is answered once when Discord delivers it twice', async () => {
    const { interactionId } = await verbatim.person.use('ask', {
      question: 'Where did Lavrov meet Cavusoglu?',
    });
    verbatim.simulator.deliverAgain(interactionId);
    await verbatim.person.use('help');
    const record = verbatim.simulator.interactions.find(({ id }) => id === interactionId);
    expect(record?.requests).toHaveLength(1);
  });

  it('is answered after the connection broke and was resumed', async () => {
    verbatim.simulator.disconnect(4000);
    await verbatim.simulator.whenReady();
    expect(
      seenIn(await verbatim.person.use('ask', { question: 'Who controls Syrian airspace?' })).text,
    ).toContain('¶ 11');
  });
});

describe('a button', () => {
  it.each([
    'passage',
    'passage:a:0:p:',
    'passage:a:0:p:AAAAAAAA.1.0.5',
    'passage:z:0:p:AAAAAAAA.1.0.5',
    'passage:a:2:p:AAAAAAAA.1.0.5',
    'articles:7',
    'articles:x',
    'nobody:1',
    '__proto__:1',
    ':',
  ])(
    'that was forged (%s) is answered in a sentence to its presser alone, the message stays',
    async (customId) => {
      verbatim = await startVerbatim();
      const before = messageOf(
        await verbatim.person.use('ask', { question: 'Where did Lavrov meet Cavusoglu?' }),
      );
      const aside = asideOf(await verbatim.person.pressForged(before.id, customId));
      expect(aside?.ephemeral).toBe(true);
      expect(seen(aside?.components ?? []).text).toMatch(/(out of date|gone: ).*Please/u);
      expect(verbatim.person.messages().find(({ id }) => id === before.id)).toEqual(before);
      expect(verbatim.logs()).not.toContain('unexpected');
    },
  );

  it.each([
    ['start', /\.0\.([^.]+)$/u, '.4.$1'],
    ['end', /\.[^.]+$/u, '.5'],
  ])('whose references were altered at the %s shows no half sentence', async (_, pattern, replacement) => {
    verbatim = await startVerbatim();
    const message = messageOf(
      await verbatim.person.use('ask', { question: 'Where did Lavrov meet Cavusoglu?' }),
    );
    const original = buttonId(message, 'Context');
    const altered = original.replace(pattern, replacement);
    expect(altered).not.toBe(original);
    const aside = asideOf(await verbatim.person.pressForged(message.id, altered));
    expect(seen(aside?.components ?? []).text).toContain('gone: ');
  });

  it('of an article that has changed since says so', async () => {
    const story = (verb: string) => ({
      'a.txt': `Harbour\n\nThe walrus ${verb} in Svalbard.\n\nThe seal swims.`,
    });
    verbatim = await startVerbatim({ articles: story('sleeps') });
    const message = messageOf(
      await verbatim.person.use('ask', { question: 'What does the walrus do in Svalbard?' }),
    );
    await verbatim.restart(story('dances'));
    const aside = asideOf(await verbatim.person.press(message.id, buttonId(message, 'Context')));
    expect(seen(aside?.components ?? []).text).toContain('its article has changed or was removed');
  });
});

describe('a message command and a select', () => {
  const marked: MessageCommand = {
    data: { type: ApplicationCommandType.Message, name: 'Mark words' },
    ephemeral: true,
    execute: ({ targetMessage: { content } }) =>
      reply(accents.neutral, [
        text(`Which word of “${content}”?`),
        selectRow(
          'mark:',
          'Choose a word',
          content.split(' ').map((word) => ({ label: word, value: word })),
        ),
      ]),
    selects: { mark: ({ values }) => reply(accents.found, [text(`Marked: ${values.join()}`)]) },
  };

  it('get the message and the choice, for the one who asked alone', async () => {
    verbatim = await startVerbatim({ commands: [marked] });
    const { person } = verbatim;
    const said = person.say('every single word');
    const { message } = await person.useOnMessage('Mark words', said.id);
    expect(message?.ephemeral).toBe(true);
    const chosen = await person.select(message?.id ?? '', 'mark:', ['single']);
    expect(seenIn(chosen).text).toBe('Marked: single');
  });
});

describe('an unexpected error', () => {
  const broken: SlashCommand = {
    data: {
      name: 'broken',
      description: 'Fails',
      options: [
        { type: ApplicationCommandOptionType.String, name: 'word', description: 'Any', autocomplete: true },
      ],
    },
    execute: ({ options }) => {
      throw new Error(`cannot handle ${options.getString('word')}`);
    },
    autocomplete: () => {
      throw new Error('no choices');
    },
  };

  beforeEach(async () => {
    verbatim = await startVerbatim({ commands: [broken] });
  });

  it('becomes one sentence with a number that is also in the log, and none of the words typed', async () => {
    const { text } = seenIn(await verbatim.person.use('broken', { word: 'zanzibar' }));
    const reference = /^Something went wrong\. .* report this number: ([\da-f]{8})\.$/u.exec(text)?.[1];
    expect(reference).toBeDefined();
    expect(verbatim.logs()).toContain(`"reference":"${reference}"`);
    expect(verbatim.logs()).not.toContain('zanzibar');
    expect(text).not.toContain('zanzibar');
  });

  it('in an autocomplete gives no choices', async () => {
    expect(await verbatim.person.complete('broken', { word: 'a' }, 'word')).toEqual([]);
  });

  it('does not keep the next answer from coming', async () => {
    await verbatim.person.use('broken', { word: 'a' });
    expect(seenIn(await verbatim.person.use('broken', { word: 'b' })).text).toContain('report this number');
  });
});
