import { MessageFlags } from 'discord.js';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { seenIn } from '../support/shown.ts';
import { startVerbatim, type Verbatim } from '../support/verbatim.ts';

const GERMAN = 'Hamburg';
const ENGLISH = 'Leeds';

let verbatim: Verbatim;
beforeAll(async () => {
  verbatim = await startVerbatim({
    simulator: {
      guilds: [
        { name: GERMAN, locale: 'de' },
        { name: ENGLISH, locale: 'en-GB' },
      ],
    },
  });
  return () => verbatim.stop();
});
afterEach(() => expect(verbatim.simulator.rejections).toEqual([]));

const guild = (name: string) => verbatim.simulator.guilds.find((one) => one.name === name)?.id ?? '';
const member = (where: string, locale: string) =>
  verbatim.simulator.person({
    name: `${locale} in ${where}`,
    guild: guild(where),
    locale,
    roles: ['Editor'],
  });

/** Labels and ids of a message's buttons. */
function buttonsOf(message: unknown): { readonly label: string; readonly id: string }[] {
  if (Array.isArray(message)) return message.flatMap(buttonsOf);
  if (typeof message !== 'object' || message === null) return [];
  const { label, custom_id: id } = message as { label?: unknown; custom_id?: unknown };
  if (typeof label === 'string' && typeof id === 'string') return [{ label, id }];
  return Object.values(message).flatMap(buttonsOf);
}

describe('a reply that everybody sees', () => {
  it('is in the server’s language, whoever asks', async () => {
    const inGerman = seenIn(
      await member(GERMAN, 'en-US').use('ask', { question: 'What is the price of oil?' }),
    );
    expect(inGerman.text).toContain('Keine Antwort gefunden.');
    const inEnglish = seenIn(
      await member(ENGLISH, 'de').use('ask', { question: 'What is the price of oil?' }),
    );
    expect(inEnglish.text).toContain('No answer found.');
  });

  it('stays in it when the asker presses a button; others get theirs', async () => {
    const asker = member(GERMAN, 'en-US');
    const { message } = await asker.use('ask', { question: 'Where did Lavrov and Cavusoglu meet?' });
    const { id: button } = buttonsOf(message).find(({ label }) => label === 'Umfeld') ?? {};
    const others = await member(GERMAN, 'en-GB').press(message?.id ?? '', button ?? '');
    expect(buttonsOf(others.message).map(({ label }) => label)).toEqual(
      expect.arrayContaining(['Hide context', 'Ask a follow-up']),
    );
    const own = await asker.press(message?.id ?? '', button ?? '');
    expect(buttonsOf(own.message).map(({ label }) => label)).toContain('Umfeld ausblenden');
  });
});

describe('a reply that only the member sees', () => {
  it('is in the member’s language', async () => {
    const { message } = await member(ENGLISH, 'de').use('help');
    expect((message?.flags ?? 0) & MessageFlags.Ephemeral).not.toBe(0);
    expect(JSON.stringify(message)).toContain('/fragen frage');
    const asked = await member(GERMAN, 'fr').use('ask', {
      question: 'What is the price of oil?',
      private: true,
    });
    expect(seenIn(asked).text).toMatch(/^(?!.*Keine Antwort)/u);
    const own = await member(ENGLISH, 'de').use('ask', {
      question: 'What is the price of oil?',
      private: true,
    });
    expect(seenIn(own).text).toContain('Keine Antwort gefunden.');
  });

  it('is in it where the member’s mistake is told', async () => {
    const { message } = await member(ENGLISH, 'de').use('paragraph', { id: 'seventeen' });
    expect(JSON.stringify(message)).toContain('ist keine Absatz-ID');
  });

  it.each(['pl', 'pt-BR', 'xx', ''])(
    'is in English for the locale “%s”, which has no language here',
    async (locale) => {
      const { message } = await member(GERMAN, locale).use('help');
      expect(JSON.stringify(message)).toContain('What it does not do');
    },
  );
});

it('answers direct messages in the person’s language', async () => {
  const person = verbatim.simulator.person({ name: 'Ida', place: 'bot-dm', locale: 'de' });
  const asked = await person.use('ask', { question: 'What is the price of oil?' });
  expect(seenIn(asked).text).toContain('Keine Antwort gefunden.');
});

it('opens forms and offers choices in the member’s language', async () => {
  const german = member(ENGLISH, 'de');
  const { modal } = await german.use('verwalten hinzufügen');
  expect(modal?.title).toBe('Artikel hinzufügen');
  const choices = await german.complete('gesagt', { sprecher: 'Erd' }, 'sprecher');
  expect(JSON.stringify(choices)).toMatch(/Zitat|Aussage/u);
});

it('answers a mention in the server’s language', async () => {
  const person = member(GERMAN, 'en-US');
  person.say(`<@${verbatim.simulator.applicationId}> hello`);
  await expect
    .poll(() => JSON.stringify(person.messages()), { timeout: 10_000 })
    .toContain('Für eine Frage gib /fragen ein.');
});

describe('commands', () => {
  it('are shown and taken by their German names, and by the English ones', async () => {
    const german = member(ENGLISH, 'de');
    const ask = german.commands().find(({ name }) => name === 'ask');
    expect(ask).toMatchObject({ name_localized: 'fragen', options: [{ name_localized: 'frage' }, {}, {}] });
    for (const [command, option] of [
      ['fragen', 'frage'],
      ['ask', 'question'],
    ] as const)
      expect(seenIn(await german.use(command, { [option]: 'Where did Lavrov meet?' })).text).toContain(
        'Lavrov',
      );
    const sent = verbatim.simulator.interactions.at(-2)?.payload;
    expect(sent).toMatchObject({
      locale: 'de',
      guild_locale: 'en-GB',
      data: { name: 'ask', options: [{ name: 'question' }] },
    });
  });

  it('are named in sentences as they are typed', async () => {
    const { message } = await member(ENGLISH, 'de').use('library', {});
    expect(JSON.stringify(message)).not.toContain('undefined');
    expect(member(ENGLISH, 'de').menu('message')).toMatchObject([{ name_localized: 'Zitat prüfen' }]);
  });
});
