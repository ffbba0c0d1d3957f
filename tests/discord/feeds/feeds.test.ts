import { afterEach, describe, expect, it } from 'vitest';
import { DAY, HOUR, type NewsSite, newsSite, rss, testClock } from '../../support/feeds.ts';
import { buttonId, finished, messageOf, seen, seenIn } from '../../support/shown.ts';
import { startVerbatim, type Verbatim, type VerbatimOptions } from '../../support/verbatim.ts';

/** View Channel and Use Application Commands. */
const READ_ONLY = (1n << 10n) | (1n << 31n);

let verbatim: Verbatim;
let site: NewsSite;
let clock: ReturnType<typeof testClock>;
afterEach(() => verbatim.stop());

async function start(options: Partial<VerbatimOptions> = {}) {
  site = await newsSite([{ path: '/amrum' }]);
  clock = testClock();
  verbatim = await startVerbatim({ network: site.network, feedClock: clock, ...options });
}

const editor = (channel = 'general', guild = verbatim.simulator.guilds[0]?.id ?? '') =>
  verbatim.simulator.person({ name: 'Ed', roles: ['Editor'], channel, guild });
async function follow(url: string, options: Record<string, string> = {}, person = editor()) {
  const shown = await finished(person, await person.use('feed add', { url, ...options }));
  return { message: messageOf(shown), ...seenIn(shown) };
}
const list = async (person = editor()) => seenIn(await person.use('feed list')).text;
const posts = (person = editor()) =>
  person
    .messages()
    .filter(({ ephemeral }) => !ephemeral)
    .map(({ components }) => seen(components).text);
async function check(pass = HOUR, times = 1) {
  for (let count = 0; count < times; count += 1) {
    clock.pass(pass);
    await verbatim.bot.checkFeeds();
  }
}
const channelId = (name: string) =>
  verbatim.simulator.guilds[0]?.channels.find((channel) => channel.name === name)?.id ?? '';

describe('/feed add is told what is wrong', () => {
  it('with a web page, which names its feed: a press follows that', async () => {
    await start();
    site.answers.set('/', (_, response) =>
      response
        .writeHead(200, { 'content-type': 'text/html' })
        .end(
          '<!doctype html><html><head><link rel="alternate" type="application/rss+xml" title="Island" href="/feed"></head><body><p>Hi</p></body></html>',
        ),
    );
    const { text, buttons, message } = await follow(site.url('/'));
    expect(text).toMatch(
      /^This is a web page of news\.example:\d+, not a feed\. It names its feed, http.*\/feed – use \/feed add/u,
    );
    expect(buttons).toEqual(['Follow Island']);
    const pressed = await editor().press(message.id, buttonId(message, 'Follow Island'));
    expect(seenIn(await finished(editor(), pressed)).text).toContain('“Island Post” is followed now.');
    await check();
    expect(posts()).toHaveLength(1);
  });

  it.each([
    ['nothing like a feed', '/x', 'is not a feed, and names none'],
    ['no address', 'not an address', 'is not a web address'],
    ['an address of this machine', 'http://10.0.0.1:PORT/feed', 'It is not on the public Internet'],
    ['a feed that is too large', '/huge', 'is larger than 8 MiB'],
    ['a feed that leads in circles', '/circle', 'redirect'],
  ])('with %s', async (_, address, words) => {
    await start();
    site.answers.set('/x', (_request, response) => response.end('{"just": "data"}'));
    site.answers.set('/circle', (_request, response) =>
      response.writeHead(302, { location: '/circle' }).end(),
    );
    site.answers.set('/huge', (_request, response) =>
      response.end(rss([], '', 'Huge', `<description>${'x'.repeat(9 * 1024 * 1024)}</description>`)),
    );
    const { text } = await follow(
      address.startsWith('/') ? site.url(address) : address.replace('PORT', new URL(site.url()).port),
    );
    expect(text).toContain(words);
    expect(await list()).toContain('No feed is followed here.');
  });

  it('in a channel where the bot may not post, and in a forum that wants tags', async () => {
    await start({
      simulator: {
        guilds: [
          { name: 'Mute', permissions: READ_ONLY },
          { name: 'Town', channels: ['general', { name: 'forum', forum: true, needsTag: true }] },
        ],
      },
    });
    expect((await follow(site.url('/feed'))).text).toContain('I may not post there.');
    const town = verbatim.simulator.guilds[1];
    const inTown = editor('general', town?.id);
    const forum = town?.channels[1]?.id ?? '';
    expect((await follow(site.url('/feed'), { channel: forum }, inTown)).text).toContain(
      'only posts with a tag',
    );
  });

  it('when the server follows as many as it may', async () => {
    await start({ limits: { MAX_FEEDS: 1 } });
    await follow(site.url('/feed'));
    site.answers.set('/other', (_, response) => response.end(rss([], '', 'Other')));
    expect((await follow(site.url('/other'))).text).toContain('A server can follow 1 feed.');
  });
});

