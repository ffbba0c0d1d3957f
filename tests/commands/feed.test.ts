import { afterEach, describe, expect, it } from 'vitest';
import type { SimulatedPerson } from '../../src/simulator/simulator.ts';
import { HOUR, type NewsSite, newsSite, pagesAsked, testClock } from '../support/feeds.ts';
import { asideOf, buttonId, finished, seen, seenIn } from '../support/shown.ts';
import { startVerbatim, type Verbatim, type VerbatimOptions } from '../support/verbatim.ts';

const ITEMS = ['/amrum', '/sylt'].map((path) => ({ id: path, path }));

let verbatim: Verbatim;
let site: NewsSite;
let clock: ReturnType<typeof testClock>;
afterEach(() => verbatim.stop());

async function start(options: Partial<VerbatimOptions> = {}, items = ITEMS) {
  site = await newsSite(items);
  clock = testClock();
  verbatim = await startVerbatim({ network: site.network, feedClock: clock, ...options });
}

const editor = (channel = 'general') => verbatim.simulator.person({ name: 'Ed', roles: ['Editor'], channel });
const follow = async (options: Record<string, string> = {}, person = editor()) =>
  finished(person, await person.use('feed add', { url: site.url('/feed'), ...options }));
const list = async () => seenIn(await editor().use('feed list'));

/** Checks what is due after the time that one interval takes. */
async function check(pass = HOUR) {
  clock.pass(pass);
  await verbatim.bot.checkFeeds();
}

/** The audits in a channel, as everybody sees them. */
function audits(person: SimulatedPerson = editor()) {
  return person
    .messages()
    .filter(({ ephemeral }) => !ephemeral)
    .map((message) => ({ message, ...seen(message.components) }));
}
const titles = (person?: SimulatedPerson) =>
  audits(person).map(({ text }) => /News of (\w+)/u.exec(text)?.[1]);

