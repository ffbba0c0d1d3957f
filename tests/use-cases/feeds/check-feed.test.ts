import { describe, expect, it } from 'vitest';
import { checkedFeeds } from '../../support/checked-feeds.ts';
import {
  type Answer,
  articlePage,
  articleText,
  DAY,
  HOUR,
  MINUTE,
  pagesAsked,
  rss,
} from '../../support/feeds.ts';
import { added, guildA } from '../../support/storage.ts';

const html =
  (body: string): Answer =>
  (_, response) =>
    response.writeHead(200, { 'content-type': 'text/html' }).end(body);
const status =
  (code: number, headers: Record<string, string> = {}): Answer =>
  (_, response) =>
    response.writeHead(code, headers).end();
const titlesOf = (posts: readonly { readonly draft: { readonly title: string } }[]) =>
  posts.map(({ draft }) => draft.title.replace('News of ', ''));

describe('a feed is asked politely', () => {
  it('with what its server gave to recognize the present state by, and not read again if that has not changed', async () => {
    const feeds = await checkedFeeds();
    const { site } = feeds;
    const asked: unknown[] = [];
    site.answers.set('/feed', ({ headers }, response) => {
      asked.push([headers['if-none-match'], headers['if-modified-since']]);
      if (headers['if-none-match'] === '"v1"') return response.writeHead(304).end();
      return response
        .writeHead(200, { etag: '"v1"', 'last-modified': 'Wed, 01 May 2024 00:00:00 GMT' })
        .end(rss([{ path: '/amrum' }], site.url('')));
    });
    await feeds.follow();
    for (let count = 0; count < 3; count += 1) await feeds.check();
    const known = ['"v1"', 'Wed, 01 May 2024 00:00:00 GMT'];
    expect(asked).toEqual([[undefined, undefined], [undefined, undefined], known, known]);
    expect(titlesOf(feeds.posts)).toEqual(['amrum']);
  });

  it('without these while items wait: the answer that nothing changed would lose them', async () => {
    const feeds = await checkedFeeds();
    const { site } = feeds;
    let items = [{ path: '/p' }];
    site.answers.set('/feed', ({ headers }, response) => {
      const etag = `"${items.length}"`;
      if (headers['if-none-match'] === etag) return response.writeHead(304).end();
      return response.writeHead(200, { etag }).end(rss(items, site.url('')));
    });
    await feeds.follow();
    items = Array.from({ length: 8 }, (_, index) => ({ path: `/p${index}` }));
    for (let count = 0; count < 3; count += 1) await feeds.check();
    expect(feeds.posts).toHaveLength(8);
  });

  it.each([
    ['half an hour later by default', {}, '', 30 * MINUTE],
    ['as often as it wants', {}, '<ttl>120</ttl>', 2 * HOUR],
    ['not more often than every half hour', { 'cache-control': 'max-age=60' }, '<ttl>1</ttl>', 30 * MINUTE],
    ['when its answer is no longer current', { 'cache-control': 'public, max-age=7200' }, '', 2 * HOUR],
    ['at least daily', { 'cache-control': 'max-age=31536000' }, '', DAY],
  ])('%s', async (_, headers, more, pause) => {
    const feeds = await checkedFeeds();
    feeds.site.answers.set('/feed', (_request, response) =>
      response.writeHead(200, headers).end(rss([], '', 'Post', more)),
    );
    await feeds.follow();
    await feeds.check();
    expect((await feeds.stored()).nextAt - feeds.clock.now()).toBe(pause);
  });

  it('ever more rarely while it fails, as late as the server wants, and as before once it works again', async () => {
    const feeds = await checkedFeeds();
    await feeds.follow();
    const pauses: number[] = [];
    const check = async () => {
      await feeds.check();
      pauses.push(((await feeds.stored()).nextAt - feeds.clock.now()) / MINUTE);
    };
    feeds.site.answers.set('/feed', status(500));
    for (let count = 0; count < 7; count += 1) await check();
    expect(pauses).toEqual([30, 60, 120, 240, 480, 720, 720]);
    expect(await feeds.stored()).toMatchObject({ failures: 7, lastError: 'page-status' });
    feeds.site.answers.set('/feed', status(503, { 'retry-after': '54000' }));
    await check();
    feeds.site.answers.delete('/feed');
    await check();
    expect(pauses.slice(7)).toEqual([900, 30]);
    expect(await feeds.stored()).toMatchObject({ failures: 0, lastError: undefined });
  });

  it('and its pages only if the site’s robots.txt allows it, which is asked for once', async () => {
    const feeds = await checkedFeeds();
    const { site } = feeds;
    site.answers.set('/robots.txt', (_, response) =>
      response
        .writeHead(200)
        .end('User-agent: *\nDisallow: /private\nUser-agent: verbatim\nDisallow: /secret'),
    );
    site.items = [{ path: '/secret/amrum' }, { path: '/private/sylt' }];
    await feeds.follow();
    await feeds.check();
    await feeds.check();
    expect(titlesOf(feeds.posts)).toEqual(['private sylt']);
    expect(pagesAsked(site)).toEqual(['/private/sylt']);
    expect(site.asked.filter((path) => path === '/robots.txt')).toHaveLength(1);
  });

  it('not at all where robots.txt forbids it, or cannot be had', async () => {
    const feeds = await checkedFeeds();
    feeds.site.answers.set('/robots.txt', (_, response) => response.end('User-agent: *\nDisallow: /feed'));
    await expect(feeds.follow()).rejects.toMatchObject({ code: 'robots-disallow' });
    const other = await checkedFeeds();
    other.site.answers.set('/robots.txt', status(503));
    await expect(other.follow()).rejects.toMatchObject({ code: 'page-status' });
    expect([...feeds.site.asked, ...other.site.asked]).toEqual(['/robots.txt', '/robots.txt']);
  });
});

