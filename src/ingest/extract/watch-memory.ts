/** How often it is looked, in milliseconds: often enough for what fills memory as fast as a processor can. */
const INTERVAL = 50;

/**
 * Calls when this process has grown by so many bytes. A worker's own limits count what its heap holds, not its buffers, and a
 * megabyte of a PDF can unfold to gigabytes of them.
 *
 * @returns ends the watch
 */
export function watchMemory(maxGrowth: number, exceeded: () => void): () => void {
  const before = process.memoryUsage.rss();
  const timer = setInterval(() => {
    if (process.memoryUsage.rss() - before > maxGrowth) exceeded();
  }, INTERVAL);
  return () => clearInterval(timer);
}
