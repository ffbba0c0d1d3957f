/** Time between checks. Lower catches faster growth; 20 to 100 are usual. */
const INTERVAL_MS = 50;

/**
 * Calls back once the process has grown by more than `maxGrowth` bytes. A worker's own limits cover its heap but not its
 * buffers, and a PDF of a megabyte can expand to gigabytes of them.
 *
 * @returns stops watching
 */
export function watchMemory(maxGrowth: number, exceeded: () => void): () => void {
  const before = process.memoryUsage.rss();
  const timer = setInterval(() => {
    if (process.memoryUsage.rss() - before > maxGrowth) exceeded();
  }, INTERVAL_MS);
  return () => clearInterval(timer);
}
