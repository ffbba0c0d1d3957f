import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { closePage, launchBrowser, type OpenPage, openPage } from '../support/browser.ts';
import { startVerbatimPage, type VerbatimPage } from '../support/verbatim-page.ts';

const PESKOV = 'The announcement really came as news to us';
const ASSAD = 'We are not there to defend the rule of the cruel Assad';

let verbatim: VerbatimPage;
let browser: Browser;
let opened: OpenPage;
let page: Page;

beforeAll(async () => {
  [verbatim, browser] = await Promise.all([startVerbatimPage(), launchBrowser()]);
  opened = await openPage(browser, verbatim.playground.url);
  page = opened.page;
});
afterAll(async () => {
  await closePage(opened);
  await browser.close();
  await verbatim.stop();
});

const last = (): Locator => page.locator('.message').last();
const told = (words: string): Promise<void> => last().getByText(words).first().waitFor();

/** Types a line as it would be pasted, and sends it. */
async function send(line: string): Promise<void> {
  await page.locator('.composer-text').fill(line);
  await page.locator('.popup').getByText('Loading').waitFor({ state: 'hidden' });
  await page.keyboard.press('Escape');
  await page.keyboard.press('Enter');
}

/** Says something, and chooses Check quote in the menu of that message. */
async function check(message: string): Promise<void> {
  await send(message);
  await told(message.slice(0, 20));
  await last().click({ button: 'right' });
  await page.getByRole('menu').getByText('Check quote').click();
}

it('a message is checked by its menu: the verdict, the change, the paragraph, and the proof', async () => {
  await check(`${ASSAD}!`);
  await told('Altered: the article says it in other words.');
  await last().getByText('Only you can see this').waitFor();
  expect(await last().locator('s').allInnerTexts()).toEqual(expect.arrayContaining(['not', 'defend']));
  expect(await last().locator('u').first().innerText()).toBe('end');
  await told('“not” added (negation)');
  expect(await last().innerText()).toContain('¶ 12 of 19');
  await last().getByRole('button', { name: 'Proof' }).click();
  await told('npm run -s verbatim -- prove vbt1');
  await told('SHA-256 of the text');
});

it('of a message with several quotes one is chosen', async () => {
  await check(`He wrote "${PESKOV}" and "${ASSAD}".`);
  await told('Which quote?');
  await last().getByRole('combobox').click();
  expect(await page.getByRole('option').allInnerTexts()).toHaveLength(3);
  await page.getByRole('option', { name: PESKOV }).click();
  await told('Exact: an article says this, letter for letter.');
  await told('The article gives it to “Dmitry Peskov”.');
});

it.each([
  [`/verify text:${PESKOV}`, 'Exact: an article says this'],
  [`/verify text:${PESKOV.toUpperCase()}`, 'Exact but for typography'],
  [`/verify text:${ASSAD}`, 'Altered'],
  ['/verify text:provide Turkish troops with air cover', 'Cropped: “declined to”, which denies.'],
  [
    '/verify text:Turkey sought a rapprochement with Russia earlier this year, controls much of Syrian airspace',
    'Stitched: pieces of 2 places',
  ],
  [`/verify text:${PESKOV} speaker:Erdogan`, 'not by Erdogan'],
  ['/verify text:The bakery opens at seven every day', 'Not found: no article says this.'],
  ['/said speaker:Peskov', 'Dmitry Peskov: 2 quotes in 1 article'],
])('%s', async (line, words) => {
  await send(`${line} `);
  await told(words);
});
