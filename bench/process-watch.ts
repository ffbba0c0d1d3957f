import { monitorEventLoopDelay, performance } from 'node:perf_hooks';

/**
 * Loaded before a process's own code (`--import`): answers each message of the parent with figures since the message before.
 */
export interface ProcessFigures {
  /** Milliseconds by which timers were late, at the 99th percentile. */
  readonly loopP99: number;
  readonly loopMax: number;
  /** Resident set size in MiB, now. */
  readonly rss: number;
  /** The highest resident set size since the start, in MiB. */
  readonly peakRss: number;
  /** Milliseconds of CPU time, of all threads. */
  readonly cpu: number;
  /** Seconds since the message before. */
  readonly seconds: number;
}

const RESOLUTION_MS = 1;
const MS = 1e6;
const MIB = 2 ** 20;
const KIB = 2 ** 10;

const delays = monitorEventLoopDelay({ resolution: RESOLUTION_MS });
delays.enable();
let usage = process.cpuUsage();
let since = performance.now();

process.on('message', () => {
  const { user, system } = process.cpuUsage(usage);
  const figures: ProcessFigures = {
    loopP99: delays.percentile(99) / MS - RESOLUTION_MS,
    loopMax: delays.max / MS - RESOLUTION_MS,
    rss: process.memoryUsage.rss() / MIB,
    peakRss: process.resourceUsage().maxRSS / KIB,
    cpu: (user + system) / 1_000,
    seconds: (performance.now() - since) / 1_000,
  };
  delays.reset();
  usage = process.cpuUsage();
  since = performance.now();
  process.send?.(figures);
});
// The parent's channel must not keep a process alive that wants to end.
process.channel?.unref();
