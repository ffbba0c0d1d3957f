import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { fileOf } from '../../support/articles.ts';
import { closePage, launchBrowser, openPage } from '../../support/browser.ts';
import { startVerbatimPage, type VerbatimPage } from '../../support/verbatim-page.ts';

const sentence =
  'The lighthouse <script>document.title="taken"</script> <img src=x onerror=alert(1)> **not bold** [a](javascript:alert(1)) <@123456789012345678> @everyone ||no spoiler|| `no code` burns at night.';
const title = 'A <b>lighthouse</b> # of **signs**';
const paragraphs = ['The harbour is quiet in winter.', sentence, 'Ships leave at dawn.'];

let verbatim: VerbatimPage;
let browser: Browser;

beforeAll(async () => {
  const article = fileOf(paragraphs.join('\n\n'), { title, url: 'https://example.org/lighthouse' });
  [verbatim, browser] = await Promise.all([
    startVerbatimPage({ articles: { 'lighthouse.md': article } }),
    launchBrowser(),
  ]);
});

afterAll(async () => {
  await browser.close();
  await verbatim.stop();
});

it('an article full of markup shows as text in replies, suggestions and the reader', async () => {
  const opened = await openPage(browser, verbatim.playground.url);
  const { page } = opened;
  await page.locator('.composer-text').fill('/quote ');
  await page.keyboard.type('lighthouse');
  await page.locator('[role=option]:visible').first().waitFor();
  expect(await page.locator('[role=option]:visible').first().innerText()).toContain('<script>');
  await page.keyboard.press('Enter');
  const message = page.locator('.message').last();
  await message.getByText('burns at night').waitFor();
  expect(await message.locator('blockquote').innerText()).toBe(sentence);
  expect(await message.locator('.mention, .spoiler, code, img, script').count()).toBe(0);
  expect(await message.locator('a[href^="javascript"]').count()).toBe(0);
  await message.getByRole('button', { name: 'Show in article' }).click();
  await page.locator('.reader mark').waitFor();
  expect(await page.locator('.reader h3').innerText()).toBe(title);
  expect(await page.locator('[data-paragraph="2"]').innerText()).toBe(`¶ 2\n${sentence}`);
  expect(await page.locator('.reader img, .reader script').count()).toBe(0);
  expect(await page.title()).toContain('#general');
  await closePage(opened);
});
