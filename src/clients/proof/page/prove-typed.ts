import { UserError } from '../../../domain/errors/user-error.ts';
import type { ExportedLibrary } from '../../../domain/exported-library.ts';
import type { Proof } from '../../../domain/receipts/proof.ts';
import { proveInExport } from '../../../domain/receipts/prove-in-export.ts';
import { decodeReceipt } from '../../../domain/receipts/read-receipt.ts';
import type { Receipt } from '../../../domain/receipts/receipt.ts';
import type { UnreadableReceipt } from '../../../wording/english/prove-page.ts';

/** The result of what was given so far. */
export type Outcome =
  | { readonly kind: 'waiting'; readonly for: 'article' | 'receipt' }
  | { readonly kind: 'unreadable'; readonly code: UnreadableReceipt }
  | { readonly kind: 'checked'; readonly receipt: Receipt; readonly proof: Proof };

/** @param typed the receipt as it is pasted; a damaged one is told before there is an article */
export async function proveTyped(library: ExportedLibrary | undefined, typed: string): Promise<Outcome> {
  if (typed.trim() === '') return { kind: 'waiting', for: library === undefined ? 'article' : 'receipt' };
  try {
    const receipt = await decodeReceipt(typed);
    if (library === undefined) return { kind: 'waiting', for: 'article' };
    return { kind: 'checked', receipt, proof: await proveInExport(library, receipt) };
  } catch (error) {
    if (error instanceof UserError && isUnreadable(error.code))
      return { kind: 'unreadable', code: error.code };
    throw error;
  }
}

function isUnreadable(code: string): code is UnreadableReceipt {
  return ['not-a-receipt', 'receipt-newer', 'receipt-damaged'].includes(code);
}
