import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { bundledArticle } from '../../support/articles.ts';
import { closePage, launchBrowser, type OpenPage, openPage } from '../../support/browser.ts';
import { drive, type PageDriver } from '../../support/page-driver.ts';
import { startVerbatimPage, type VerbatimPage } from '../../support/verbatim-page.ts';

const PESKOV = 'The announcement really came as news to us';
const ASSAD = 'We are not there to defend the rule of the cruel Assad';

let verbatim: VerbatimPage;
let browser: Browser;
let opened: OpenPage;
let page: Page;
let driver: PageDriver;

beforeAll(async () => {
  [verbatim, browser] = await Promise.all([startVerbatimPage(), launchBrowser()]);
  opened = await openPage(browser, verbatim.playground.url);
  page = opened.page;
  driver = drive(page);
});
afterAll(async () => {
  await closePage(opened);
  await browser.close();
  await verbatim.stop();
});

/** Posts a message, and chooses Check quote from its context menu. */
async function check(message: string): Promise<void> {
  await driver.send(message);
  await driver.told(message.slice(0, 20));
  await driver.last().click({ button: 'right' });
  await page.getByRole('menu').getByText('Check quote').click();
}

it('the context menu checks a message: verdict, differences, paragraph and proof', async () => {
  await check(`${ASSAD}!`);
  await driver.told("Altered: this isn't what the article says.");
  await driver.last().getByText('Only you can see this').waitFor();
  expect(await driver.last().locator('s').allInnerTexts()).toEqual(expect.arrayContaining(['not', 'defend']));
  expect(await driver.last().locator('u').first().innerText()).toBe('end');
  await driver.told('“not” added (negation)');
  expect(await driver.last().innerText()).toContain('¶ 12 of 19');
  await driver.press('More…');
  await driver.told('shows this paragraph again');
  await driver.press('Proof');
  await driver.told('To check a receipt: /prove');
  await driver.told('SHA-256 of the text');
});

it('takes a long claim whole, and shows the changes that the message has no room for', async () => {
  const { text } = await bundledArticle();
  const words = text.replace(/\s+/gu, ' ').replaceAll(':', '').trim().slice(0, 3_600).split(' ');
  const claim = words.map((word, index) => (index % 6 === 5 ? 'zebra' : word)).join(' ');
  const count = claim.match(/zebra/gu)?.length ?? 0;
  await driver.send(`/verify text:${claim} `);
  await driver.told("Altered: this isn't what the article says.");
  const menus = driver.last().getByRole('combobox');
  expect(await menus.last().innerText()).toMatch(new RegExp(`^Changes \\d+ to ${count} of ${count}$`, 'u'));
  await menus.last().click();
  const label = await page.locator('[role=option]:visible').last().innerText();
  await page.locator('[role=option]:visible').last().click();
  await driver.last().getByText('Only you can see this').waitFor();
  await driver.told(label.trim());
});

it('refuses a message that is too long for Discord, and keeps it', async () => {
  const other = await openPage(browser, verbatim.playground.url);
  await drive(other.page).send('x'.repeat(2_001));
  await other.page.getByText('A message can have at most 2000 characters.').waitFor();
  expect(await other.page.locator('.composer-text').inputValue()).toHaveLength(2_001);
  await other.page.context().close();
});

it('keeps a question that is too long in the composer, with a note', async () => {
  const other = await openPage(browser, verbatim.playground.url);
  await drive(other.page).send(`/ask question:${'why '.repeat(80)}x`);
  await other.page.getByText('“question” has 321 characters; at most 300 fit.').waitFor();
  expect(await other.page.locator('.chip input').inputValue()).toHaveLength(321);
  await closePage(other);
});

it('puts no words beside a button on a narrow screen', async () => {
  const narrow = await openPage(browser, verbatim.playground.url, { viewport: { width: 390, height: 844 } });
  const other = drive(narrow.page);
  await other.send('/said speaker:Erdogan ');
  await other.told('Recep Tayyip Erdogan: 3 quotes');
  const quotes = await other.last().locator('blockquote').all();
  expect(quotes.length).toBeGreaterThan(1);
  for (const quote of quotes) expect((await quote.boundingBox())?.width).toBeGreaterThan(250);
  expect(await other.last().locator('.accessory').count()).toBe(0);
  await closePage(narrow);
});

it('the receipt under an answer is proved by the command in the list', async () => {
  await driver.send('/ask question:Where did Lavrov meet Cavusoglu? ');
  await driver.told('¶ 17 of 19');
  await driver.press('More…');
  await driver.told('shows this paragraph again');
  await driver.press('Proof');
  await driver.told('SHA-256 of the text');
  const [receipt = ''] = /vbt1\w+/u.exec(await driver.last().innerText()) ?? [];
  await page.locator('.composer-text').fill('/pro');
  await page.getByRole('option', { name: 'prove' }).waitFor();
  await driver.send(`/prove receipt:${receipt} `);
  await driver.told('✔ Proved:');
  await driver.told('They stand in the article');
  await driver.last().getByText('Only you can see this').waitFor();
  expect(await driver.last().locator('blockquote').innerText()).toContain('Alanya');
  await driver.send(`/prove receipt:${receipt.slice(0, -5)} `);
  await driver.told('This receipt is damaged');
});

it('a message with several quotes offers a choice', async () => {
  await check(`He wrote "${PESKOV}" and "${ASSAD}".`);
  await driver.told('Which quote?');
  await driver.last().getByRole('combobox').click();
  expect(await page.locator('[role=option]:visible').allInnerTexts()).toHaveLength(3);
  await page.getByRole('option', { name: PESKOV }).click();
  await driver.told('Exact: an article says this, letter for letter.');
  await driver.told('Attributed to Dmitry Peskov.');
});

it('the id under a paragraph shows the paragraph again', async () => {
  await driver.send('/ask question:Where did Lavrov meet Cavusoglu? ');
  await driver.told('¶ 17 of 19');
  await driver.press('More…');
  await driver.told('The passage at its source');
  const [id = ''] = /wsws-[a-z]+·17/u.exec(await driver.last().innerText()) ?? [];
  await driver.send(`/paragraph id:${id} `);
  await driver.told('¶ 17 of 19');
  expect(await driver.last().locator('blockquote').innerText()).toContain('Alanya');
});

it.each([
  [
    '/verify text:Turkey sought a rapprochement with Russia earlier this year, controls much of Syrian airspace',
    'Stitched: pieces from 2 places',
  ],
  [`/verify text:${PESKOV} speaker:Erdogan`, 'said them, not Erdogan.'],
  ['/verify text:The bakery opens at seven every day', 'Not found: no article says this.'],
  ['/said speaker:Peskov', 'Dmitry Peskov: 2 quotes in 1 article'],
])('%s', async (line, words) => {
  await driver.send(`${line} `);
  await driver.told(words);
});
