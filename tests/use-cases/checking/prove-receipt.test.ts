import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Article } from '../../../src/domain/article.ts';
import { Quote } from '../../../src/domain/quote.ts';
import { receiptFor } from '../../../src/domain/receipts/make-receipt.ts';
import type { Proof } from '../../../src/domain/receipts/proof.ts';
import type { TextReceipt } from '../../../src/domain/receipts/receipt.ts';
import { proveFromExport } from '../../../src/use-cases/checking/prove-from-export.ts';
import { proveReceipt } from '../../../src/use-cases/checking/prove-receipt.ts';
import { exportLibrary } from '../../../src/use-cases/transferring/export-library.ts';
import { articleOf, bundledArticle, folderWith } from '../../support/articles.ts';
import { added, guildA, guildB, refusal, storageIn } from '../../support/storage.ts';
import { onDiscord } from '../../support/wording.ts';

const first = 'The bridge is safe.\n\nIt was built in 1932.';
const second = 'The bridge is not safe.\n\nIt was built in 1932.';

function receiptOf(article: Article, words: string): TextReceipt {
  const start = article.text.indexOf(words);
  return receiptFor(Quote.slice(article, { start, end: start + words.length }));
}

async function proveFrom(json: string, receipt: TextReceipt): Promise<Proof> {
  const folder = await folderWith({ 'export.json': json });
  return proveFromExport(path.join(folder, 'export.json'), receipt);
}

const about = { title: 'Bridge' };

describe('a receipt of a stored article', () => {
  it('is proved in the scope’s library, and in all libraries together', async () => {
    const storage = await storageIn();
    const article = await storage.catalog.publish(guildA, added(first, about));
    const receipt = receiptOf(article, 'The bridge is safe.');
    expect(await proveReceipt({ articles: [], storage, scope: guildA }, receipt)).toMatchObject({
      kind: 'proved',
      quote: { text: 'The bridge is safe.' },
      revision: { number: 1, of: 1 },
    });
    expect((await proveReceipt({ articles: [], storage }, receipt)).kind).toBe('proved');
    expect((await proveReceipt({ articles: [], storage, scope: guildB }, receipt)).kind).toBe('not-here');
  });

  it('is proved against its revision even if a newer one is current', async () => {
    const storage = await storageIn();
    const article = await storage.catalog.publish(guildA, added(first, about));
    const newer = await storage.catalog.addRevision(guildA, article.id, added(second, about));
    const sources = { articles: [], storage, scope: guildA };
    const old = await proveReceipt(sources, receiptOf(article, 'The bridge is safe.'));
    expect(old).toMatchObject({ kind: 'proved', revision: { number: 1, of: 2 } });
    expect(onDiscord.proofs.proof(old)).toMatch(/ This is an older version: revision 1 of 2\.$/u);
    expect(await proveReceipt(sources, receiptOf(newer, 'not safe'))).toMatchObject({
      revision: { number: 2, of: 2 },
    });
  });

  it('is not proved by another text of the article or other words at its place', async () => {
    const storage = await storageIn();
    const article = await storage.catalog.publish(guildA, added(first, about));
    const sources = { articles: [], storage };
    const receipt = receiptOf(article, 'The bridge is safe.');
    const otherText = receiptOf({ ...article, text: second }, 'The bridge is');
    expect(onDiscord.proofs.proof(await proveReceipt(sources, otherText))).toBe(
      'Not proved: “Bridge” is here, but its text is not the one that this receipt was made from.',
    );
    expect(onDiscord.proofs.proof(await proveReceipt(sources, { ...receipt, start: 4, end: 23 }))).toBe(
      "Not proved: the text of “Bridge” is here, but the receipt's words are not at that place.",
    );
    expect((await proveReceipt(sources, { ...otherText, article: 'x' })).kind).toBe('not-here');
  });

  it('is not proved while its article is removed', async () => {
    const storage = await storageIn();
    const article = await storage.catalog.publish(guildA, added(first, about));
    const receipt = receiptOf(article, 'The bridge is safe.');
    const sources = { articles: [], storage };
    const at = Date.now() - 1_000;
    await storage.catalog.remove(guildA, article.id, { by: undefined, at });
    const removed = await proveReceipt(sources, receipt);
    expect(removed).toMatchObject({ kind: 'removed', at });
    expect(onDiscord.proofs.proof(removed)).toMatch(/^Not proved: “Bridge” was removed on \d+ \w+ \d{4}\./u);
    await storage.catalog.restore(guildA, article.id);
    expect((await proveReceipt(sources, receipt)).kind).toBe('proved');
  });

  it('is proved by another library with the same text', async () => {
    const storage = await storageIn();
    const article = await storage.catalog.publish(guildA, added(first, about));
    await storage.catalog.publish(guildB, added(first, about));
    await storage.catalog.remove(guildA, article.id, { by: undefined });
    expect((await proveReceipt({ articles: [], storage }, receiptOf(article, '1932'))).kind).toBe('proved');
  });
});

describe('a receipt of a bundled article', () => {
  it('is proved without a store, until the file changes or is deleted', async () => {
    const bundled = await bundledArticle();
    const receipt = receiptOf(bundled, 'The announcement really came as news to us');
    const proof = await proveReceipt({ articles: [bundled] }, receipt);
    expect(proof).toMatchObject({ kind: 'proved', receipt: { paragraph: 14 } });
    const changed = articleOf(bundled.text.replace('news', 'joy'), { id: bundled.id });
    expect((await proveReceipt({ articles: [changed] }, receipt)).kind).toBe('other-text');
    expect(onDiscord.proofs.proof(await proveReceipt({ articles: [] }, receipt))).toMatch(
      /^Not proved: no article here/u,
    );
  });
});

describe('a receipt and an export', () => {
  it('is proved without a store if, and only if, the text is unchanged', async () => {
    const storage = await storageIn();
    const article = await storage.catalog.publish(guildA, added(first, about));
    await storage.catalog.addRevision(guildA, article.id, added(second, about));
    const json = JSON.stringify(await exportLibrary({ storage, scope: guildA }));
    const receipt = receiptOf(article, 'The bridge is safe.');
    expect(await proveFrom(json, receipt)).toMatchObject({
      kind: 'proved',
      quote: { text: 'The bridge is safe.' },
      revision: { number: 1, of: 2 },
    });
    expect((await proveFrom(json.replace('is safe', 'is sane'), receipt)).kind).toBe('other-text');
    const other = receiptOf(articleOf('Another text.'), 'text');
    expect((await proveFrom(json, other)).kind).toBe('not-here');
    expect(await refusal(proveFrom('{}', receipt))).toBe('not-an-export');
    expect(await refusal(proveFromExport('nowhere.json', receipt))).toBe('unknown-file');
  });
});
