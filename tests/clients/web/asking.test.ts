import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { closePage, launchBrowser, type OpenPage, openPage } from '../../support/browser.ts';
import { drive, type PageDriver } from '../../support/page-driver.ts';
import { startVerbatimPage, type VerbatimPage } from '../../support/verbatim-page.ts';

const plant = `---
title: The end of a plant
author: Ida Lowe
publisher: The Harrowgate Post
published: 2024-03-05
url: https://harrowgate.example/plant
language: en
---

The plant in Harrowgate opened in 1954 and made tractors for half the county.

On Monday the company dismissed two thousand employees without notice.

Snow fell on the hills behind the town all week.

The mayor wants to turn the halls into a museum of machines.
`;

let verbatim: VerbatimPage;
let browser: Browser;
let opened: OpenPage;
let reader: PageDriver;

beforeAll(async () => {
  [verbatim, browser] = await Promise.all([
    startVerbatimPage({ articles: { 'plant.md': plant }, semantic: 'auto' }),
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

describe('questions as people type them, on the page', () => {
  it('are answered from the record of the article', async () => {
    await reader.send('/ask whos the author');
    await reader.told('Ida Lowe');
  });

  it('are answered by the summary', async () => {
    await reader.send('/ask tldr');
    await reader.told('The plant in Harrowgate');
  });

  it('are answered by a sentence that shares no word with them', async () => {
    const said = async () => {
      const before = await opened.page.locator('.message').count();
      await reader.send('/ask how many folks got laid off by the firm');
      await expect.poll(() => opened.page.locator('.message').count()).toBeGreaterThan(before);
      await reader
        .last()
        .getByText(/Closest match|No answer found/u)
        .first()
        .waitFor();
      return reader.last().innerText();
    };
    await expect.poll(said).toMatch(/Closest match[\s\S]*dismissed two thousand/u);
  });

  it('can go on from an answer, in a form', async () => {
    await reader.send('/ask what did the company do on monday');
    await reader.told('dismissed two thousand');
    await reader.press('Ask a follow-up');
    const { page } = opened;
    await page.getByLabel('Your follow-up question').fill('and what about the mayor?');
    await page.keyboard.press('Enter');
    await reader.told('and what about the mayor?');
    await reader.told('The mayor wants to turn the halls');
    await page.getByRole('button', { name: 'Show in article' }).last().click();
    await page.locator('mark').getByText('The mayor wants').first().waitFor();
  });

  it('can go on in a reply that mentions the bot', async () => {
    await reader.send('/ask what did the company do on monday');
    await reader.told('dismissed two thousand');
    const { page } = opened;
    await reader.last().hover();
    await reader.press('More');
    await page.getByRole('menuitem', { name: 'Reply' }).click();
    await page.getByText('Replying to Verbatim').waitFor();
    await page.keyboard.type('and what about the mayor?');
    await page.keyboard.press('Enter');
    await reader.told('The mayor wants to turn the halls');
    expect(await page.getByText('Replying to Verbatim').count()).toBe(0);
    const before = await reader.last().locator('.reply-text').innerText();
    expect(before).toBe('@Verbatim and what about the mayor?');
    const said = page.locator('.message', { has: page.locator('.mention') }).last();
    expect(await said.locator('.reply-text').innerText()).toContain('what did the company do on monday');
  });

  it('can be taken back while a reply is written', async () => {
    const { page } = opened;
    await reader.last().hover();
    await reader.press('More');
    await page.getByRole('menuitem', { name: 'Reply' }).click();
    await page.getByRole('button', { name: 'Cancel reply' }).click();
    expect(await page.getByText('Replying to').count()).toBe(0);
    await page.keyboard.press('Enter');
    await page.getByText('@Verbatim', { exact: true }).last().waitFor();
  });

  it('get a button for a misspelt name', async () => {
    await reader.send('/ask where is harovgate');
    await reader.told('None of the articles mention “harovgate”');
    await reader.press('Search for “Harrowgate”');
    await reader.told('where is Harrowgate');
    await reader.told('The plant in Harrowgate');
  });

  it('get the closest match where the article only comes near', async () => {
    await reader.send('/ask how much did the museum cost');
    await reader.told('Closest match. It may not answer your question.');
  });

  it('are refused where the article is about something else', async () => {
    await reader.send('/ask what is the best recipe for pancakes');
    await reader.told('No answer found');
  });
});
