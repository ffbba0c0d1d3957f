import type { Page } from 'playwright-core';
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
  await browser.close();
  await verbatim.stop();
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
  await page.locator('.message').nth(before).screenshot({ path: `docs/${name}.png` });
}

await takePictures();
process.exit(0);
