import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { messageOf, seen } from '../support/shown.ts';
import { added } from '../support/storage.ts';
import { startVerbatim, type Verbatim } from '../support/verbatim.ts';

/** What each verb is used with; `ID` stands for an article of the library. */
const verbs: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  add: {},
  history: {},
  show: { article: 'ID' },
  remove: { article: 'ID' },
  restore: { article: 'ID' },
  refresh: { article: 'ID' },
  rename: { article: 'ID', title: 'Another title' },
  default: { article: 'ID' },
};
/** Each component and form of a manager's message. */
const presses = [
  'article-publish',
  'article-edit',
  'article-discard',
  'article-remove',
  'article-keep',
  'article-undo',
  'article-history',
];
const REFUSED = 'Only members with Manage Server, or with the role for managing articles, can do this.';

let verbatim: Verbatim;
let id: string;
beforeEach(async () => {
  verbatim = await startVerbatim();
  const scope = { kind: 'guild', id: verbatim.person.guildId ?? '' } as const;
  ({ id } = await verbatim.services.storage.catalog.publish(scope, added('The walrus sleeps on the ice.')));
});
afterEach(() => verbatim.stop());

const who = {
  'anybody else': () => verbatim.simulator.person({ name: 'Rea' }),
  'who may manage the server': () => verbatim.simulator.person({ name: 'Ed', roles: ['Editor'] }),
  'who has the role for it': async () => {
    const role = verbatim.simulator.guilds[0]?.roles.find(({ name }) => name === 'Reader')?.id ?? '';
    await who['who may manage the server']().use('settings manager-role', { role });
    return verbatim.simulator.person({ name: 'Rea', roles: ['Reader'] });
  },
};

/** What was shown: a reply, a message to the person alone, or a form. */
async function shown(outcome: ReturnType<typeof verbatim.person.use>): Promise<string> {
  const { message, followUps, modal } = await outcome;
  if (modal !== undefined) return modal.title;
  return seen((followUps[0] ?? message)?.components ?? []).text;
}

describe.each(['who may manage the server', 'who has the role for it'] as const)('%s', (name) => {
  it.each(Object.entries(verbs))('may use /manage %s', async (verb, options) => {
    const person = await who[name]();
    const filled = Object.fromEntries(
      Object.entries(options).map(([key, value]) => [key, value.replace('ID', id)]),
    );
    expect(await shown(person.use(`manage ${verb}`, filled))).not.toContain('Manage Server');
    if ('article' in options && verb !== 'restore')
      expect(await person.complete(`manage ${verb}`, { ...filled, article: '' }, 'article')).not.toEqual([]);
  });

  it.each(presses)('may press %s', async (press) => {
    const person = await who[name]();
    const { id: message } = messageOf(await person.use('help'));
    expect(await shown(person.pressForged(message, `${press}:${id}`))).not.toContain('Manage Server');
  });
});

describe('anybody else', () => {
  it.each(Object.entries(verbs))('may not use /manage %s, nor see what it offers', async (verb, options) => {
    const person = who['anybody else']();
    const filled = Object.fromEntries(
      Object.entries(options).map(([key, value]) => [key, value.replace('ID', id)]),
    );
    expect(await shown(person.use(`manage ${verb}`, filled))).toBe(REFUSED);
    if ('article' in options)
      expect(await person.complete(`manage ${verb}`, { ...filled, article: '' }, 'article')).toEqual([]);
  });

  it.each(presses)('may not press %s', async (press) => {
    const person = who['anybody else']();
    const { id: message } = messageOf(await person.use('help'));
    expect(await shown(person.pressForged(message, `${press}:${id}`))).toBe(REFUSED);
  });

  it('may ask, look up, sum up and list', async () => {
    const person = who['anybody else']();
    expect(await shown(person.use('ask', { question: 'Where does the walrus sleep?' }))).toContain(
      'on the ice',
    );
    expect(await shown(person.use('quote', { text: 'walrus sleeps' }))).toContain('on the ice');
    expect(await shown(person.use('summary'))).toContain('sentences');
    expect(await shown(person.use('library'))).toContain('2 articles');
  });

  it('may not send a form that was opened with the right, once the right is gone', async () => {
    const { simulator } = verbatim;
    const { interactionId } = await who['who may manage the server']().use('manage add');
    const person = simulator.person({ name: 'Ed', permissions: 0n });
    expect(await shown(person.submit(interactionId, { title: 'Ice', text: 'Ice is cold.' }))).toBe(REFUSED);
  });
});
