import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildProofPage } from '../../../src/clients/proof/build-page.ts';
import type { Article } from '../../../src/domain/article.ts';
import type { ExportedLibrary } from '../../../src/domain/exported-library.ts';
import { Quote } from '../../../src/domain/quote.ts';
import { encodeReceipt, headlineReceiptFor, receiptFor } from '../../../src/domain/receipts/make-receipt.ts';
import { exportArticle } from '../../../src/use-cases/transferring/export-article.ts';
import { exportLibrary } from '../../../src/use-cases/transferring/export-library.ts';
import { articleOf, bundledArticle } from '../../support/articles.ts';
import { launchBrowser, violations } from '../../support/browser.ts';
import { added, guildA, storageIn } from '../../support/storage.ts';

const SAFE = 'The bridge is safe.';
const BUILT = 'It was built in 1932 by forty workers.';

let browser: Browser;
let folder: string;
let address: string;

beforeAll(async () => {
  browser = await launchBrowser();
  folder = await mkdtemp(path.join(tmpdir(), 'verbatim-page-'));
  await writeFile(path.join(folder, 'prove.html'), await buildProofPage());
  address = pathToFileURL(path.join(folder, 'prove.html')).href;
});
afterAll(async () => {
  await browser.close();
  await rm(folder, { recursive: true });
});

/** The page from the disk, without a network; and what it asks for, and what goes wrong in it. */
async function openPage(options: BrowserContextOptions = {}, script = '') {
  const context = await browser.newContext({ offline: true, ...options });
  await context.addInitScript(script);
  const page = await context.newPage();
  page.setDefaultTimeout(60_000);
  const seen: string[] = [];
  page.on('request', (request) => seen.push(request.url()));
  page.on('pageerror', (error) => seen.push(error.message));
  page.on('console', (message) => seen.push(message.text()));
  await page.goto(address);
  return { page, seen };
}

/** Sees that the page asked for nothing but itself, and that nothing went wrong in it. */
async function withPage(use: (page: Page) => Promise<void>, options?: BrowserContextOptions): Promise<void> {
  const { page, seen } = await openPage(options);
  await use(page);
  await page.context().close();
  expect(seen).toEqual([address]);
}

const onDisk = async (name: string, content: unknown): Promise<string> => {
  const file = path.join(folder, name);
  await writeFile(file, typeof content === 'string' ? content : JSON.stringify(content));
  return file;
};
const exported = (article: Article): Promise<ExportedLibrary> =>
  exportArticle({ storage: undefined, scope: { kind: 'local' } }, article);

async function give(page: Page, content: unknown, receipt: string): Promise<void> {
  await page.getByLabel('Choose a file').setInputFiles(await onDisk('given.json', content));
  await page.getByLabel('The receipt').fill(receipt);
}

const verdictOf = (page: Page) => page.getByRole('status').innerText();
const waitFor = (page: Page, words: string) => page.getByText(words).first().waitFor();

function receiptOf(article: Article, words: string): string {
  const start = article.text.indexOf(words);
  return encodeReceipt(receiptFor(Quote.slice(article, { start, end: start + words.length })));
}

