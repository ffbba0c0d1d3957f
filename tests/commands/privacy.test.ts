import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Scope } from '../../src/domain/scope.ts';
import type { SimulatedPerson } from '../../src/simulator/simulator.ts';
import { asideOf, buttonId, messageOf, seen, seenIn } from '../support/shown.ts';
import { added } from '../support/storage.ts';
import { startVerbatim, type Verbatim } from '../support/verbatim.ts';

let verbatim: Verbatim;
beforeEach(async () => {
  verbatim = await startVerbatim();
});
afterEach(() => verbatim.stop());

const editor = () => verbatim.simulator.person({ name: 'Ed', roles: ['Editor'] });
const here = (): Scope => ({ kind: 'guild', id: verbatim.person.guildId ?? '' });
const libraryOf = ({ userId: id }: SimulatedPerson): Scope => ({ kind: 'user', id });
const storage = () => verbatim.services.storage;

async function furnish(): Promise<void> {
  const { userId: by } = editor();
  const { catalog, drafts } = storage();
  for (const scope of [here(), libraryOf(editor())]) {
    await catalog.publish(scope, { ...added(`The ferry of ${scope.kind} is late.`), by });
    await drafts.save(scope, { ...added(`A draft of ${scope.kind}.`), by });
  }
  await catalog.publish(here(), { ...added('The walrus sleeps.', { title: 'Walruses' }), by: '1' });
}

async function press(person: SimulatedPerson, label: string, message = messageOfPrivacy(person)) {
  const shown = await message;
  return person.press(shown.id, buttonId(shown, label));
}

const messageOfPrivacy = async (person: SimulatedPerson) => messageOf(await person.use('privacy'));

/** The JSON that the person downloads. */
async function fileOf(message: { attachments?: readonly { url: string; filename: string }[] }) {
  const [file] = message.attachments ?? [];
  return (await fetch(file?.url ?? '')).json() as Promise<Record<string, unknown>>;
}

describe('/privacy', () => {
  it('says to everyone, privately, that nothing is stored about them, and what is about the server', async () => {
    await furnish();
    const message = await messageOfPrivacy(verbatim.person);
    expect(message.ephemeral).toBe(true);
    const { text, buttons } = seen(message.components);
    expect(text).toContain('About you\nNothing is stored about you.');
    expect(text).toContain('2 articles, 1 draft and 3 entries in the history; and its settings.');
    expect(text).toMatch(/Never stored\nQuestions, claims/u);
    expect(buttons).toEqual(['Export my data', 'Delete my data']);
  });

  it('counts what a person has stored, and offers the server’s data to who may manage it', async () => {
    await furnish();
    const { text, buttons } = seen((await messageOfPrivacy(editor())).components);
    expect(text).toContain(
      'In your own library, which you use in direct messages: 1 article, 1 draft and 2 entries',
    );
    expect(text).toContain('In servers: 1 draft of yours, and your user id beside 3 changes');
    expect(buttons).toEqual([
      ...['Export my data', 'Delete my data'],
      ...['Export server data', 'Delete server data'],
    ]);
  });

  it('works in direct messages, where there is no server', async () => {
    const person = verbatim.simulator.person({ name: 'Ed', place: 'bot-dm' });
    const { text, buttons } = seenIn(await person.use('privacy'));
    expect(text).not.toContain('server\n');
    expect(buttons).toEqual(['Export my data', 'Delete my data']);
  });
});

