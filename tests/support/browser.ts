import chromium from '@sparticuz/chromium';
import axe from 'axe-core';
import { type Browser, type BrowserContextOptions, type Page, chromium as playwright } from 'playwright-core';
import { expect } from 'vitest';

/** What the package switches off for its own purposes and a page's safety rests on, or several pages do. */
const UNWANTED = [
  '--disable-web-security',
  '--allow-running-insecure-content',
  '--disable-site-isolation-trials',
  '--single-process',
  '--no-zygote',
];

/**
 * Without a language it takes that of POSIX, in which its search finds nothing, neither on the page nor for the text directive
 * of an address.
 */
const LANGUAGE = { LANG: 'en_US.UTF-8', LANGUAGE: 'en_US', LC_ALL: 'en_US.UTF-8' };

/** A real Chromium; on Linux from npm, elsewhere the Chrome that is installed. */
export async function launchBrowser(): Promise<Browser> {
  if (process.platform !== 'linux') return playwright.launch({ channel: 'chrome' });
  const args = chromium.args.filter((argument) => !UNWANTED.includes(argument));
  const executablePath = await chromium.executablePath();
  return playwright.launch({ executablePath, args, headless: true, env: { ...process.env, ...LANGUAGE } });
}

export interface OpenPage {
  readonly page: Page;
  /** What went wrong in the page: errors, refused loads, warnings of the security policy. */
  readonly complaints: readonly string[];
  /** The hosts that it asked. */
  readonly hosts: ReadonlySet<string>;
}

/** Opens the page as a first visit, and waits until it can be used. */
export async function openPage(
  browser: Browser,
  url: string,
  options: BrowserContextOptions = {},
): Promise<OpenPage> {
  const context = await browser.newContext({ colorScheme: 'dark', reducedMotion: 'reduce', ...options });
  const page = await context.newPage();
  page.setDefaultTimeout(60_000);
  const complaints: string[] = [];
  const hosts = new Set<string>();
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  page.on('request', (request) => hosts.add(new URL(request.url()).host));
  await page.goto(url);
  await page.locator('.example').first().waitFor();
  return { page, complaints, hosts };
}

/** Sees that nothing was wrong in the page, and closes it. */
export async function closePage({ page, complaints }: OpenPage): Promise<void> {
  await page.context().close();
  expect(complaints).toEqual([]);
}

/** What axe finds wrong with the page as it is, by rule; the page must have been opened with `bypassCSP`. */
export async function violations(page: Page): Promise<string[]> {
  if (!(await page.evaluate(`'axe' in window`))) await page.evaluate(axe.source);
  const run = `axe.run(document, { resultTypes: ['violations'] })`;
  const found = (await page.evaluate(run)) as axe.AxeResults;
  return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join()}`);
}
