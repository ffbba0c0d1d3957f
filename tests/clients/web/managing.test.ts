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
] as const;
const CHANGED = 'Captain Wiebke Jansen said that the crew had waited for two tugs from Husum in vain.';
const pageOf = (paragraphs: readonly string[]) =>
  `<!doctype html><html lang="en"><head><title>Ferry stuck</title></head><body><article><h1>Ferry stuck</h1>${paragraphs.map((words) => `<p>${words}</p>`).join('')}</article></body></html>`;

let server: WebServer;
let verbatim: VerbatimPage;
let browser: Browser;
let page: Page;
let driver: PageDriver;
let served: readonly string[] = FERRY;

/** One bot for all tests; each works in a server of its own. */
beforeAll(async () => {
  server = await startWebServer((_, response) =>
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(pageOf(served)),
  );
  const guilds = ['Harbour', 'Newsroom', 'Shipyard', 'Lighthouse'];
  [verbatim, browser] = await Promise.all([
    startVerbatimPage({ network: server.network, guilds }),
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

async function enter(guild: string): Promise<void> {
  await driver.be(guild);
  await page.getByRole('heading', { name: guild }).waitFor();
}

const quotesIn = async (message: Locator): Promise<string[]> =>
  (await message.locator('blockquote').allInnerTexts()).map((quote) => quote.trim());

async function answerTo(question: string): Promise<string> {
  await driver.send(`/ask question:${question}`);
  await driver.last().locator('.container').waitFor();
  return driver.last().innerText();
}

it('an article can be pasted, reviewed, edited, published, asked about, removed and restored', async () => {
  await driver.send('/manage add');
  const dialog = page.getByRole('dialog', { name: 'Add an article' });
  await dialog.getByLabel('Title').fill('A frozen rudder');
  await dialog.getByRole('textbox', { name: 'Text', exact: true }).fill(FERRY.join('\n\n'));
  await dialog.getByRole('button', { name: 'Submit' }).click();
  await driver.told('Not published yet.');
  await driver.last().getByText('Only you can see this').waitFor();
  const audit = await driver.last().innerText();
  for (const words of ['3 paragraphs, 54 words', FERRY[0], FERRY[2]]) expect(audit).toContain(words);
  const id = await driver.last().getAttribute('data-id');

  expect(await answerTo('Why was the ferry to Amrum cancelled?')).toContain('No answer found');
  const draft = page.locator(`[data-id="${id}"]`);
  await draft.getByRole('button', { name: 'Edit' }).click();
  const fields = page.getByRole('dialog', { name: 'Edit the article' });
  expect(await fields.getByLabel('Title').inputValue()).toBe('A frozen rudder');
  await fields.getByLabel('Publisher').fill('Island Post');
  await fields.getByRole('button', { name: 'Submit' }).click();
  await draft.getByText('Island Post').waitFor();
  await draft.getByRole('button', { name: 'Publish' }).click();
  await draft.getByText('Published “A frozen rudder”').waitFor();
  expect(await answerTo('Why was the ferry to Amrum cancelled?')).toContain('Island Post · ¶ 1 of 3');

  await enter('Newsroom');
  expect(await answerTo('Why was the ferry to Amrum cancelled?')).not.toContain('rudder');
  await enter('Harbour');
  await driver.send('/manage remove article:A frozen rudder');
  await driver.told('Remove “A frozen rudder”');
  await driver.press('Remove');
  await driver.told('Removed “A frozen rudder”.');
  await driver.press('Undo');
  await driver.told('Restored “A frozen rudder”.');
});

it('an article can be uploaded; members without the permission get an explanation', async () => {
  await enter('Shipyard');
  await page.locator('.composer-text').fill('/manage add ');
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByRole('button', { name: 'Attach a file' }).click(),
  ]);
  const buffer = Buffer.from(`# Ferry by file\n\n${FERRY.join('\n\n')}`);
  await chooser.setFiles({ name: 'ferry.md', mimeType: 'text/markdown', buffer });
  await page.locator('.chip-file', { hasText: 'ferry.md' }).waitFor();
  await page.getByRole('button', { name: 'Send' }).click();
  await driver.told('Ferry by file');
  await driver.press('Publish');
  await driver.told('Published “Ferry by file”');
  await driver.send('/library');
  await driver.told('Ferry by file');
  await driver.be('Sam Member');
  await driver.send('/manage show article:Ferry by file');
  await driver.told('Only members with Manage Server, or with the role for managing articles');
});

it('an article can be fetched and refreshed; an old answer then shows both versions', async () => {
  await enter('Lighthouse');
  served = FERRY;
  await driver.send(`/manage add url:${server.url('/ferry')}`);
  await driver.told('Not published yet.');
  await driver.press('Publish');
  await driver.told('Published “Ferry stuck”');
  expect(await answerTo('Who would wait for a tug from Husum?')).toContain(FERRY[1]);
  const answer = page.locator(`[data-id="${await driver.last().getAttribute('data-id')}"]`);

  served = [FERRY[0], CHANGED, FERRY[2]];
  await driver.send('/manage refresh article:Ferry stuck');
  await driver.told('0 paragraphs added, 0 removed, 1 changed.');
  expect(await quotesIn(driver.last())).toEqual([FERRY[1], CHANGED]);
  await driver.press('Publish');
  await driver.told('Published “Ferry stuck”');
  await answer.getByRole('button', { name: 'Context', exact: true }).click();
  await answer.getByText('This paragraph has changed since.').waitFor();
  expect(await quotesIn(answer)).toEqual([FERRY[1], CHANGED]);
  await driver.send('/manage show article:Ferry stuck');
  await driver.told('Versions');
});
