/**
 * Why changes are refused. `missing`, `replaced` and `truncated`: another program did that to the files while they were open.
 * `damaged`: their content does not hold together. `disk-full` and `not-writable`: the last change failed for that.
 */
export type StorageProblem = 'missing' | 'replaced' | 'truncated' | 'damaged' | 'disk-full' | 'not-writable';

/** Whether changes can be saved: what a readiness check reads. */
export interface StorageHealth {
  /**
   * Looks at the files, which takes microseconds, and remembers how the last change ended. Storage looks once a minute itself, and
   * before each change.
   *
   * @returns undefined if changes can be saved. Never throws
   */
  check(): StorageProblem | undefined;
}

/** What an operator is told. */
export type StorageEvent =
  | { readonly kind: 'problem'; readonly problem: StorageProblem; readonly file: string }
  /** After a problem: changes can be saved again. */
  | { readonly kind: 'recovered'; readonly file: string }
  /** One change was refused, because another process held the lock all the time. */
  | { readonly kind: 'busy'; readonly file: string };