describe('a followed feed', () => {
  it('posts the audit of each new article, and a press publishes it', async () => {
    await start();
    expect(seenIn(await follow()).text).toContain('“Island Post” is followed now.');
    await check();
    expect(titles()).toEqual(['sylt', 'amrum']);
    const [first] = audits();
    expect(first?.text).toContain('New in “Island Post”.');
    expect(first?.text).toContain('Not published yet.');
    expect(first?.buttons).toEqual(expect.arrayContaining(['Publish', 'Edit', 'Discard', 'Drop']));
    const question = { question: 'Why was the ferry sylt cancelled?' };
    expect(seenIn(await verbatim.person.use('ask', question)).text).not.toContain('News of sylt');
    const message = first?.message ?? expect.fail('Nothing was posted');
    await editor().press(message.id, buttonId(message, 'Publish'));
    expect(seenIn(await verbatim.person.use('ask', question)).text).toContain('News of sylt');
    expect(seenIn(await editor().use('manage history')).text).toMatch(
      /@\d+ published “News of sylt”[\s\S]*A feed added “News of amrum”, to be published[\s\S]*A feed added “News of sylt”[\s\S]*@\d+ followed the feed “Island Post”/u,
    );
    expect(
      seen(
        editor()
          .messages()
          .find(({ id }) => id === message.id)?.components ?? [],
      ).text,
    ).toContain('Published “News of sylt”');
  });

  it('speaks the language of the server to everybody', async () => {
    await start({ simulator: { guilds: [{ name: 'Insel', locale: 'de' }] } });
    await follow();
    await check();
    expect(audits()[0]?.text).toContain('Neu in „Island Post“.');
    expect(audits()[0]?.buttons).toContain('Veröffentlichen');
    site.answers.set('/feed', (_, response) => response.writeHead(410).end());
    await check();
    expect(audits()[2]?.text).toContain('„Island Post“ wird nicht mehr abgerufen');
  });

  it('says where an article comes from after its pages were turned and its fields edited', async () => {
    await start();
    await follow();
    await check();
    const { message } = audits()[0] ?? expect.fail('Nothing was posted');
    const person = editor();
    const opened = await person.press(message.id, buttonId(message, 'Edit'));
    await person.submit(opened.interactionId, { title: 'No ferry' });
    expect(audits()[0]?.text).toMatch(/^No ferry[\s\S]*New in “Island Post”\./u);
  });

  it('can be decided about by managers alone', async () => {
    await start();
    await follow();
    await check();
    const { message } = audits()[0] ?? expect.fail('Nothing was posted');
    for (const label of ['Publish', 'Discard', 'Edit', 'Drop']) {
      const pressed = await verbatim.person.press(message.id, buttonId(message, label));
      expect(seen(asideOf(pressed)?.components ?? []).text).toContain('Only members with Manage Server');
    }
    expect(audits()[0]?.text).toContain('Not published yet.');
    for (const command of ['feed list', 'feed add', 'feed remove']) {
      const options = {
        'feed list': {},
        'feed add': { url: 'https://a.example' },
        'feed remove': { feed: 'x' },
      };
      const told = seenIn(await verbatim.person.use(command, options[command as keyof typeof options]));
      expect(told.text).toContain('Only members with Manage Server');
    }
  });

  it('goes to the channel that was chosen; in a forum, each article opens a post', async () => {
    await start({
      simulator: { guilds: [{ name: 'Town', channels: ['general', 'desk', { name: 'news', forum: true }] }] },
    });
    const [, desk, forum] = verbatim.simulator.guilds[0]?.channels ?? [];
    await follow({ channel: desk?.id ?? '' });
    await check();
    expect(titles()).toEqual([]);
    expect(titles(editor('desk'))).toEqual(['sylt', 'amrum']);
    await editor().use('feed remove', { feed: 'Island Post' });
    site.items = ['/föhr', '/pellworm'].map((path) => ({ path }));
    await follow({ channel: forum?.id ?? '' });
    await check();
    const threads = editor()
      .nearby()
      .channels.filter(({ type }) => type === 11);
    expect(threads.map(({ name }) => name)).toEqual(['News of pellworm', 'News of f%C3%B6hr']);
    const inThread = editor(threads[0]?.id);
    const [post] = audits(inThread);
    const message = post?.message ?? expect.fail('Nothing was posted');
    await inThread.press(message.id, buttonId(message, 'Publish'));
    expect(audits(inThread)[0]?.text).toContain('Published “News of pellworm”');
  });

  it('posts the newest three at first, and then at most five a check, the others at the next', async () => {
    const many = Array.from({ length: 20 }, (_, index) => ({ id: `i${index}`, path: `/p${index}` }));
    await start({}, many);
    await follow();
    await check();
    expect(titles()).toEqual(['p2', 'p1', 'p0']);
    const more = Array.from({ length: 7 }, (_, index) => ({ id: `n${index}`, path: `/n${index}` }));
    site.items = [...more, ...many];
    await check();
    expect(titles().slice(3)).toEqual(['n4', 'n3', 'n2', 'n1', 'n0']);
    await check();
    expect(titles().slice(8)).toEqual(['n6', 'n5']);
    await check();
    expect(titles()).toHaveLength(10);
    expect(pagesAsked(site)).toHaveLength(10);
  });

  it('is listed and can be removed, and added again without what was posted', async () => {
    await start();
    expect((await list()).text).toContain('No feed is followed here.');
    await follow();
    await check();
    expect((await list()).text).toMatch(
      /1 feed is followed here\nIsland Post\nto .* · 2 articles posted · next check/u,
    );
    expect(seenIn(await follow()).text).toContain('“Island Post” is followed already.');
    const choices = await editor().complete('feed remove', { feed: 'isl' }, 'feed');
    expect(choices.map(({ name }) => name)).toEqual(['Island Post']);
    const removed = await editor().use('feed remove', { feed: String(choices[0]?.value) });
    expect(seenIn(removed).text).toContain('“Island Post” is not followed any more.');
    site.items = [{ id: 'new', path: '/juist' }, ...ITEMS];
    await check();
    expect(titles()).toHaveLength(2);
    await follow();
    await check();
    expect(titles()).toEqual(['sylt', 'amrum', 'juist']);
    expect(seenIn(await editor().use('feed remove', { feed: 'Other' })).text).toContain(
      'No feed called “Other” is followed here.',
    );
  });
});
