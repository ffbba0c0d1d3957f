import type { Article } from '../domain/article.ts';
import { articleKey } from '../domain/article-key.ts';
import type { Proof, RevisionPlace } from '../domain/proof.ts';
import { Quote } from '../domain/quote.ts';
import { fits, type Receipt } from '../domain/receipt.ts';
import type { Scope } from '../domain/scope.ts';
import { hashOf } from '../domain/text-hash.ts';
import type { Storage } from '../storage/storage.ts';
import type { StoredText } from '../storage/texts.ts';
import { exportedTexts } from './export-library.ts';

export interface ReceiptSources {
  /** Articles that are loaded: those of the folder at least. */
  readonly articles: readonly Article[];
  /** Where the articles of the scope are, with all the texts that they have had. */
  readonly storage?: Pick<Storage, 'texts'> | undefined;
  /** Without one, those of all scopes; only who has the file may see these. */
  readonly scope?: Scope | undefined;
}

/** Whether the words of a receipt stand where it says, in the text that it was made of, be it an older one of its article. */
export async function proveReceipt(
  { articles, storage, scope }: ReceiptSources,
  receipt: Receipt,
): Promise<Proof> {
  const wanted = { id: receipt.article, hash: receipt.textHash };
  const stored = storage === undefined ? [] : await storage.texts.withHash(wanted, scope);
  const present = stored.filter(({ removedAt }) => removedAt === undefined);
  const proofs = present.map((text) => proofIn(text, receipt));
  const proved = proofs.find(({ kind }) => kind === 'proved');
  return proved ?? proofInLoaded(articles, receipt) ?? proofs[0] ?? removedOf(stored) ?? { kind: 'not-here' };
}

/**
 * The same with nothing but a file that “export” has written.
 *
 * @throws UserError not-an-export
 */
export function proveFromExport(json: string, file: string, receipt: Receipt): Proof {
  const [found] = exportedTexts(json, file, receipt.textHash);
  if (found === undefined) return { kind: 'not-here' };
  const { title, content, number, of } = found;
  if (content === undefined) return { kind: 'other-text', article: { title } };
  const id = receipt.article;
  return proofOf({ ...content, id, key: articleKey(id, content.text) }, receipt, { number, of });
}

function proofIn({ article, title, number, current }: StoredText, receipt: Receipt): Proof {
  if (article === undefined) return { kind: 'other-text', article: { title } };
  return proofOf(article, receipt, { number, of: current });
}

function proofOf(article: Article, receipt: Receipt, revision?: RevisionPlace): Proof {
  if (!fits(receipt, article)) return { kind: 'other-words', article };
  const quote = Quote.slice(article, receipt);
  return { kind: 'proved', receipt, quote, ...(revision === undefined ? {} : { revision }) };
}

function proofInLoaded(articles: readonly Article[], receipt: Receipt): Proof | undefined {
  const named = articles.find(({ id }) => id === receipt.article);
  const isOf = ({ text }: Article) => hashOf(text) === receipt.textHash;
  const same = named !== undefined && isOf(named) ? named : articles.find(isOf);
  if (same !== undefined) return proofOf(same, receipt);
  return named && { kind: 'other-text', article: named };
}

function removedOf(stored: readonly StoredText[]): Proof | undefined {
  const [removed] = stored;
  if (removed?.removedAt === undefined) return undefined;
  return { kind: 'removed', article: { title: removed.title }, at: removed.removedAt };
}
