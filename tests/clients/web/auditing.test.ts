import type { Browser } from 'playwright-core';
import { expect, it } from 'vitest';
import { closePage, launchBrowser, openPage } from '../../support/browser.ts';
import { drive } from '../../support/page-driver.ts';
import { startVerbatimPage } from '../../support/verbatim-page.ts';
import { startWebServer } from '../../support/web-server.ts';

const FERRY = [
  'The ferry to the island of Amrum was cancelled on Sunday after its rudder had frozen solid. Nobody was hurt, the harbour office in Wittdün said on Monday.',
  'Captain Wiebke Jansen said that the crew would wait for a tug from Husum. It came on Monday morning, two hours late, and broke the ice around the pier.',
  'The harbour office expects normal traffic from Wednesday onwards, if the wind allows it at all. Tickets that were bought for Sunday stay valid until Easter.',
];
const SOUP =
  'Our canteen serves a soup of fennel and smoked eel this week, and everybody who brings a bowl gets a second one for nothing.';
const BUILT =
  'The ferry was built in 1961 by the Cassens shipyard in Emden, and sailed to Borkum before it came to Amrum.';
const PAGE = `<!doctype html><html lang="en"><head><title>Ferry stuck</title></head><body><article><h1>Ferry stuck</h1>
<p>${FERRY[0]}</p><p class="promo-box">${BUILT}</p><p>${FERRY[1]}</p><p>${SOUP}</p><p>${FERRY[2]}</p>
<p><a href="/news">Sign up for our newsletter</a></p></article></body></html>`;

it('an article full of junk is dropped to clean in its draft, published, and asked', async () => {
  const server = await startWebServer((_, response) =>
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(PAGE),
  );
  const verbatim = await startVerbatimPage({ network: server.network });
  let browser: Browser | undefined;
  try {
    browser = await launchBrowser();
    const opened = await openPage(browser, verbatim.playground.url);
    const { page } = opened;
    const driver = drive(page);
    await driver.send(`/manage add url:${server.url('/ferry')}`);
    await driver.told('Not published yet.');
    const draft = page.locator(`[data-id="${await driver.last().getAttribute('data-id')}"]`);
    await draft.getByText(SOUP).waitFor();
    expect(await draft.innerText()).not.toContain('built in 1961');

    await draft.locator('.section', { hasText: 'fennel' }).getByRole('button', { name: 'Drop' }).click();
    await draft.getByText('Kept 3 paragraphs').waitFor();
    expect(await draft.innerText()).not.toContain('fennel');

    await draft.getByRole('button', { name: /^Left out/u }).click();
    await draft.getByText('Promotion').first().waitFor();
    await draft.getByText('Sign up for our newsletter').waitFor();
    await draft.locator('.section', { hasText: '1961' }).getByRole('button', { name: 'Keep' }).click();
    await draft.getByText('Kept 4 paragraphs').waitFor();
    const kept = await draft.innerText();
    expect(kept.indexOf('rudder')).toBeLessThan(kept.indexOf('1961'));
    expect(kept.indexOf('1961')).toBeLessThan(kept.indexOf('tug from Husum'));

    await draft.getByRole('button', { name: 'Publish', exact: true }).click();
    await draft.getByText('Published “Ferry stuck” (4 paragraphs').waitFor();
    const ask = async (question: string) => {
      await driver.send(`/ask question:${question}`);
      await driver.last().locator('.container').waitFor();
      return driver.last().innerText();
    };
    expect(await ask('Who built the ferry in 1961?')).toContain('¶ 2 of 4');
    expect(await ask('Which soup does the canteen serve?')).not.toContain('fennel');
    await closePage(opened);
  } finally {
    await browser?.close();
    await verbatim.stop();
    server.close();
  }
});
