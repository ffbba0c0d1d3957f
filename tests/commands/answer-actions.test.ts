import { PermissionFlagsBits as Bits, PermissionsBitField } from 'discord.js';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkPosting } from '../../src/discord/buttons/share-here.ts';
import type { Scope } from '../../src/domain/scope.ts';
import type { ShownMessage, SimulatedPerson } from '../../src/simulator/simulator.ts';
import { asideOf, buttonId, messageOf, seen, seenIn } from '../support/shown.ts';
import { added } from '../support/storage.ts';
import { startVerbatim, type Verbatim } from '../support/verbatim.ts';

let verbatim: Verbatim;
beforeEach(async () => {
  verbatim = await startVerbatim();
});
afterEach(() => verbatim.stop());

const QUESTION = { question: 'Where did Lavrov meet Cavusoglu?' };
const another = (options = {}) => verbatim.simulator.person({ name: 'Bob', ...options });

const ask = async (person: SimulatedPerson, options = {}) =>
  messageOf(await person.use('ask', { ...QUESTION, ...options }));

const press = (person: SimulatedPerson, { id }: ShownMessage, label: string, on: ShownMessage) =>
  person.press(id, buttonId(on, label));

/** The private card behind *More…*. */
async function cardOf(person: SimulatedPerson, answer: ShownMessage): Promise<ShownMessage> {
  return messageOf(await press(person, answer, 'More…', answer));
}

const toldAside = (outcome: Parameters<typeof asideOf>[0]) => seen(asideOf(outcome)?.components ?? []).text;
const inChannel = (person: SimulatedPerson) => person.messages().filter(({ ephemeral }) => !ephemeral);

describe('Share here', () => {
  it('posts a private answer for everybody, word for word, and names who shared it without a ping', async () => {
    const { person } = verbatim;
    const answer = await ask(person, { private: true });
    const card = await cardOf(person, answer);
    expect(seen(card.components).buttons).toEqual([
      'Proof',
      'Context',
      'Read on',
      'Copy citation',
      'Share here',
    ]);
    const shared = messageOf(await press(person, card, 'Share here', card));
    expect(shared.ephemeral).toBe(false);
    const [before, now] = [seen(answer.components), seen(shared.components)];
    expect(now.quotes).toEqual(before.quotes);
    expect(now.bold).toEqual(before.bold);
    expect(now.text).toContain(QUESTION.question);
    expect(now.text).toContain('Shared by ');
    expect(now.buttons).toContain('Ask a follow-up');
    expect(JSON.stringify(shared.components)).toContain(`<@${person.userId}>`);
    expect(
      another()
        .messages()
        .map(({ id }) => id),
    ).toContain(shared.id);
    expect(inChannel(another())).toHaveLength(1);
  });

  it('is offered for private answers only', async () => {
    const card = await cardOf(verbatim.person, await ask(verbatim.person));
    expect(seen(card.components).buttons).toEqual(['Proof', 'Context', 'Read on', 'Copy citation', 'Delete']);
  });

  it('says so if the article was removed in the meantime', async () => {
    const scope: Scope = { kind: 'guild', id: verbatim.person.guildId ?? '' };
    const { catalog } = verbatim.services.storage;
    const { id } = await catalog.publish(scope, added('The walrus sleeps on the ice.'));
    const answer = messageOf(
      await verbatim.person.use('ask', { question: 'Where does the walrus sleep?', private: true }),
    );
    const card = await cardOf(verbatim.person, answer);
    await catalog.remove(scope, id, { by: undefined });
    expect(seenIn(await press(verbatim.person, card, 'Share here', card)).text).toContain(
      'This passage is gone',
    );
  });

  it.each([
    ['SendMessages', Bits.ViewChannel],
    ['ViewChannel', Bits.SendMessages],
  ])('is refused to who lacks %s', async (_, permissions) => {
    const muted = another({ permissions: permissions | Bits.UseApplicationCommands });
    const answer = await ask(muted, { private: true });
    const card = await cardOf(muted, answer);
    expect(seenIn(await press(muted, card, 'Share here', card)).text).toContain(
      'You may not post in this channel',
    );
  });

  it('needs the permission for threads in a thread, of the member and of the bot', () => {
    const bits = (...flags: bigint[]) => new PermissionsBitField([Bits.ViewChannel, ...flags]) as never;
    const [text, threads] = [bits(Bits.SendMessages), bits(Bits.SendMessagesInThreads)];
    const both = bits(Bits.SendMessages, Bits.SendMessagesInThreads);
    const outcome = (isThread: boolean | undefined, memberPermissions: never, appPermissions: never) => {
      try {
        checkPosting({ isThread, memberPermissions, appPermissions });
        return 'posted';
      } catch (error) {
        return (error as { context: { who: string } }).context.who;
      }
    };
    expect(outcome(true, threads, threads)).toBe('posted');
    expect(outcome(true, text, both)).toBe('member');
    expect(outcome(true, threads, text)).toBe('bot');
    expect(outcome(false, text, text)).toBe('posted');
    expect(outcome(false, threads, both)).toBe('member');
    expect(outcome(undefined, both, both)).toBe('posted');
    expect(outcome(undefined, text, both)).toBe('member');
  });
});