describe('nothing is posted twice', () => {
  it('when a feed changes its ids, its addresses’ tracking, or both', async () => {
    const feeds = await checkedFeeds();
    const { site } = feeds;
    site.items = [{ id: 'a', path: '/amrum' }];
    await feeds.follow();
    await feeds.check();
    site.items = [
      { id: 'b', path: '/amrum' },
      { id: 'c', path: '/amrum/?utm_source=feed&fbclid=7' },
      { id: 'a', path: '/moved' },
    ];
    await feeds.check();
    expect(titlesOf(feeds.posts)).toEqual(['amrum']);
    expect(pagesAsked(site)).toEqual(['/amrum']);
  });

  it('when pages redirect to one, name one as the canonical, or have the same text', async () => {
    const feeds = await checkedFeeds();
    const { site } = feeds;
    site.answers.set('/old', status(301, { location: '/amrum' }));
    site.answers.set(
      '/print',
      html(articlePage('amrum').replace('<head>', '<head><link rel="canonical" href="/amrum">')),
    );
    site.answers.set('/copy', html(articlePage('amrum')));
    site.items = [{ path: '/amrum' }];
    await feeds.follow();
    await feeds.check();
    site.items = ['/old', '/print', '/copy'].map((path) => ({ id: path, path }));
    await feeds.check();
    await feeds.check();
    expect(feeds.posts).toHaveLength(1);
    expect(pagesAsked(site).toSorted()).toEqual(['/amrum', '/amrum', '/copy', '/old', '/print']);
  });

  it('when the library has it already, from that address or with nearly its text', async () => {
    const feeds = await checkedFeeds();
    const { site, services } = feeds;
    const text = [...articleText('amrum').slice(0, 2), 'Another sentence ends it here.'].join('\n\n');
    await services.storage.catalog.publish(guildA, added(text, { title: 'By hand' }));
    site.items = [{ path: '/amrum' }, { path: '/sylt' }];
    await feeds.follow();
    await feeds.check();
    expect(titlesOf(feeds.posts)).toEqual(['sylt']);
  });

  it('though ids that all items share tell nothing about them', async () => {
    const feeds = await checkedFeeds();
    feeds.site.items = ['/amrum', '/sylt', '/juist'].map((path) => ({ id: 'same', path }));
    await feeds.follow();
    await feeds.check();
    expect(titlesOf(feeds.posts)).toEqual(['juist', 'sylt', 'amrum']);
  });

  it('by a feed whose items lead to the feed itself, or nowhere, or around in a circle', async () => {
    const feeds = await checkedFeeds();
    const { site } = feeds;
    site.answers.set('/circle', status(302, { location: '/circle' }));
    site.items = ['/feed', '/circle', '/feed#1'].map((path) => ({ path }));
    await feeds.follow();
    for (let count = 0; count < 3; count += 1) await feeds.check();
    expect(feeds.posts).toEqual([]);
    expect(new Set(pagesAsked(site))).toEqual(new Set(['/circle']));
    expect((await feeds.stored()).failures).toBe(0);
  });
});

describe('a page that cannot be read', () => {
  it('is tried at three checks if that may pass, and otherwise once; others go on', async () => {
    const feeds = await checkedFeeds();
    const { site } = feeds;
    site.answers.set('/down', status(503));
    site.answers.set('/none', status(404));
    site.items = ['/down', '/none', '/amrum'].map((path) => ({ id: path, path }));
    await feeds.follow();
    for (let count = 0; count < 5; count += 1) await feeds.check();
    expect(titlesOf(feeds.posts)).toEqual(['amrum']);
    expect(pagesAsked(site).filter((path) => path === '/down')).toHaveLength(3);
    expect(pagesAsked(site).filter((path) => path === '/none')).toHaveLength(1);
  });

  it('is posted once it can be read', async () => {
    const feeds = await checkedFeeds();
    feeds.site.answers.set('/amrum', status(503));
    feeds.site.items = [{ path: '/amrum' }];
    await feeds.follow();
    await feeds.check();
    feeds.site.answers.delete('/amrum');
    await feeds.check();
    expect(titlesOf(feeds.posts)).toEqual(['amrum']);
  });
});

describe('an item whose post', () => {
  it('did not arrive is posted at the next check, and leaves no draft behind', async () => {
    const feeds = await checkedFeeds();
    feeds.site.items = [{ path: '/amrum' }];
    await feeds.follow();
    feeds.outcome = 'not-posted';
    await feeds.check();
    expect(await feeds.services.storage.usage(guildA)).toMatchObject({ drafts: 0 });
    feeds.outcome = 'posted';
    await feeds.check();
    expect(titlesOf(feeds.posts)).toEqual(['amrum']);
  });

  it('may have arrived is not posted again', async () => {
    const feeds = await checkedFeeds();
    feeds.site.items = [{ path: '/amrum' }];
    await feeds.follow();
    feeds.outcome = 'unsure';
    await feeds.check();
    await feeds.check();
    expect(feeds.posts).toHaveLength(1);
  });

  it('finds the library full waits until there is room', async () => {
    const room = { articles: 1_000, drafts: 1, mebibytes: 100 };
    const feeds = await checkedFeeds(room);
    feeds.site.items = ['/amrum', '/sylt'].map((path) => ({ path }));
    await feeds.follow();
    await feeds.check();
    expect(titlesOf(feeds.posts)).toEqual(['sylt']);
    await feeds.services.storage.drafts.discard(guildA, feeds.posts[0]?.draft.id ?? '');
    await feeds.check();
    expect(titlesOf(feeds.posts)).toEqual(['sylt', 'amrum']);
  });
});