describe('Export', () => {
  it('my data: a file that only the person gets, with their texts and nobody else’s', async () => {
    await furnish();
    const message = messageOf(await press(editor(), 'Export my data'));
    expect(message.ephemeral).toBe(true);
    const data = await fileOf(message as never);
    expect(data).toMatchObject({ verbatimData: 1, of: `user-${editor().userId}` });
    const words = JSON.stringify(data);
    for (const mine of ['The ferry of user is late.', 'A draft of user.', 'A draft of guild.'])
      expect(words).toContain(mine);
    for (const others of ['walrus', 'The ferry of guild is late.']) expect(words).not.toContain(others);
    expect(words).toMatch(/"saved_at":"20\d\d-\d\d-\d\dT/u);
  });

  it('server data: everything of the server, for those who may manage it', async () => {
    await furnish();
    const words = JSON.stringify(
      await fileOf(messageOf(await press(editor(), 'Export server data')) as never),
    );
    for (const ours of ['The ferry of guild is late.', 'A draft of guild.', 'The walrus sleeps.'])
      expect(words).toContain(ours);
    expect(words).not.toContain('of user');
  });

  it('that is too large for a message says how to get it', async () => {
    const text = 'It is long. '.repeat(800_000);
    const paragraphs = [{ number: 1, start: 0, end: text.length, sentences: [{ start: 0, end: 11 }] }];
    const content = { title: 'Long', language: 'en', text, paragraphs, words: 1 };
    await storage().catalog.publish(libraryOf(editor()), { content, by: undefined });
    const told = asideOf(await press(editor(), 'Export my data'));
    expect(seen(told?.components ?? []).text).toContain(`--user ${editor().userId} export-data FILE`);
  });
});

describe('Delete', () => {
  it('my data: asks once, then leaves no trace of the person, and the server its articles', async () => {
    await furnish();
    const question = messageOf(await press(editor(), 'Delete my data'));
    expect(seen(question.components).text).toContain('This cannot be undone');
    expect(await storage().catalog.list(libraryOf(editor()))).toHaveLength(1);
    const done = await press(editor(), 'Delete for good', Promise.resolve(question));
    expect(seenIn(done).text).toBe('Everything that was stored about you is deleted.');
    const kept = await storage().personal.ofUser(editor().userId);
    expect(Object.values(kept).flat()).toEqual([]);
    expect(await storage().catalog.list(libraryOf(editor()))).toEqual([]);
    expect(await storage().catalog.list(here())).toHaveLength(2);
    expect((await storage().auditTrail.page(here(), 0, 9)).entries.map(({ by }) => by.kind)).toContain(
      'erased',
    );
    expect(seen((await messageOfPrivacy(editor())).components).text).toContain('Nothing is stored about you');
  });

  it('my data: what was in memory is gone, too', async () => {
    await furnish();
    const person = verbatim.simulator.person({ name: 'Ed', place: 'bot-dm' });
    const ferry = async () => seenIn(await person.use('ask', { question: 'Is the ferry late?' })).quotes;
    expect(await ferry()).toEqual(['The ferry of user is late.']);
    const question = messageOf(await press(person, 'Delete my data'));
    await press(person, 'Delete for good', Promise.resolve(question));
    expect((await ferry()).join()).not.toContain('ferry of user');
  });

  it('server data: asks once, then leaves nothing of the server, and people what is theirs', async () => {
    await furnish();
    const question = messageOf(await press(editor(), 'Delete server data'));
    await press(editor(), 'Delete for good', Promise.resolve(question));
    for (const rows of Object.values(await storage().personal.ofScope(here()))) expect(rows).toEqual([]);
    expect(await storage().catalog.list(libraryOf(editor()))).toHaveLength(1);
    expect(seenIn(await verbatim.person.use('library')).text).toContain('1 article');
  });

  it('does nothing on Keep', async () => {
    await furnish();
    const question = messageOf(await press(editor(), 'Delete my data'));
    expect(seenIn(await press(editor(), 'Keep', Promise.resolve(question))).text).toBe(
      'Nothing was deleted.',
    );
    expect(await storage().catalog.list(libraryOf(editor()))).toHaveLength(1);
  });

  it('server data is not for others, whoever forges the press', async () => {
    await furnish();
    const reader = verbatim.simulator.person({ name: 'Rea' });
    const dm = verbatim.simulator.person({ name: 'Ed', place: 'bot-dm' });
    for (const [person, words] of [
      [reader, 'Only members with Manage Server'],
      [dm, 'works only in servers'],
    ] as const) {
      const { id } = await messageOfPrivacy(person);
      for (const verb of ['export', 'delete', 'erase']) {
        const aside = asideOf(await person.pressForged(id, `privacy-${verb}:server`));
        expect(seen(aside?.components ?? []).text).toContain(words);
      }
      const stale = asideOf(await person.pressForged(id, `privacy-erase:${editor().userId}`));
      expect(seen(stale?.components ?? []).text).toContain('out of date');
    }
    expect(await storage().catalog.list(here())).toHaveLength(2);
  });
});

describe('a server that the bot is removed from', () => {
  const leftAt = async (scope = here()) =>
    (await storage().personal.ofScope(scope))['library']?.[0]?.['left_at'];

  it('keeps its data for 30 days, and for good if the bot returns', async () => {
    await furnish();
    expect(await leftAt()).toBeNull();
    const other = verbatim.simulator.guilds[1]?.id ?? '';
    await storage().catalog.publish({ kind: 'guild', id: other }, added('It is merely unavailable.'));
    verbatim.simulator.dispatchRaw({ id: other, unavailable: true }, 'GUILD_DELETE');
    verbatim.simulator.dispatchRaw({ id: verbatim.person.guildId }, 'GUILD_DELETE');
    await vi.waitFor(async () => expect(await leftAt()).toEqual(expect.any(Number)));
    expect(await leftAt({ kind: 'guild', id: other })).toBeNull();
    await verbatim.restart();
    await vi.waitFor(async () => expect(await leftAt()).toBeNull());
  });
});