describe('a feed stops', () => {
  it('after a week of nothing but errors, with a note in its channel, and starts when it is added again', async () => {
    await start();
    await follow(site.url('/feed'));
    await check();
    site.answers.set('/feed', (_, response) => response.writeHead(500).end());
    await check(12 * HOUR, 13);
    expect(await list()).toContain('13 failed attempts: its server refuses it · next check');
    expect(posts()).toHaveLength(1);
    await check(DAY, 5);
    const [, note] = posts();
    expect(posts()).toHaveLength(2);
    expect(note).toContain('“Island Post” is not checked any more');
    expect(note).toContain(
      'Stopped after a week of nothing but errors. The last one: its server refuses it.',
    );
    expect(await list()).toContain('Stopped after a week of nothing but errors.');
    const asked = site.asked.length;
    await check(DAY, 3);
    expect(site.asked).toHaveLength(asked);
    site.answers.delete('/feed');
    site.items = [{ path: '/sylt' }, { path: '/amrum' }];
    expect((await follow(site.url('/feed'))).text).toContain('“Island Post” is followed now.');
    await check();
    expect(posts()[2]).toContain('News of sylt');
    expect(posts()).toHaveLength(3);
  });

  it('not because the clock jumped a month ahead', async () => {
    await start();
    await follow(site.url('/feed'));
    await check();
    site.answers.set('/feed', (_, response) => response.writeHead(500).end());
    await check();
    await check(30 * DAY);
    expect(await list()).toContain('2 failed attempts');
  });

  it('when its server says that it is gone for good', async () => {
    await start();
    await follow(site.url('/feed'));
    site.answers.set('/feed', (_, response) => response.writeHead(410).end());
    await check();
    expect(posts()[0]).toContain('Stopped: its server says that it is gone for good.');
    expect(await list()).toContain('gone for good');
  });

  it('when its channel was deleted, which the list tells', async () => {
    await start({ mayBeRefused: true });
    await follow(site.url('/feed'), { channel: channelId('articles') });
    verbatim.simulator.deleteChannel(channelId('articles'));
    await check();
    expect(await list()).toContain('Stopped: its channel was deleted.');
    expect((await follow(site.url('/feed'))).text).toContain('is followed now');
    await check();
    expect(posts()).toHaveLength(1);
  });

  it('when the bot may not post there any more, which the list tells', async () => {
    await start({ mayBeRefused: true });
    await follow(site.url('/feed'));
    verbatim.simulator.failNext(/POST \/channels\/\d+\/messages/u, { status: 403, code: 50013 });
    await check();
    expect(await list()).toContain('Stopped: I may not post in its channel.');
    expect(posts()).toEqual([]);
  });
});