describe('the page proves a receipt', () => {
  it('with the words in their paragraph, where they stand, and the hash that it computed', async () => {
    const article = await bundledArticle();
    const words = 'The announcement really came as news to us';
    await withPage(async (page) => {
      await waitFor(page, 'Choose the exported article first.');
      await page
        .getByLabel('Choose a file')
        .setInputFiles(await onDisk('moscow.json', await exported(article)));
      await waitFor(page, 'Moscow in secret talks with Syrian “rebels” (1 text)');
      await waitFor(page, 'Now paste the receipt.');
      await page.getByLabel('The receipt').fill(receiptOf(article, words));
      await page.locator('mark').waitFor();
      expect(await verdictOf(page)).toMatch(
        /^✔\s+Proved\s+The text .* has these words, letter for letter\.$/u,
      );
      expect(await page.locator('mark').allInnerTexts()).toEqual([words]);
      const paragraph = article.paragraphs[13];
      expect(await page.locator('blockquote').innerText()).toBe(
        paragraph && article.text.slice(paragraph.start, paragraph.end),
      );
      expect(await page.locator('figcaption').innerText()).toMatch(
        /“rebels”\s+World Socialist Web Site · 2 December 2016 · ¶ 14 of 19$/u,
      );
      await waitFor(page, 'They stand in the latest text in this file.');
      const link = page.getByRole('link', { name: 'Open the page at these words' });
      expect(await link.getAttribute('href')).toMatch(/^https:\/\/www\.wsws\.org\/.*#:~:text=/u);
      expect(await page.locator('.facts').innerText()).toContain(
        'c2abc6416ccddc6d052565c53478a642397d740a90701aa1724a5d7abb66b8a2',
      );
    });
  });

  it('of a headline', async () => {
    const article = await bundledArticle();
    await withPage(async (page) => {
      await give(page, await exported(article), encodeReceipt(headlineReceiptFor(article)));
      await page.locator('mark').waitFor();
      expect(await verdictOf(page)).toMatch(/^✔\s+Proved\s+The text .* has this headline/u);
      expect(await page.locator('blockquote').innerText()).toBe(article.title);
      await waitFor(page, 'It is the latest headline in this file, too.');
    });
  });

  it('of any text in a whole library, and tells whether the words still stand', async () => {
    const storage = await storageIn();
    const bridge = await storage.catalog.publish(guildA, added(`${SAFE}\n\n${BUILT}`, { title: 'Bridge' }));
    await storage.catalog.addRevision(
      guildA,
      bridge.id,
      added(`News.\n\nMore.\n\n${BUILT}`, { title: 'Bridge' }),
    );
    await storage.catalog.publish(guildA, added('Nobody knows the harbour.', { title: 'Harbour' }));
    const library = await exportLibrary({ storage, scope: guildA });
    await withPage(async (page) => {
      await give(page, library, receiptOf(bridge, BUILT));
      await waitFor(page, '2 articles, 3 texts');
      await waitFor(page, 'still has these words, in ¶ 3.');
      expect(await verdictOf(page)).toContain('This is an older version: revision 1 of 2.');
      await page.getByLabel('The receipt').fill(receiptOf(bridge, SAFE));
      await waitFor(page, 'The latest text in this file no longer has these words.');
      expect(await page.locator('mark').innerText()).toBe(SAFE);
    });
  });

  it('that is pasted with what stands around it, against a file that is pasted or dropped', async () => {
    const article = articleOf(`${SAFE}\n\n${BUILT}`, { title: 'Bridge' });
    const json = JSON.stringify(await exported(article));
    await withPage(async (page) => {
      await page.getByLabel('or paste its content').fill(json);
      await page
        .getByLabel('The receipt')
        .fill(`\`\`\`\nnpm run -s verbatim -- prove ${receiptOf(article, SAFE)}\n\`\`\``);
      await page.locator('mark').waitFor();
      await page.getByRole('button', { name: 'Choose another' }).click();
      await waitFor(page, 'Choose the exported article first.');
      const dropped = await page.evaluateHandle(
        `(() => {
          const files = new DataTransfer();
          files.items.add(new File([${JSON.stringify(json)}], 'dropped.json'));
          return files;
        })()`,
      );
      await page.locator('.article-field').dispatchEvent('drop', { dataTransfer: dropped });
      await waitFor(page, 'dropped.json');
      await page.locator('mark').waitFor();
    });
  });
});

describe('the page says why not, and what to do:', () => {
  const article = articleOf(`${SAFE}\n\n${BUILT}`, { title: 'Bridge' });
  const receipt = receiptOf(article, SAFE);
  const [kind, own] = ['text', receiptFor(Quote.slice(article, { start: 0, end: SAFE.length }))] as const;
  const swapped = `${receipt.slice(0, 30)}${receipt[30] === 'x' ? 'y' : 'x'}${receipt.slice(31)}`;

  it.each([
    ['cut', receipt.slice(0, -4), 'This receipt is damaged: some characters are missing or changed'],
    ['altered', swapped, 'This receipt is damaged'],
    ['none', SAFE, 'This is not a receipt.'],
    ['newer', 'vbt9abc', 'A newer version of Verbatim made this receipt.'],
    ['of another text', receiptOf(articleOf('Elsewhere.'), 'Elsewhere.'), 'No text in this file is the one'],
    [
      'of words that are not there',
      encodeReceipt({ ...own, kind, words: { text: 'The bridge is shut.' } }),
      "the receipt's words are not at that place",
    ],
    [
      'of another headline',
      encodeReceipt(headlineReceiptFor({ ...article, title: 'Bridge shut' })),
      'its headline is “Bridge”',
    ],
  ])('a receipt is %s', async (_, typed, words) => {
    await withPage(async (page) => {
      await give(page, await exported(article), typed);
      await page.getByRole('status').getByText(words).waitFor();
      expect(await verdictOf(page)).toMatch(/^✘\s+Not proved\s/u);
      expect(await page.locator('mark').count()).toBe(0);
    });
  });

  it('a text was changed after the export', async () => {
    const json = JSON.stringify(await exported(article)).replace('is safe', 'was safe');
    await withPage(async (page) => {
      await give(page, json, receipt);
      await waitFor(page, 'The text of “Bridge” was changed after it was exported.');
      expect(await verdictOf(page)).toMatch(/^✘\s+Not proved\s/u);
    });
  });

  it('a file is no export, and what was pasted stays', async () => {
    await withPage(async (page) => {
      await page.getByLabel('or paste its content').fill('{"verbatim": 2}');
      await page.getByRole('alert').getByText('This is not an export of Verbatim.').waitFor();
      expect(await page.getByRole('alert').innerText()).toContain('export article.json --article TITLE');
      expect(await page.getByLabel('or paste its content').inputValue()).toBe('{"verbatim": 2}');
      await page.getByLabel('or paste its content').fill(JSON.stringify(await exported(article)));
      await waitFor(page, 'Bridge (1 text)');
      await page.getByLabel('The receipt').fill(receipt);
      await page.locator('mark').waitFor();
    });
  });

  it('a browser computes no hashes for pages opened like this', async () => {
    const { page } = await openPage({}, 'delete Crypto.prototype.subtle');
    await page.getByRole('alert').getByText('Save the page, and open the file from your disk.').waitFor();
    await page.context().close();
  });
});

describe('the page', () => {
  it('is one file that can load and send nothing', async () => {
    const html = await buildProofPage();
    expect(html).not.toMatch(/<(?:link|img|iframe)\b|<script[^>]|\bsrc=/u);
    const { page, seen } = await openPage();
    const attempts = [
      `fetch('data:,x').then(() => 'done', () => 'refused')`,
      `(() => { try { document.body.innerHTML = '<b>x</b>'; return 'done'; } catch { return 'refused'; } })()`,
      `new Promise((done) => {
        const image = new Image();
        image.onload = () => done('done');
        image.onerror = () => done('refused');
        image.src = 'data:image/gif;base64,R0lGODlhAQABAAAAACwAAAAAAQABAAA=';
      })`,
    ];
    for (const attempt of attempts) expect(await page.evaluate(attempt)).toBe('refused');
    expect(seen.filter((one) => /^https?:/u.test(one))).toEqual([]);
    await page.context().close();
  });

  it('shows an article’s markup as text, and links to web pages only', async () => {
    const words = '<img src=x onerror="document.title=1"> was here.';
    const [plain, title] = [articleOf(words), '<script>alert(1)</script>'];
    const article = { ...plain, title, url: 'javascript:alert(1)' };
    await withPage(async (page) => {
      await give(page, await exported(article), receiptOf(article, words));
      await page.locator('mark').waitFor();
      expect(await page.locator('mark').innerText()).toBe(words);
      expect(await page.locator('cite').innerText()).toBe(title);
      expect(await page.locator('a, img').count()).toBe(0);
    });
  });

  it.each(['light', 'dark'] as const)('is accessible, and fits a narrow screen: %s', async (colorScheme) => {
    const article = await bundledArticle();
    const options = { colorScheme, bypassCSP: true, viewport: { width: 390, height: 844 } };
    await withPage(async (page) => {
      expect(await violations(page)).toEqual([]);
      await give(page, await exported(article), encodeReceipt(headlineReceiptFor(article)));
      await page.locator('mark').waitFor();
      expect(await violations(page)).toEqual([]);
      await page.getByLabel('The receipt').fill('vbt1');
      await waitFor(page, 'Not proved');
      expect(await violations(page)).toEqual([]);
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(390);
    }, options);
  });
});
