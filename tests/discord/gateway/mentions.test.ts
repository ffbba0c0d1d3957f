import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { EVERYONE_PERMISSIONS } from '../../../src/simulator/constants.ts';
import type { ShownMessage, SimulatedPerson } from '../../../src/simulator/simulator.ts';
import { messageOf, seen } from '../../support/shown.ts';
import { startVerbatim, type Verbatim } from '../../support/verbatim.ts';

const UNKNOWN_MESSAGE = 10008;
const HINT = 'To ask a question, type /ask.';

let verbatim: Verbatim;
let bot: string;
beforeEach(async () => {
  verbatim = await startVerbatim();
  bot = `<@${verbatim.simulator.applicationId}>`;
});
afterEach(() => verbatim.stop());

const ask = async (question: string, person = verbatim.person) =>
  messageOf(await person.use('ask', { question }));

/** The bot's reply to a message. */
async function replyTo(
  { id }: ShownMessage,
  person: SimulatedPerson = verbatim.person,
): Promise<ShownMessage> {
  return vi.waitFor(() => {
    const reply = person.messages().find(({ repliesTo }) => repliesTo?.messageId === id);
    if (reply === undefined) throw new Error('There is no reply');
    return reply;
  });
}

/** Asserts that none of the messages gets a reply: the bot takes messages in order, and has answered a later one. */
async function expectNoReplies(ignored: readonly ShownMessage[]): Promise<void> {
  await replyTo(verbatim.person.say(`${bot} are you there?`));
  const replied = verbatim.person.messages().map(({ repliesTo }) => repliesTo?.messageId);
  for (const { id } of ignored) expect(replied).not.toContain(id);
}

const textOf = ({ components }: ShownMessage) => seen(components).text;

describe('a reply to an answer that mentions the bot', () => {
  it('is answered with a reply that pings nobody', async () => {
    const answer = await ask('What did Erdogan say about Syria?');
    const kim = verbatim.simulator.person({ name: 'Kim' });
    const said = kim.say(`${bot} and about Assad?`, answer.id);
    const reply = await replyTo(said);
    expect(textOf(reply)).toContain('and about Assad?\nSearched for: “What did Erdogan say about Assad?”\n');
    expect(textOf(reply)).toContain('¶ 12 of 19');
    expect(reply.pings).toEqual([]);
  });

  it('works after a restart, and goes on from the reply', async () => {
    const answer = await ask('What did Erdogan say about Syria?');
    await verbatim.restart();
    const reply = await replyTo(verbatim.person.say(`and about Assad? <@!${bot.slice(2)}`, answer.id));
    const next = await replyTo(verbatim.person.say(`${bot} what about Peskov`, reply.id));
    expect(textOf(next)).toContain('Searched for: “What did Peskov say about Assad?”');
  });

  it('uses the library of the place', async () => {
    const ann = verbatim.simulator.person({ name: 'Ann', place: 'bot-dm' });
    const answer = await ask('What did Erdogan say about Syria?', ann);
    const reply = await replyTo(ann.say(`${bot} and about Assad?`, answer.id), ann);
    expect(textOf(reply)).toContain('¶ 12 of 19');
    expect(reply.guildId).toBeUndefined();
  });

  it.each([
    ['only the mention', '', 'The question is empty. Type a question.'],
    ['too many words', 'x'.repeat(301), 'The question has 301 characters; the limit is 300.'],
  ])('with %s gets a sentence', async (_, words, told) => {
    const answer = await ask('What did Erdogan say about Syria?');
    expect(textOf(await replyTo(verbatim.person.say(`${bot} ${words}`, answer.id)))).toContain(told);
  });

  it('of an article that was removed gets a sentence', async () => {
    const answer = await ask('What did Erdogan say about Syria?');
    await verbatim.restart({ 'a.txt': 'Harbour\n\nThe walrus sleeps.' });
    const reply = await replyTo(verbatim.person.say(`${bot} and about Assad?`, answer.id));
    expect(textOf(reply)).toContain('This passage is gone: ');
  });

  it('leaves no word in the log', async () => {
    const answer = await ask('What did Erdogan say about Syria?');
    await replyTo(verbatim.person.say(`${bot} and in zanzibar?`, answer.id));
    expect(verbatim.logs()).not.toMatch(/zanzibar|Erdogan/iu);
  });
});

describe('any other mention of the bot', () => {
  it.each([
    ['without a reply', async () => undefined],
    ['in a reply to a person', async () => verbatim.person.say('Hello').id],
    [
      'in a reply to something else of the bot',
      async () => messageOf(await verbatim.person.use('summary')).id,
    ],
  ])('%s gets one sentence with what to do', async (_, target) => {
    const said = verbatim.person.say(`${bot} and about Assad?`, await target());
    const reply = await replyTo(said);
    expect(textOf(reply)).toContain(HINT);
    expect(reply.pings).toEqual([]);
    const replies = verbatim.person.messages().filter(({ repliesTo }) => repliesTo?.messageId === said.id);
    expect(replies).toHaveLength(1);
  });

  it('in a reply to an answer that is deleted before the bot reads it gets that sentence, too', async () => {
    const { id, channelId } = await ask('What did Erdogan say about Syria?');
    const { apiUrl, token, disconnect, whenReady, rejections } = verbatim.simulator;
    disconnect();
    const said = verbatim.person.say(`${bot} and about Assad?`, id);
    const deleted = await fetch(`${apiUrl}/v10/channels/${channelId}/messages/${id}`, {
      method: 'DELETE',
      headers: { authorization: `Bot ${token}` },
    });
    expect(deleted.status).toBe(204);
    await whenReady();
    expect(textOf(await replyTo(said))).toContain(HINT);
    expect(rejections.map(({ method, code }) => [method, code])).toEqual([['GET', UNKNOWN_MESSAGE]]);
    (rejections as unknown[]).length = 0;
  });
});

describe('the bot says nothing', () => {
  it('to other bots, roles, everyone, pings of replies, and people who do not mention it', async () => {
    const { person, simulator } = verbatim;
    const answer = await ask('What did Erdogan say about Syria?');
    const other = simulator.person({ name: 'Echo', bot: true });
    await expectNoReplies([
      other.say(`${bot} and about Assad?`, answer.id),
      other.say(`${bot} hello`),
      person.say('and about Assad?', answer.id),
      person.say('@everyone and about Assad?', answer.id),
      person.say(`<@&${simulator.guilds[0]?.roles[0]?.id}> and about Assad?`, answer.id),
      person.say(`<@${other.userId}> and about Assad?`, answer.id),
      person.say('Verbatim, and about Assad?'),
    ]);
  });

  it('to people who may not use commands', async () => {
    await verbatim.stop();
    const guilds = [
      {
        name: 'Closed',
        permissions: 0n,
        botPermissions: EVERYONE_PERMISSIONS,
        roles: [{ name: 'Reader', permissions: 1n << 31n }],
      },
    ];
    verbatim = await startVerbatim({ simulator: { guilds } });
    bot = `<@${verbatim.simulator.applicationId}>`;
    const reader = verbatim.simulator.person({ name: 'Reader', roles: ['Reader'] });
    const ignored = verbatim.person.say(`${bot} hello`);
    await replyTo(reader.say(`${bot} hello`), reader);
    const replied = reader.messages().map(({ repliesTo }) => repliesTo?.messageId);
    expect(replied).not.toContain(ignored.id);
  });
});
