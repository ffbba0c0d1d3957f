import type { IncomingMessage, ServerResponse } from 'node:http';
import type { FeedClock } from '../../src/discord/feeds/start-feeds.ts';
import { feedTimes } from '../../src/use-cases/feeds/feed-times.ts';
import { type WebServer, webServer } from './web-server.ts';

export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

/** A clock that stands still until the test moves it. */
export interface TestClock extends FeedClock {
  pass(ms: number): void;
}

export function testClock(start = Date.UTC(2024, 4, 1)): TestClock {
  let time = start;
  return {
    now: () => time,
    random: () => 0,
    times: feedTimes,
    pass: (ms) => {
      time += ms;
    },
  };
}

export interface Item {
  readonly id?: string;
  readonly path: string;
  /** ISO 8601. */
  readonly date?: string;
}

/** The words of one article, which no other article has. */
export function articleText(name: string): string[] {
  return [
    `The ferry ${name} was cancelled on Sunday after the rudder of ${name} had frozen in the harbour.`,
    `Captain Jansen said that the crew of ${name} would wait for a tug from Husum until Monday.`,
    `The harbour office expects ${name} to sail again from Wednesday onwards, if the wind allows it.`,
  ];
}

export function articlePage(name: string, paragraphs = articleText(name)): string {
  return `<!doctype html><html lang="en"><head><title>News of ${name}</title></head><body><article><h1>News of ${name}</h1>${paragraphs.map((words) => `<p>${words}</p>`).join('')}</article></body></html>`;
}

const escapeXml = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

export function rss(items: readonly Item[], origin: string, title = 'Island Post', more = ''): string {
  const entries = items.map(
    ({ id, path, date }) =>
      `<item><title>${path}</title><link>${escapeXml(origin + path)}</link>${id === undefined ? '' : `<guid isPermaLink="false">${escapeXml(id)}</guid>`}${date === undefined ? '' : `<pubDate>${new Date(date).toUTCString()}</pubDate>`}</item>`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?><rss version="2.0"><channel><title>${escapeXml(title)}</title><link>${origin}</link>${more}${entries.join('')}</channel></rss>`;
}

export type Answer = (request: IncomingMessage, response: ServerResponse) => void;

/** A news site on this machine. Its pages are articles named by their paths, unless a path is given an answer of its own. */
export interface NewsSite extends Pick<WebServer, 'url' | 'network'> {
  items: Item[];
  /** Answers by path; `/feed` is the feed, and there is no robots.txt. */
  readonly answers: Map<string, Answer>;
  /** Paths in the order in which they were asked for. */
  readonly asked: string[];
}

export async function newsSite(items: readonly Item[] = []): Promise<NewsSite> {
  const answers = new Map<string, Answer>([['/robots.txt', (_, response) => response.writeHead(404).end()]]);
  const asked: string[] = [];
  const server = await webServer((request, response) => {
    const path = request.url ?? '/';
    asked.push(path);
    const answer = answers.get(path);
    if (answer !== undefined) return answer(request, response);
    if (path === '/feed')
      return response
        .writeHead(200, { 'content-type': 'application/rss+xml' })
        .end(rss(site.items, server.url('')));
    const name = new URL(path, 'http://site.example').pathname.replaceAll('/', ' ').trim();
    return response.writeHead(200, { 'content-type': 'text/html' }).end(articlePage(name));
  });
  const site: NewsSite = { url: server.url, network: server.network, answers, asked, items: [...items] };
  return site;
}

/** Paths of the articles that were asked for. */
export function pagesAsked({ asked }: NewsSite): string[] {
  return asked.filter((path) => path !== '/feed' && path !== '/robots.txt');
}
