import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { closePage, launchBrowser, type OpenPage, openPage } from '../../support/browser.ts';
import { drive, type PageDriver } from '../../support/page-driver.ts';
import { startVerbatimPage, type VerbatimPage } from '../../support/verbatim-page.ts';

const BRIDGE = `---
title: A bridge
published: 2020-01-07
---
The bridge was planned in 1954.

The first stone was laid on 3 March 2009. Workers from Ostrow built the pillars in 2011.

It opened on 2 December 2016. A ship hit it in May 2017.
`;

let verbatim: VerbatimPage;
let browser: Browser;
let opened: OpenPage;
let reader: PageDriver;

beforeAll(async () => {
  [verbatim, browser] = await Promise.all([
    startVerbatimPage({ articles: { 'bridge.md': BRIDGE } }),
    launchBrowser(),
  ]);
  opened = await openPage(browser, verbatim.playground.url);
  reader = drive(opened.page);
});

afterAll(async () => {
  await closePage(opened);
  await browser.close();
  await verbatim.stop();
});

describe('reading together, on the page', () => {
  it('shows the picture of a timeline, with a description', async () => {
    await reader.send('/timeline');
    const picture = opened.page.getByAltText(
      'Timeline of “A bridge”: 1954, 3 March 2009, 2011, 2 December 2016 and May 2017',
    );
    await picture.waitFor();
    await expect
      .poll(() => picture.evaluate((image) => (image as unknown as { naturalWidth: number }).naturalWidth))
      .toBe(960);
  });

  it('opens the article from a passage on', async () => {
    await reader.send('/ask Where did the workers come from who built the pillars?');
    await opened.page.getByRole('button', { name: 'More…' }).last().click();
    await opened.page.getByRole('button', { name: 'Read on' }).last().click();
    await reader.told('¶ 2–3 of 3');
    const previous = opened.page.getByRole('button', { name: 'Previous' }).last();
    await previous.click();
    await reader.told('¶ 1–3 of 3');
  });
});
