import { readFile } from 'node:fs/promises';
import { UserError } from '../../domain/errors/user-error.ts';
import { parseExport } from '../../domain/exported-library.ts';
import type { Proof } from '../../domain/receipts/proof.ts';
import { proveInExport } from '../../domain/receipts/prove-in-export.ts';
import type { Receipt } from '../../domain/receipts/receipt.ts';

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
  return proveInExport(parseExport(json, file), receipt);
}
