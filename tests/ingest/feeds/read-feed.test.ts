import { describe, expect, it } from 'vitest';
import { readFeed } from '../../../src/ingest/feeds/read-feed.ts';

const URL = 'https://news.example/feeds/all';
const read = (text: string, contentType?: string) =>
  readFeed(new TextEncoder().encode(text), { url: URL, contentType });
const DAY = Date.UTC(2024, 4, 1);

const RSS = `<?xml version="1.0"?><rss version="2.0"><channel><title> Island &amp; sea </title><ttl>90</ttl>
<item><link>/a</link><guid isPermaLink="false">id-a</guid><pubDate>Wed, 01 May 2024 00:00:00 GMT</pubDate></item>
<item><guid>https://news.example/b#part</guid></item><item><title>No address</title></item>
<item><link>mailto:a@b.example</link></item></channel></rss>`;
const RDF = `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"
 xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:sy="http://purl.org/rss/1.0/modules/syndication/"><channel rdf:about="x">
<title>Island</title><sy:updatePeriod>daily</sy:updatePeriod><sy:updateFrequency>2</sy:updateFrequency></channel>
<item rdf:about="https://news.example/a"><link>https://news.example/a</link><dc:date>2024-05-01</dc:date></item></rdf:RDF>`;
const ATOM = `<feed xmlns="http://www.w3.org/2005/Atom" xml:base="https://news.example/"><title type="html">Island</title>
<entry><id>urn:a</id><link rel="self" href="/self"/><link rel="enclosure" href="/a.mp3"/><link rel="alternate" type="application/pdf" href="/a.pdf"/>
<link href="a"/><updated>2024-05-01T00:00:00Z</updated></entry></feed>`;
const JSON_FEED = JSON.stringify({
  version: 'https://jsonfeed.org/version/1.1',
  title: 'Island',
  items: [{ id: 7, url: 'https://news.example/a', date_published: '2024-05-01T00:00:00Z' }, { id: '8' }],
});

describe('a feed is read', () => {
  it.each([
    ['RSS 2.0', RSS, 'Island & sea', ['id-a', undefined], 90 * 60_000],
    ['RSS 1.0', RDF, 'Island', ['https://news.example/a'], 12 * 3_600_000],
    ['Atom', ATOM, 'Island', ['urn:a'], undefined],
    ['JSON Feed', JSON_FEED, 'Island', ['7'], undefined],
  ])('%s', (_, text, title, [id], timeToLive) => {
    const reading = read(text);
    expect(reading).toMatchObject({ kind: 'feed', feed: { title, timeToLive } });
    if (reading.kind !== 'feed') return;
    expect(reading.feed.items[0]).toEqual({ id, url: 'https://news.example/a', published: DAY });
  });

  it('with an identifier that is an address as the address, and without items that lead to no page', () => {
    const reading = read(RSS);
    expect(reading.kind === 'feed' && reading.feed.items.map(({ url }) => url)).toEqual([
      'https://news.example/a',
      'https://news.example/b',
    ]);
  });

  it('in the encoding that it declares', () => {
    const latin = `<?xml version="1.0" encoding="ISO-8859-1"?><rss version="2.0"><channel><title>F\u00f6hr</title></channel></rss>`;
    expect(readFeed(Buffer.from(latin, 'latin1'), { url: URL })).toMatchObject({ feed: { title: 'Föhr' } });
  });

  it('up to a thousand items', () => {
    const items = Array.from(
      { length: 3_000 },
      (_, index) => `<item><link>https://a.example/${index}</link></item>`,
    );
    const reading = read(`<rss version="2.0"><channel>${items.join('')}</channel></rss>`);
    expect(reading.kind === 'feed' && reading.feed.items).toHaveLength(1_000);
  });

  it('without expanding entities that refer to each other', () => {
    const bomb = `<!DOCTYPE x [<!ENTITY a "${'lol'.repeat(50)}">${Array.from({ length: 9 }, (_, index) => `<!ENTITY ${'bcdefghij'[index]} "${`&${'abcdefghi'[index]};`.repeat(10)}">`).join('')}]><rss version="2.0"><channel><title>&j;</title></channel></rss>`;
    const reading = read(bomb);
    expect(JSON.stringify(reading).length).toBeLessThan(1_000);
  });
});

describe('what is no feed', () => {
  it('is told apart: a web page, with the feeds that it names', () => {
    const page = `<!doctype html><html><head><title>Island</title><link rel="alternate" type="application/rss+xml" title=" All  news " href="/rss">
<link rel="ALTERNATE home" type="application/atom+xml; charset=utf-8" href="atom.xml"><link rel="alternate" hreflang="de" href="/de">
<link rel="alternate" type="application/rss+xml" href="javascript:alert(1)"><link rel="stylesheet" type="application/rss+xml" href="/x"></head><body>Hi</body></html>`;
    expect(read(page)).toEqual({
      kind: 'page',
      feeds: [
        { url: 'https://news.example/rss', title: 'All news' },
        { url: 'https://news.example/feeds/atom.xml', title: undefined },
      ],
    });
    expect(read('<!doctype html><html><body><p>Hi</p></body></html>')).toEqual({ kind: 'page', feeds: [] });
  });

  it.each([
    ['nothing', ''],
    ['JSON', '{"a": 1}'],
    ['words', 'Just words.'],
    ['XML', '<svg></svg>'],
    ['a broken feed', '<rss'],
  ])('is told apart: %s', (_, text) => {
    expect(read(text)).toEqual({ kind: 'other' });
  });
});
