import type { Article } from '../../domain/article.ts';
import { type Proof, proofIn } from '../../domain/proof.ts';
import type { Receipt } from '../../domain/receipt.ts';
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
  const present = stored.filter(({ removedAt }) => removedAt === undefined);
  const proofs = present.map((text) => proofInStored(text, receipt));
  const proved = proofs.find(({ kind }) => kind === 'proved');
  return proved ?? proofInLoaded(articles, receipt) ?? proofs[0] ?? removedOf(stored) ?? { kind: 'not-here' };
}

function proofInStored({ article, title, number, current }: StoredText, receipt: Receipt): Proof {
  if (article === undefined) return { kind: 'other-text', article: { title } };
  return proofIn(article, receipt, { number, of: current });
}

function proofInLoaded(articles: readonly Article[], receipt: Receipt): Proof | undefined {
  const named = articles.find(({ id }) => id === receipt.article);
  const hasText = ({ text }: Article) => hashOf(text) === receipt.textHash;
  const same = named !== undefined && hasText(named) ? named : articles.find(hasText);
  if (same !== undefined) return proofIn(same, receipt);
  return named && { kind: 'other-text', article: named };
}

function removedOf(stored: readonly StoredText[]): Proof | undefined {
  const [removed] = stored;
  if (removed?.removedAt === undefined) return undefined;
  return { kind: 'removed', article: { title: removed.title }, at: removed.removedAt };
}
