import { UsageError } from '../usage-error.ts';
import { wording } from '../wording.ts';

/** @throws UsageError */
export function wholeNumber(typed: string): number {
  if (!/^[1-9]\d{0,5}$/u.test(typed)) throw new UsageError(wording.terminal.usage.notANumber(typed));
  return Number(typed);
}
