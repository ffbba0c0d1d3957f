import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { closePage, launchBrowser, type OpenPage, openPage, violations } from '../../support/browser.ts';
import { startVerbatimPage, type VerbatimPage } from '../../support/verbatim-page.ts';

/** “5 sentences · 174 of 994 words (at most 20%)” */
const SUMMARY_SIZE = /^\d+ sentences · \d+ of \d+ words/u;

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

async function press(...keys: readonly string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key);
}

/** The focused element. */
function focused(): Locator {
  return page.locator(':focus');
}

describe('a first visit', () => {
  it('offers three working examples: an answer, a refusal and a quote that was altered', async () => {
    const examples = page.locator('.example');
    expect(await examples.count()).toBe(3);
    await examples.nth(0).click();
    await last().getByText('¶ 17 of 19').waitFor();
    await examples.nth(1).click();
    await last().getByText('No answer found').waitFor();
    await examples.nth(2).click();
    await last().getByText('Altered').waitFor();
  });

  it('sends no request beyond this machine', () => {
    expect([...opened.hosts]).toEqual([new URL(verbatim.playground.url).host]);
  });
});

describe('the keyboard alone', () => {
  it('asks a question, and shows and hides the context', async () => {
    await page.locator('.composer-text').focus();
    await page.keyboard.type('/as');
    await press('Enter');
    await page.keyboard.type('Who controls Syrian airspace?');
    await press('Enter');
    await last().getByText('¶ 11 of 19').waitFor();
    await press('Shift+Tab');
    for (let steps = 0; steps < 12 && (await focused().innerText()) !== 'More…'; steps += 1)
      await press('Shift+Tab');
    await press('Enter');
    await last().getByText('shows this paragraph again').waitFor();
    await last().getByRole('button', { name: 'Context', exact: true }).press('Enter');
    await last().getByRole('button', { name: 'Hide context' }).waitFor();
    expect(await last().innerText()).toContain('¶ 10');
    expect(await last().innerText()).toContain('¶ 12');
    expect(await focused().count()).toBe(1);
    await last().getByRole('button', { name: 'Hide context' }).press('Enter');
    await last().getByRole('button', { name: 'Context', exact: true }).waitFor();
  });

  it('picks a sentence from the suggestions', async () => {
    await page.locator('.composer-text').focus();
    await page.keyboard.type('/quote ');
    await page.keyboard.type('humanitarian corridors');
    await page.locator('.popup').getByRole('option').first().waitFor();
    await press('ArrowDown', 'Tab');
    await press('Enter');
    await last().getByText('Found word for word').waitFor();
    expect(await last().innerText()).toContain('¶ 18 of 19');
  });

  it('picks a choice with the arrow keys', async () => {
    await page.locator('.composer-text').fill('/summary ');
    await press('Tab');
    await page.locator('.unused-option', { hasText: 'length' }).focus();
    await press('Enter');
    await page.getByRole('option', { name: 'short' }).first().waitFor();
    await press('ArrowDown', 'Enter', 'Enter');
    await last().getByText(SUMMARY_SIZE).waitFor();
  });

  it('moves between messages with the arrow keys, and back to the input with Escape', async () => {
    await page.locator('.scroller').focus();
    await press('ArrowUp');
    const newest = await focused().getAttribute('data-id');
    expect(newest).toBe(await last().getAttribute('data-id'));
    await press('ArrowUp');
    expect(await focused().getAttribute('data-id')).not.toBe(newest);
    await press('Escape');
    expect(await focused().getAttribute('aria-label')).toBe('Message');
  });
});

describe('the article', () => {
  it('opens at the answering sentence of a reply and marks only that', async () => {
    await page.locator('.example').first().click();
    await last().getByText('¶ 17 of 19').waitFor();
    const sentence = (await last().locator('blockquote').innerText()).trim();
    await last().getByRole('button', { name: 'Show in article' }).click();
    const mark = page.locator('.reader mark');
    await mark.waitFor();
    expect(await mark.innerText()).toBe(sentence);
    expect(await page.locator('[data-paragraph="17"] mark').count()).toBe(1);
    const box = await mark.boundingBox();
    expect(box?.y).toBeGreaterThan(0);
    expect(box?.y).toBeLessThan(page.viewportSize()?.height ?? 0);
  });

  it('marks every sentence of a summary', async () => {
    await page.locator('.composer-text').fill('/summary ');
    await press('Enter');
    await last().getByText(SUMMARY_SIZE).waitFor();
    const quotes = (await last().locator('blockquote').allInnerTexts()).map((quote) => quote.trim());
    await last().getByRole('button', { name: 'Show in article' }).click();
    await expect.poll(() => page.locator('.reader mark').allInnerTexts()).toEqual(quotes);
  });

  it('has no button on replies without a quote', async () => {
    await page.locator('.composer-text').fill('/help ');
    await press('Enter');
    await last().getByText('/ask').first().waitFor();
    expect(await last().getByRole('button', { name: 'Show in article' }).count()).toBe(0);
  });
});

