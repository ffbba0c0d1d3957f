import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { extractedContent } from '../../src/ingest/extracted-content.ts';
import { linkToSpan } from '../../src/text-fragments/link-to-span.ts';
import { launchBrowser } from '../support/browser.ts';
import { openLandingPage } from '../support/landing.ts';
import { contentOf } from '../support/read-content.ts';

const REST = `The council met on Monday evening and talked at length about the old bridge over the river, which nobody had
mended for years, although everybody in the town knew how badly it needed mending.`;

/** A realistic page: the article stands between menus, captions and related headlines. */
const page = (
  lang: string,
  article: string,
) => `<!doctype html><html lang="${lang}"><head><meta charset="utf-8">
<title>The old bridge</title><style>.menu { display: flex }</style></head><body>
<nav class="menu"><a href="/">Home</a> <a href="/town">The town</a> <a href="/more">He said that the bridge</a></nav>
<aside class="related"><h3>Related</h3><ul><li><a href="/a">Nothing was decided</a></li></ul></aside>
<article><h1>The old bridge</h1>${article}</article>
<footer class="footer"><p>They met again. Contact us.</p></footer></body></html>`;

const ENGLISH = `<p>${REST} They met again. Nothing was decided.</p>
<p>He said that the mayor knew of it, that the <a href="/x">planning committee</a> knew, and <em>that</em> <b>nobody
else</b> in town had been told. “We don’t need a bridge – not yet,” the mayor’s office wrote; “self-rule & 100% safety, that’s
what we’re after.” 5% of all the money, 50,000 euros (or #1 on the list), was spent on “repairs”.</p>
<p>First line of the notice<br>second line of the notice<br>and its third line.</p>
<p>They met again. He said that the mayor knew of it, too, and that Müller’s café, the Straße and the Łódź bridge were safe… for
now.<span style="display: none"> Advertisement.</span> Was that all? Was that all?</p>
<ul><li>One, two and three</li><li>E-mail, soft&shy;ware &amp; co-op</li></ul><p>${REST.replace('Monday', 'Tuesday')}</p>`;

const CHINESE = `<p>在当今世界，人工智能技术正在改变我们的生活，也在改变我们的工作方式。他说：“这座桥已经很旧了。”大家都知道这座桥需要修理，但是多年来没有人修理它。</p>
<p>市议会星期一晚上开会，讨论了河上的旧桥问题，会议持续了三个小时，最后没有做出任何决定。大家都知道这座桥需要修理，但是多年来没有人修理它。</p>`;

const RUSSIAN = `<p>Городской совет собрался в понедельник вечером и долго обсуждал старый мост через реку, который никто не чинил
много лет. «Мы ещё не решили, — сказал мэр, — но всё будет». Они встретились снова.</p>
<p>Совет собрался ещё раз, во вторник, и опять долго обсуждал старый мост, хотя все давно знали, что делать. Они встретились
снова. Всё.</p>`;

/** Smaller than the pages, so that each sentence must be scrolled to; and quick to take pictures of. */
const SMALL = { width: 640, height: 400 };

describe('a link to a sentence', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(() => browser.close());

  it.each([
    ['en', ENGLISH],
    ['zh', CHINESE],
    ['ru', RUSSIAN],
  ])('highlights the sentence and scrolls to it: %s', async (language, article) => {
    const html = page(language, article);
    const { text, paragraphs } = extractedContent(await contentOf(html));
    const spans = paragraphs.flatMap(({ sentences }) => sentences);
    const sentences = spans.map(({ start, end }) => text.slice(start, end));
    const open = await openLandingPage(browser, html, SMALL);
    const links = spans.map((span) => linkToSpan(open.url, text, span));
    const landed: boolean[] = [];
    for (const [index, link] of links.entries())
      landed.push(link !== open.url && (await open.landsOn(link, sentences, index)));
    await open.close();
    expect(sentences.filter((_, index) => !landed[index])).toEqual([]);
    expect(sentences.length).toBeGreaterThan(3);
  });

  it('does not count as landed if it highlights less, more or nothing', async () => {
    const sentences = ['One is here.', 'Two is there.'];
    const open = await openLandingPage(browser, `<p>${sentences.join(' ')}</p>`, SMALL);
    const lands = (value: string) => open.landsOn(`${open.url}#:~:text=${value}`, sentences, 1);
    expect([await lands('Two'), await lands('One,there.'), await lands('Three')]).toEqual([
      false,
      false,
      false,
    ]);
    expect(await lands('Two%20is%20there.')).toBe(true);
    await open.close();
  });
});
