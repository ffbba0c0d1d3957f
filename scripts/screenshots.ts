import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { buildProofPage } from '../src/clients/proof/build-page.ts';
import { Quote } from '../src/domain/quote.ts';
import { encodeReceipt, receiptFor } from '../src/domain/receipts/make-receipt.ts';
import { exportArticle } from '../src/use-cases/transferring/export-article.ts';
import { bundledArticle } from '../tests/support/articles.ts';
import { launchBrowser, openPage } from '../tests/support/browser.ts';
import { startVerbatimPage } from '../tests/support/verbatim-page.ts';

/** The command behind each picture in docs/. */
const pictures = {
  answer: '/ask question:Where did Lavrov and Cavusoglu meet?',
  refusal: '/ask question:What is the price of oil?',
  verdict: '/verify text:We are not there to defend the rule of the cruel Assad',
} as const;

/** Takes docs/*.png from the playground, so that the pictures show the present bot. */
async function takePictures(): Promise<void> {
  const [verbatim, browser] = await Promise.all([startVerbatimPage(), launchBrowser()]);
  const viewport = { width: 1_020, height: 1_000 };
  const { page } = await openPage(browser, verbatim.playground.url, { viewport, deviceScaleFactor: 1.25 });
  for (const [name, line] of Object.entries(pictures)) await takePicture(page, name, line);
  await takeFollowUp(page);
  const wide = await openPage(browser, verbatim.playground.url, { viewport: { width: 1_440, height: 720 } });
  await wide.page.getByRole('button', { name: 'Show in article' }).first().click();
  await wide.page.locator('mark').waitFor();
  await wide.page.screenshot({ path: 'docs/playground.png' });
  await takeProofPage(browser);
  await takeTimeline(browser);
  await browser.close();
  await verbatim.stop();
}

/** An article of ours with dates; its picture is shown by itself, as Discord shows it when it is opened. */
const TIDES = `---
title: How tides are predicted
published: 2024-05-07
language: en
---
In 1687 Isaac Newton explained the tides by the pull of the Moon and the Sun. Pierre-Simon Laplace gave the equations of a moving sea in 1775.

The British Admiralty printed its first tide tables in 1833. From 1872 on, William Thomson had machines built in which wheels of brass added up the waves.

The landings in Normandy on 6 June 1944 kept to hours of low water that Arthur Doodson had worked out near Liverpool.

Since the satellite TOPEX/Poseidon was launched on 10 August 1992, the tides of the open ocean are measured, too.
`;

async function takeTimeline(browser: Browser): Promise<void> {
  const verbatim = await startVerbatimPage({ articles: { 'tides.md': TIDES } });
  const viewport = { width: 1_020, height: 1_400 };
  const { page } = await openPage(browser, verbatim.playground.url, { viewport, deviceScaleFactor: 1.25 });
  const before = await page.locator('.message').count();
  await send(page, '/timeline');
  await page.locator('.message img[alt^="Timeline"]').waitFor();
  await takeNewest(page, before, 'timeline');
  await verbatim.stop();
}

/** The page that proves receipts, with the bundled article and a sentence of it. */
async function takeProofPage(browser: Browser): Promise<void> {
  const article = await bundledArticle();
  const [sentence] = article.paragraphs[16]?.sentences ?? [];
  if (sentence === undefined) throw new Error('The bundled article has no ¶ 17');
  const context = await browser.newContext({
    colorScheme: 'dark',
    viewport: { width: 1_400, height: 1_000 },
  });
  const page = await context.newPage();
  const folder = await mkdtemp(path.join(tmpdir(), 'verbatim-page-'));
  await writeFile(path.join(folder, 'prove.html'), await buildProofPage());
  await page.goto(pathToFileURL(path.join(folder, 'prove.html')).href);
  const exported = await exportArticle({ storage: undefined, scope: { kind: 'local' } }, article);
  const buffer = Buffer.from(JSON.stringify(exported));
  const file = { name: 'article.json', mimeType: 'application/json', buffer };
  await page.getByLabel('Choose a file').setInputFiles(file);
  await page.getByLabel('The receipt').fill(encodeReceipt(receiptFor(Quote.slice(article, sentence))));
  await page.locator('mark').waitFor();
  await page.screenshot({ path: 'docs/prove.png', fullPage: true });
  await rm(folder, { recursive: true });
}

/** Goes on from an answer. */
async function takeFollowUp(page: Page): Promise<void> {
  await send(page, '/ask question:What did Erdogan say about Syria?');
  await page.locator('.message').last().getByRole('button', { name: 'Ask a follow-up' }).click();
  await page.getByLabel('Your follow-up question').fill('and about Assad?');
  const before = await page.locator('.message').count();
  await page.keyboard.press('Enter');
  await takeNewest(page, before, 'follow-up');
}

async function takePicture(page: Page, name: string, line: string): Promise<void> {
  const before = await page.locator('.message').count();
  await send(page, line);
  await takeNewest(page, before, name);
}

async function send(page: Page, line: string): Promise<void> {
  const before = await page.locator('.message').count();
  await page.locator('.composer-text').fill(`${line} `);
  await page.locator('.popup').getByText('Loading').waitFor({ state: 'hidden' });
  await page.keyboard.press('Escape');
  await page.keyboard.press('Enter');
  await page.locator('.message').nth(before).locator('.container').waitFor();
}

async function takeNewest(page: Page, before: number, name: string): Promise<void> {
  await page.locator('.message').nth(before).locator('.container').waitFor();
  await page.mouse.move(0, 0);
  await page
    .locator('.message')
    .nth(before)
    .screenshot({ path: `docs/${name}.png` });
}

await takePictures();
process.exit(0);
