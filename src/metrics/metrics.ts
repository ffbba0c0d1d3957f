/** Labels of each counter. Their values come from fixed sets: never from people, servers or articles. */
export interface Counters {
  /** Interactions and mentions that were answered, or not. */
  readonly interactions: { readonly command: string; readonly kind: string; readonly outcome: string };
  /** Sentences that told somebody why not, by error code. */
  readonly refusals: { readonly command: string; readonly reason: string };
  /** Errors that nobody foresaw, told with a number. */
  readonly unexpectedErrors: NoLabels;
  /** Answers that never arrived. */
  readonly lostAnswers: NoLabels;
  /** Answers whose layout Discord refused, so that their words were sent alone. */
  readonly plainAnswers: NoLabels;
  readonly retries: { readonly cause: RetryCause };
  readonly rateLimits: { readonly scope: RateLimitScope };
  /** Events that discord.js could not read. */
  readonly oddEvents: NoLabels;
  readonly disconnects: { readonly code: string };
  readonly changes: { readonly change: string };
  /** Libraries that left memory for others. */
  readonly evictions: NoLabels;
  readonly encoderFailures: NoLabels;
}

/** Labels of each duration. */
export interface Durations {
  /**
   * `ack`: from the arrival until Discord took the first response; `compute`: the command's own work; `response`: from the
   * arrival until Discord took the answer.
   */
  readonly interaction: { readonly command: string; readonly step: 'ack' | 'compute' | 'response' };
  readonly encoding: { readonly urgent: 'yes' | 'no' };
}

type NoLabels = Readonly<Record<never, never>>;
export type RetryCause = 'rate_limit' | 'server_error' | 'network';
export type RateLimitScope = 'user' | 'global' | 'shared';

/** Where what happens is counted. */
export interface Metrics {
  count<Name extends keyof Counters>(name: Name, labels: Counters[Name]): void;
  time<Name extends keyof Durations>(name: Name, labels: Durations[Name], milliseconds: number): void;
}

/** Counts nothing. */
export const noMetrics: Metrics = { count: () => undefined, time: () => undefined };
