import { UserError } from '../errors/user-error.ts';
import { CHECKSUM_BYTES, isKnown, openReceipt, type Receipt, receiptIn } from './receipt.ts';
import { sha256 } from './sha256.ts';

/**
 * A receipt as it is pasted, see `openReceipt`.
 *
 * @throws UserError not-a-receipt, receipt-newer, receipt-damaged
 */
export async function decodeReceipt(typed: string): Promise<Receipt> {
  const opened = openReceipt(typed);
  if (opened === undefined) throw new UserError('not-a-receipt', {});
  if (!isKnown(opened)) throw new UserError('receipt-newer', {});
  const sum = await sha256(opened.sealed);
  const { checksum } = opened;
  const isWhole = checksum.length === CHECKSUM_BYTES && checksum.every((byte, index) => byte === sum[index]);
  const receipt = isWhole ? receiptIn(opened) : undefined;
  if (receipt === undefined) throw new UserError('receipt-damaged', {});
  return receipt;
}
