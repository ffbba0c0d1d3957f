import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, it, onTestFinished } from 'vitest';
import { closePage, launchBrowser, openPage } from '../../support/browser.ts';
import { drive, type PageDriver } from '../../support/page-driver.ts';
import { startVerbatimPage, type VerbatimPage } from '../../support/verbatim-page.ts';
import { startWebServer, type WebServer } from '../../support/web-server.ts';

const FERRY = [
  'The ferry to the island of Amrum was cancelled on Sunday after its rudder had frozen. Nobody was hurt.',
  'Captain Wiebke Jansen said that the crew would wait for a tug from Husum. It came on Monday morning.',
  'The harbour office expects normal traffic from Wednesday onwards, if the wind allows it at all.',
  'Bakers on the island sold their bread by the slice on Monday, because no flour had arrived from the mainland.',
  'The mayor thanked the fire brigade, whose volunteers carried the post across the frozen harbour on sledges.',
] as const;
/** Sentences like those of an article, which only a reader recognizes as foreign. */
const JUNK = [
  'Our readers know that the rudder of good journalism is independence, and the editors of this paper thank them for it.',
  'The winter market in Husum opens on Friday with forty stands, hot punch and a rudder race for the youngest visitors.',
] as const;
const BODY = [FERRY[0], JUNK[0], ...FERRY.slice(1), JUNK[1]];
const PAGE = `<!doctype html><html lang="en"><head><title>Ferry stuck</title></head><body><article><h1>Ferry stuck</h1>${BODY.map((words) => `<p>${words}</p>`).join('')}</article><p>Page 1 of 2</p></body></html>`;

let server: WebServer;
let verbatim: VerbatimPage;
let browser: Browser;
let page: Page;
let driver: PageDriver;

beforeAll(async () => {
  server = await startWebServer((_, response) =>
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(PAGE),
  );
  [verbatim, browser] = await Promise.all([
    startVerbatimPage({ network: server.network, guilds: ['Harbour'] }),
    launchBrowser(),
  ]);
});

afterAll(async () => {
  await browser.close();
  await verbatim.stop();
  server.close();
});

beforeEach(async () => {
  const opened = await openPage(browser, verbatim.playground.url);
  page = opened.page;
  driver = drive(page);
  onTestFinished(() => closePage(opened));
});

/** The paragraphs on the shown page of the draft. */
const quotesIn = async (message: Locator): Promise<string[]> =>
  (await message.locator('blockquote').allInnerTexts()).map((quote) => quote.trim());

/** The part of the draft with the paragraph that contains the words. */
const partWith = (draft: Locator, words: string) => draft.locator('.section', { hasText: words });

it('a page with foreign paragraphs is paged through, cleaned, corrected, published on the second press, and asked', async () => {
  await driver.send(`/article add url:${server.url('/ferry')}`);
  await driver.told('Not published yet.');
  const draft = page.locator(`[data-id="${await driver.last().getAttribute('data-id')}"]`);
  await draft.getByText('This is page 1 of 2.').waitFor();
  expect(await quotesIn(draft)).toEqual(BODY.slice(0, 5));

  await partWith(draft, JUNK[0]).getByRole('button', { name: 'Drop' }).click();
  await draft.getByText('Kept 6 paragraphs').waitFor();
  expect(await quotesIn(draft)).toEqual(FERRY);
  await draft.getByRole('button', { name: 'Next' }).click();
  await draft.getByText('¶ 6 of 6').waitFor();
  await partWith(draft, JUNK[1]).getByRole('button', { name: 'Drop' }).click();
  await draft.getByText('Kept 5 paragraphs').waitFor();
  expect(await quotesIn(draft)).toEqual(FERRY);

  await draft.getByRole('button', { name: 'Edit' }).click();
  const fields = page.getByRole('dialog', { name: 'Edit the article' });
  await fields.getByLabel('Author').fill('Ann Lee');
  await fields.getByLabel('Date').fill('last Sunday');
  await fields.getByRole('button', { name: 'Submit' }).click();
  await draft.getByText('You typed “last Sunday”.').waitFor();
  await draft.getByRole('button', { name: 'Edit' }).click();
  expect(await fields.getByLabel('Author').inputValue()).toBe('Ann Lee');
  await fields.getByLabel('Date').fill('2024-02-11');
  await fields.getByRole('button', { name: 'Submit' }).click();
  await draft.getByText('11 February 2024').waitFor();

  await draft.getByRole('button', { name: 'Correct text' }).click();
  const text = page.getByRole('dialog', { name: 'Correct the text' });
  await text.getByLabel('¶ 4').fill('Bakers on the island sold their bread by the slice.');
  await text.getByRole('button', { name: 'Submit' }).click();
  await draft.getByText('by the slice.', { exact: false }).waitFor();

  await draft.getByRole('button', { name: 'Publish anyway' }).click();
  await draft.getByText('in spite of this?').waitFor();
  await draft.getByRole('button', { name: 'Publish anyway' }).click();
  await draft.getByText('Published “Ferry stuck”').waitFor();
  await driver.send('/ask question:Who sold their bread by the slice?');
  await driver.told('11 February 2024 · ¶ 4 of 5');
  expect(await quotesIn(driver.last())).toContain('Bakers on the island sold their bread by the slice.');
  await driver.send('/ask question:When does the winter market open?');
  await driver.last().locator('.container').waitFor();
  expect(await driver.last().innerText()).not.toContain('forty stands');
});
