/** The value below which the given share of the values lies. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
}

/** Percentage with one decimal. */
export function percent(part: number, whole: number): number {
  return round((100 * part) / whole, 1);
}

export function round(value: number, decimals: number): number {
  return Number(value.toFixed(decimals));
}

/** Heap size after garbage collection; null without `--expose-gc`. */
export function heapBytes(): number | null {
  if (globalThis.gc === undefined) return null;
  globalThis.gc();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}
