import type { Article } from '../../domain/article.ts';
import { isProved, type Proof, proofIn } from '../../domain/receipts/proof.ts';
import type { Receipt } from '../../domain/receipts/receipt.ts';
import type { Scope } from '../../domain/scope.ts';
import { hashOf } from '../../domain/text-hash.ts';
import type { Storage } from '../../storage/storage.ts';
import type { StoredText } from '../../storage/texts.ts';

export interface ReceiptSources {
  /** Articles in memory: at least those of the articles folder. */
  readonly articles: readonly Article[];
  /** Holds all revisions of the published articles. */
  readonly storage?: Pick<Storage, 'texts'> | undefined;
  /** Undefined searches all scopes: only for whoever has access to the store itself. */
  readonly scope?: Scope | undefined;
}

/** Checks a receipt against every text that the articles have or once had. */
export async function proveReceipt(
  { articles, storage, scope }: ReceiptSources,
  receipt: Receipt,
): Promise<Proof> {
  const wanted = { id: receipt.article, hash: receipt.textHash };
  const stored = storage === undefined ? [] : await storage.texts.withHash(wanted, scope);
  const proofs = await proofsInStored(stored, receipt);
  const proved = proofs.find(isProved);
  return (
    proved ??
    (await proofInLoaded(articles, receipt)) ??
    proofs[0] ??
    removedOf(stored) ?? { kind: 'not-here' }
  );
}

/** Of the texts of articles that are not removed, those with the receipt's hash first. */
async function proofsInStored(stored: readonly StoredText[], receipt: Receipt): Promise<Proof[]> {
  const present = stored.filter(({ removedAt }) => removedAt === undefined);
  const isSame = ({ hash }: StoredText) => hash === receipt.textHash;
  const proofs: Proof[] = [];
  for (const { id, title, ownTitle, article, number, current } of present.filter(isSame)) {
    const now = present.find((one) => one.id === id && one.number === current)?.article;
    const revision = { number, of: current };
    proofs.push(
      article === undefined
        ? { kind: 'other-text', article: { title } }
        : await proofIn({ article, titles: [ownTitle], revision, present: now }, receipt),
    );
  }
  const named = present.find(({ id }) => id === receipt.article);
  return named === undefined ? proofs : [...proofs, { kind: 'other-text', article: { title: named.title } }];
}

async function proofInLoaded(articles: readonly Article[], receipt: Receipt): Promise<Proof | undefined> {
  const named = articles.find(({ id }) => id === receipt.article);
  const hasText = ({ text }: Article) => hashOf(text) === receipt.textHash;
  const same = named !== undefined && hasText(named) ? named : articles.find(hasText);
  if (same !== undefined) return proofIn({ article: same }, receipt);
  return named && { kind: 'other-text', article: named };
}

function removedOf(stored: readonly StoredText[]): Proof | undefined {
  const removed = stored.find(({ removedAt }) => removedAt !== undefined);
  if (removed?.removedAt === undefined) return undefined;
  return { kind: 'removed', article: { title: removed.title }, at: removed.removedAt };
}