describe('the inspector', () => {
  it('shows payload, requests and response time of an interaction', async () => {
    await page.getByRole('button', { name: 'Inspector', exact: true }).click();
    await page.locator('.example').nth(1).click();
    const entry = page.locator('.interaction').first();
    await entry.getByText('/ask').waitFor();
    await entry.locator('.interaction-time', { hasText: / ms$/u }).waitFor();
    expect(await entry.locator('.status').allInnerTexts()).toEqual(['204']);
    await entry.locator('summary').click();
    await entry.getByText('"What is the price of oil?"').waitFor();
    expect(await entry.locator('.exchange-title').allInnerTexts()).toEqual([
      'INTERACTION_CREATE',
      expect.stringMatching(/^POST \/interactions\/\d+\/:token\/callback 204$/u),
    ]);
    await page.getByRole('button', { name: 'Close inspector' }).click();
  });
});

describe('the current person and channel', () => {
  it('decide the visible messages: private answers, channels, servers, direct messages', async () => {
    const sees = (text: string): Promise<number> => page.locator('.message', { hasText: text }).count();
    const be = (name: string): Promise<void> => page.getByRole('button', { name, exact: true }).click();
    await page.locator('.composer-text').fill('/ask question:Who controls Syrian airspace? private:true');
    await press('Enter', 'Enter', 'Enter');
    await last().getByText('Only you can see this').waitFor();
    await be('Sam Member');
    await page.locator('.message').first().waitFor();
    expect(await sees('Only you can see this')).toBe(0);
    await be('Newsroom');
    await page.getByRole('heading', { name: 'Newsroom' }).waitFor();
    expect(await page.locator('.message').count()).toBe(0);
    await be('Direct Messages');
    await page.locator('.example').first().click();
    await last().getByText('¶ 17 of 19').waitFor();
    await be('Reading room');
    await page.getByRole('button', { name: 'Robin Manage Server' }).click();
    await page.locator('.message', { hasText: 'Only you can see this' }).first().waitFor();
  });

  it('survive a reload', async () => {
    await page.getByRole('button', { name: 'Newsroom' }).click();
    await page.reload();
    await page.getByRole('heading', { name: 'Newsroom' }).waitFor();
    await page.getByRole('button', { name: 'Reading room' }).click();
    await page.locator('.message').first().waitFor();
  });
});

describe('the theme', () => {
  it('follows the system until the button is used, and survives a reload', async () => {
    const other = await openPage(browser, verbatim.playground.url, { colorScheme: 'light' });
    const root = other.page.locator('html');
    expect(await root.getAttribute('data-theme')).toBe('light');
    await other.page.getByRole('button', { name: 'Switch to dark theme' }).click();
    expect(await root.getAttribute('data-theme')).toBe('dark');
    await other.page.reload();
    await other.page.getByRole('button', { name: 'Switch to light theme' }).waitFor();
    expect(await root.getAttribute('data-theme')).toBe('dark');
    await closePage(other);
  });
});

describe('axe finds no violations', () => {
  const sizes = { wide: { width: 1280, height: 800 }, narrow: { width: 390, height: 780 } };
  const themes = ['dark', 'light'] as const;
  let other: OpenPage;
  let at: Page;

  beforeAll(async () => {
    const options = { viewport: sizes.wide, bypassCSP: true };
    other = await openPage(browser, verbatim.playground.url, options);
    at = other.page;
  });

  afterAll(() => other.page.context().close());

  /** Checks the current state in both themes and both sizes. */
  async function expectNoViolations(): Promise<void> {
    for (const [size, viewport] of Object.entries(sizes)) {
      for (const theme of themes) {
        await at.setViewportSize(viewport);
        await at.evaluate(`document.documentElement.dataset.theme = '${theme}'`);
        expect(await violations(at), `${size}, ${theme}`).toEqual([]);
      }
    }
    await at.setViewportSize(sizes.wide);
  }

  it('with answers and a half-typed command', async () => {
    const answers = ['¶ 17 of 19', 'No answer found', 'Altered'];
    for (const [index, words] of answers.entries()) {
      await at.locator('.example').nth(index).click();
      await at.locator('.message').nth(index).getByText(words).waitFor();
    }
    await at.locator('.composer-text').fill('/quote ');
    await at.keyboard.type('the');
    await at.locator('.popup').getByRole('option').first().waitFor();
    await expectNoViolations();
  });

  it('with the article open', async () => {
    await at.keyboard.press('Escape');
    await at.keyboard.press('Escape');
    await at.locator('.popup').waitFor({ state: 'hidden' });
    await at.getByRole('button', { name: 'Show in article' }).first().click();
    await at.locator('mark').first().waitFor();
    await expectNoViolations();
  });

  it('with the inspector and the command picker open', async () => {
    await at.getByRole('button', { name: 'Close article' }).click();
    await at.getByRole('button', { name: 'Inspector', exact: true }).click();
    await at.locator('.interaction summary').first().click();
    await at.locator('.exchange').first().waitFor();
    await at.locator('.composer-text').fill('/');
    await at.locator('.popup').getByRole('option').first().waitFor();
    await expectNoViolations();
  });
});
