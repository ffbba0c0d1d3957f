import { readFile } from 'node:fs/promises';
import { unpublishedArticle } from '../../domain/article-key.ts';
import { UserError } from '../../domain/errors/user-error.ts';
import { type Proof, proofIn } from '../../domain/proof.ts';
import type { Receipt } from '../../domain/receipt.ts';
import { isAltered, parseExport, textOfExported } from '../transferring/export-format.ts';

/**
 * Checks a receipt against an export, without a store.
 *
 * @param file the export's path
 * @throws UserError unknown-file, not-an-export
 */
export async function proveFromExport(file: string, receipt: Receipt): Promise<Proof> {
  const json = await readFile(file, 'utf8').catch(() => {
    throw new UserError('unknown-file', { file });
  });
  for (const { title: renamed, revisions } of parseExport(json, file).articles) {
    for (const [index, revision] of revisions.entries()) {
      if (revision.sha256 !== receipt.textHash) continue;
      const title = renamed ?? revision.title;
      if (isAltered(revision)) return { kind: 'other-text', article: { title } };
      const { content } = textOfExported(revision);
      const article = unpublishedArticle(receipt.article, { ...content, title });
      return proofIn(article, receipt, { number: index + 1, of: revisions.length });
    }
  }
  return { kind: 'not-here' };
}
