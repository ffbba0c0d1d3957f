import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { closePage, launchBrowser, type OpenPage, openPage, violations } from '../../support/browser.ts';
import { drive } from '../../support/page-driver.ts';
import { startVerbatimPage, type VerbatimPage } from '../../support/verbatim-page.ts';

const ARABIC = `---
title: سد جديد على النهر
author: ليلى حداد
publisher: صحيفة المدينة
published: 2024-03-05
language: ar
---
افتتحت المدينة سدا جديدا على النهر يوم 3 مارس 2024 بحضور 200 ضيف.

قال المهندس إن السد يحمي 12 قرية من الفيضان.
`;
const HEBREW = `---
title: גשר חדש מעל הנחל
publisher: עיתון העיר
published: 2024-04-07
language: he
---
העירייה פתחה ב-5 באפריל 2024 גשר חדש באורך 80 מטר מעל הנחל.
`;

let verbatim: VerbatimPage;
let browser: Browser;
let open: OpenPage;
beforeAll(async () => {
  const articles = { 'dam.md': ARABIC, 'bridge.md': HEBREW, 'rain.md': 'Rain\n\nIt rained in Leeds.' };
  [verbatim, browser] = await Promise.all([startVerbatimPage({ articles }), launchBrowser()]);
  open = await openPage(browser, verbatim.playground.url, { bypassCSP: true });
});
afterAll(async () => {
  await closePage(open);
  await browser.close();
  await verbatim.stop();
});

const choose = async (language: string) => {
  await open.page.locator('.language-switch').selectOption(language);
  await open.page.locator(`html[lang=${language}] .example`).first().waitFor();
};

describe('the language switch', () => {
  it('changes the page and the person’s client, and is remembered', async () => {
    const { page } = open;
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    await choose('de');
    expect(await page.locator('.composer-text').getAttribute('placeholder')).toMatch(/^Nachricht an #/u);
    expect(await page.locator('.example').allInnerTexts()).toEqual(['/bibliothek', '/zusammenfassung']);
    await page.reload();
    await page.locator('html[lang=de] .example').first().waitFor();
    expect(await violations(page)).toEqual([]);
  });

  it('lets German and English names of commands be typed', async () => {
    const { page } = open;
    const driver = drive(page);
    await page.locator('.composer-text').fill('/hil');
    await page.locator('.popup').getByText('/hilfe').waitFor();
    await page.locator('.composer-text').fill('');
    for (const line of [
      '/fragen frage:Where did it rain? privat:true',
      '/ask question:Where did it rain? private:true',
    ]) {
      const before = await page.locator('.message').count();
      await driver.send(line);
      await page.locator('.message').nth(before).getByText('¶ 1 von 1').waitFor();
    }
  });

  it('keeps what everybody sees in the server’s language, and answers alone in the person’s', async () => {
    const driver = drive(open.page);
    await driver.send('/fragen frage:What is the price of oil? privat:true');
    await driver.told('Keine Antwort gefunden');
    await driver.send('/fragen frage:What is the price of silver?');
    await driver.told('No answer found');
  });

  it('goes back to English', async () => {
    await choose('en');
    expect(await open.page.locator('.composer-text').getAttribute('placeholder')).toMatch(/^Message #/u);
  });
});

describe('an article that is written from right to left', () => {
  /** Of the element's line that begins with the words: whether letters go from right to left, and the space right of the first. */
  const drawn = (selector: string, words: string) =>
    open.page.evaluate(`(() => {
      const element = [...document.querySelectorAll(${JSON.stringify(selector)})]
        .reverse()
        .find(({ textContent }) => textContent.includes(${JSON.stringify(words)}));
      const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
      const letters = [];
      while (walker.nextNode())
        for (let at = 0; at < walker.currentNode.length; at += 1) letters.push([walker.currentNode, at]);
      const from = letters.map(([node, at]) => node.data[at]).join('').indexOf(${JSON.stringify(words)});
      const placeOf = ([node, at]) => {
        const range = document.createRange();
        range.setStart(node, at);
        range.setEnd(node, at + 1);
        return range.getBoundingClientRect();
      };
      const [first, third] = [letters[from], letters[from + 2]].map(placeOf);
      return {
        fromRight: first.left > third.left,
        margin: element.getBoundingClientRect().right - first.right,
      };
    })()`) as Promise<{ readonly fromRight: boolean; readonly margin: number }>;

  it.each([
    ['Arabic', '/read article:سد جديد على النهر', 'افتتحت'],
    ['Hebrew', '/read article:גשר חדש מעל הנחל', 'העירייה'],
  ])('stands so in a reply: %s', async (_, line, words) => {
    const driver = drive(open.page);
    await driver.send(line);
    await driver.told(words);
    const { fromRight, margin } = await drawn('.message blockquote', words);
    expect(fromRight).toBe(true);
    expect(margin).toBeLessThan(4);
  });

  it('stands so in the reader', async () => {
    const { page } = open;
    await page.getByRole('button', { name: 'Article', exact: true }).click();
    await page.locator('.article-chooser').selectOption({ label: 'سد جديد على النهر' });
    const paragraph = page.locator('[data-paragraph="1"]');
    await paragraph.getByText('افتتحت المدينة').waitFor();
    expect((await drawn('[data-paragraph="1"]', 'افتتحت')).fromRight).toBe(true);
  });
});