describe('a post', () => {
  it('arrives once though Discord fails, or loses the answer', async () => {
    await start({ mayBeRefused: true });
    site.items = ['/amrum', '/sylt'].map((path) => ({ path }));
    await follow(site.url('/feed'));
    verbatim.simulator.failNext(/POST \/channels\/\d+\/messages/u, { applied: true }, 1);
    verbatim.simulator.failNext(/POST \/channels\/\d+\/messages/u, { status: 502 }, 1);
    await check();
    await check();
    expect(posts().map((text) => /News of (\w+)/u.exec(text)?.[1])).toEqual(['sylt', 'amrum']);
  });

  it('pings nobody, whatever the page says', async () => {
    await start();
    site.answers.set('/amrum', (_, response) =>
      response
        .writeHead(200, { 'content-type': 'text/html' })
        .end(
          `<!doctype html><html><head><title>@everyone</title></head><body><article>${'<p>Hello @everyone and @here, this is a long sentence about the ferry.</p><p>Another sentence for everyone &lt;@&amp;1&gt; is here, and it is long enough too.</p>'.repeat(2)}</article></body></html>`,
        ),
    );
    await follow(site.url('/feed'));
    await check();
    const [message] = editor()
      .messages()
      .filter(({ ephemeral }) => !ephemeral);
    expect(seen(message?.components ?? []).text).toContain('@everyone');
    expect(JSON.stringify(message)).not.toMatch(/"mention_everyone":true/u);
    expect(seen(message?.components ?? []).mentions).toEqual([]);
  });
});

describe('feeds go on', () => {
  it('after a restart, with what was posted and what is planned', async () => {
    await start();
    await follow(site.url('/feed'));
    await check();
    await verbatim.restart();
    site.items = [{ path: '/sylt' }, { path: '/amrum' }];
    await check();
    expect(posts()).toHaveLength(2);
    expect(posts()[1]).toContain('News of sylt');
  });

  it('after a stop in the middle of a check, which does not wait for a site that says nothing', async () => {
    await start();
    const asked = new Promise<void>((resolve) => {
      site.answers.set('/amrum', () => resolve());
    });
    await follow(site.url('/feed'));
    clock.pass(HOUR);
    void verbatim.bot.checkFeeds();
    await asked;
    await verbatim.restart();
    site.answers.delete('/amrum');
    await check();
    expect(posts()).toHaveLength(1);
    expect(posts()[0]).toContain('News of amrum');
  });

  it('at their pace when the clock is set back or ahead', async () => {
    await start();
    await follow(site.url('/feed'));
    await check();
    const asked = () => site.asked.filter((path) => path === '/feed').length;
    const before = asked();
    await check(-10 * DAY);
    expect(asked()).toBe(before + 1);
    await check(1);
    expect(asked()).toBe(before + 1);
    await check(HOUR);
    expect(asked()).toBe(before + 2);
    await check(100 * DAY);
    await check(1);
    expect(asked()).toBe(before + 3);
    expect(posts()).toHaveLength(1);
  });
});

describe('two servers', () => {
  it('know nothing of each other’s feeds, and each posts what it follows', async () => {
    await start();
    const other = () => editor('general', verbatim.simulator.guilds[1]?.id);
    await follow(site.url('/feed'));
    expect(await list(other())).toContain('No feed is followed here.');
    expect(await other().complete('feed remove', { feed: '' }, 'feed')).toEqual([]);
    const [{ value = '' } = {}] = await editor().complete('feed remove', { feed: '' }, 'feed');
    for (const feed of [String(value), 'Island Post', site.url('/feed')])
      expect(seenIn(await other().use('feed remove', { feed })).text).toContain('No feed called');
    await check();
    expect(posts()).toHaveLength(1);
    expect(posts(other())).toEqual([]);
    await follow(site.url('/feed'), {}, other());
    await check();
    expect(posts()).toHaveLength(1);
    expect(posts(other())).toHaveLength(1);
  });

  it('cannot make the bot post in each other’s channels', async () => {
    await start();
    const other = editor('general', verbatim.simulator.guilds[1]?.id);
    site.answers.set('/', (_, response) =>
      response.end(
        '<!doctype html><html><head><link rel="alternate" type="application/rss+xml" href="/feed"></head><body><p>Hi</p></body></html>',
      ),
    );
    const { message } = await follow(site.url('/'), {}, other);
    const forged = `feed-follow:${channelId('general')}:${site.url('/feed')}`;
    const { followUps, message: shown } = await other.pressForged(message.id, forged);
    expect(seen((followUps[0] ?? shown)?.components ?? []).text).toContain('I may not post there.');
    await check();
    expect(posts()).toEqual([]);
  });
});