describe('Delete', () => {
  it('takes a public answer away for everybody, for who asked', async () => {
    const { person } = verbatim;
    const answer = await ask(person);
    const card = await cardOf(person, answer);
    expect(seenIn(await press(person, card, 'Delete', card)).text).toBe('Deleted.');
    expect(inChannel(another())).toEqual([]);
  });

  it('twice says that the answer is not there any more', async () => {
    await verbatim.stop();
    verbatim = await startVerbatim({ mayBeRefused: true });
    const { person } = verbatim;
    const answer = await ask(person);
    const card = await cardOf(person, answer);
    await press(person, card, 'Delete', card);
    const again = await person.pressForged(card.id, `delete-answer:${answer.id}`);
    expect(toldAside(again)).toContain('not there any more');
  });

  it('of a shared answer, for who shared it', async () => {
    const { person } = verbatim;
    const card = await cardOf(person, await ask(person, { private: true }));
    const shared = messageOf(await press(person, card, 'Share here', card));
    const its = await cardOf(person, shared);
    expect(seenIn(await press(person, its, 'Delete', its)).text).toBe('Deleted.');
    expect(inChannel(another())).toEqual([]);
  });

  it('of any answer, for a moderator', async () => {
    const answer = await ask(verbatim.person);
    const moderator = another({ permissions: Bits.ManageMessages | Bits.ViewChannel });
    const card = await cardOf(moderator, answer);
    expect(seenIn(await press(moderator, card, 'Delete', card)).text).toBe('Deleted.');
  });

  it('is not for anybody else, whoever forges the press', async () => {
    const answer = await ask(verbatim.person);
    const card = await cardOf(another(), answer);
    expect(seen(card.components).buttons).toEqual(['Proof', 'Context', 'Read on', 'Copy citation']);
    const forged = await another().pressForged(card.id, `delete-answer:${answer.id}`);
    expect(toldAside(forged)).toContain('Only who asked');
    expect(inChannel(verbatim.person)).toHaveLength(1);
  });

  it('deletes the bot’s own messages only', async () => {
    const said = verbatim.person.say('Hello');
    const moderator = another({ permissions: Bits.ManageMessages | Bits.ViewChannel });
    const help = messageOf(await moderator.use('help'));
    for (const id of [said.id, 'x', '1'])
      expect(toldAside(await moderator.pressForged(help.id, `delete-answer:${id}`))).toContain('out of date');
    expect(inChannel(moderator)).toHaveLength(1);
  });

  it('works in direct messages', async () => {
    const person = verbatim.simulator.person({ name: 'Ann', place: 'bot-dm' });
    const card = await cardOf(person, await ask(person));
    expect(seenIn(await press(person, card, 'Delete', card)).text).toBe('Deleted.');
  });
});

describe('Copy citation', () => {
  it('shows each style privately, in a block to copy', async () => {
    const card = await cardOf(verbatim.person, await ask(verbatim.person));
    const message = messageOf(await press(verbatim.person, card, 'Copy citation', card));
    expect(message.ephemeral).toBe(true);
    const { text } = seen(message.components);
    for (const style of ['Plain', 'APA', 'MLA', 'BibTeX', 'Markdown']) expect(text).toContain(style);
    expect(text).toContain('Moscow in secret talks with Syrian “rebels”. (2016, December 2). World');
    expect(text).toContain('2 Dec. 2016, www.wsws.org');
    expect(text).toContain('@misc{');
  });

  it('that is too long, or has a fence of its own, comes as a file', async () => {
    const scope: Scope = { kind: 'guild', id: verbatim.person.guildId ?? '' };
    const about = { title: 'The ``` walrus', url: `https://example.org/${'x'.repeat(900)}` };
    await verbatim.services.storage.catalog.publish(scope, added('The walrus sleeps on the ice.', about));
    const answer = messageOf(await verbatim.person.use('ask', { question: 'Where does the walrus sleep?' }));
    const card = await cardOf(verbatim.person, answer);
    const message = messageOf(await press(verbatim.person, card, 'Copy citation', card)) as ShownMessage & {
      attachments?: { url: string }[];
    };
    expect(seen(message.components).text).toContain('too long for a message');
    const file = await (await fetch(message.attachments?.[0]?.url ?? '')).text();
    expect(file).toContain('@misc{');
    expect(file).toContain('The ``` walrus. (n.d.).');
  });
});
