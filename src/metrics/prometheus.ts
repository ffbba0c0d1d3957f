import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { Counters, Durations, Metrics } from './metrics.ts';

interface Definition {
  readonly name: string;
  readonly help: string;
  readonly labels: readonly string[];
  /** Series that exist from the start, so that the first event is an increase. */
  readonly known?: readonly Readonly<Record<string, string>>[];
}

const counters: { readonly [Name in keyof Counters]: Definition } = {
  interactions: {
    name: 'verbatim_interactions_total',
    help: 'Commands, presses, choices, forms, autocompletes and mentions, by how they ended',
    labels: ['command', 'kind', 'outcome'],
  },
  refusals: {
    name: 'verbatim_refusals_total',
    help: 'Requests that were answered with the reason why not, by error code',
    labels: ['command', 'reason'],
  },
  unexpectedErrors: plain('verbatim_unexpected_errors_total', 'Errors that nobody foresaw'),
  lostAnswers: plain('verbatim_lost_answers_total', 'Answers that never arrived'),
  plainAnswers: plain('verbatim_plain_answers_total', 'Answers whose layout Discord refused'),
  retries: {
    name: 'verbatim_retries_total',
    help: 'Requests to Discord that were made again',
    labels: ['cause'],
    known: [{ cause: 'rate_limit' }, { cause: 'server_error' }, { cause: 'network' }],
  },
  rateLimits: {
    name: 'verbatim_rate_limits_total',
    help: 'Requests that Discord limited, or that waited for a limit to end',
    labels: ['scope'],
    known: [{ scope: 'user' }, { scope: 'global' }, { scope: 'shared' }],
  },
  oddEvents: plain('verbatim_odd_events_total', 'Events that could not be read and were dropped'),
  disconnects: {
    name: 'verbatim_gateway_disconnects_total',
    help: 'Ends of connections to the gateway, by close code',
    labels: ['code'],
  },
  changes: {
    name: 'verbatim_library_changes_total',
    help: 'Articles that were published, changed or removed',
    labels: ['change'],
  },
  evictions: plain('verbatim_library_evictions_total', 'Libraries that left memory for others'),
  encoderFailures: plain(
    'verbatim_encoder_failures_total',
    'Texts that the sentence encoder failed to encode',
  ),
};

/** In seconds; Discord waits three for the first response. */
const BUCKETS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 1.5, 3, 10, 60];

const durations: { readonly [Name in keyof Durations]: Definition } = {
  interaction: {
    name: 'verbatim_interaction_seconds',
    help: 'Time until Discord took the first response (ack) and the answer (response), and of the work itself (compute)',
    labels: ['command', 'step'],
  },
  encoding: {
    name: 'verbatim_encoder_seconds',
    help: 'Time to encode sentences; urgent is a question that somebody waits for',
    labels: ['urgent'],
    known: [{ urgent: 'yes' }, { urgent: 'no' }],
  },
};

/** A value that is read when the metrics are. */
export interface GaugeSource {
  readonly name: `verbatim_${string}`;
  readonly help: string;
  /** NaN if there is none. An error counts as none. */
  read(): number | Promise<number>;
}

/** The present one of several states, as a series of 1 among series of 0. */
export interface StateSource<State extends string> {
  readonly name: `verbatim_${string}`;
  readonly help: string;
  readonly states: readonly State[];
  read(): State;
}

/** Metrics in the text format of Prometheus, with those of the process. https://prometheus.io/docs/instrumenting/exposition_formats/ */
export class PrometheusMetrics implements Metrics {
  readonly #registry = new Registry();
  readonly #counters: ReadonlyMap<string, Counter>;
  readonly #durations: ReadonlyMap<string, Histogram>;

  constructor() {
    const registers = [this.#registry];
    collectDefaultMetrics({ register: this.#registry });
    this.#counters = made(counters, ({ name, help, labels, known = [] }) => {
      const counter = new Counter({ name, help, labelNames: [...labels], registers });
      for (const each of known) counter.inc(each, 0);
      return counter;
    });
    this.#durations = made(durations, ({ name, help, labels, known = [] }) => {
      const histogram = new Histogram({ name, help, labelNames: [...labels], buckets: BUCKETS, registers });
      for (const each of known) histogram.zero(each);
      return histogram;
    });
  }

  count<Name extends keyof Counters>(name: Name, labels: Counters[Name]): void {
    this.#counters.get(name)?.inc({ ...labels });
  }

  time<Name extends keyof Durations>(name: Name, labels: Durations[Name], milliseconds: number): void {
    this.#durations.get(name)?.observe({ ...labels }, milliseconds / 1_000);
  }

  gauge({ name, help, read }: GaugeSource): void {
    new Gauge({
      name,
      help,
      registers: [this.#registry],
      async collect() {
        this.set(await orNaN(read));
      },
    });
  }

  state<State extends string>({ name, help, states, read }: StateSource<State>): void {
    new Gauge({
      name,
      help,
      labelNames: ['state'],
      registers: [this.#registry],
      collect() {
        const present = read();
        for (const state of states) this.set({ state }, state === present ? 1 : 0);
      },
    });
  }

  get contentType(): string {
    return this.#registry.contentType;
  }

  text(): Promise<string> {
    return this.#registry.metrics();
  }
}

async function orNaN(read: GaugeSource['read']): Promise<number> {
  try {
    return await read();
  } catch {
    return Number.NaN;
  }
}

function plain(name: string, help: string): Definition {
  return { name, help, labels: [] };
}

function made<Made>(
  definitions: Readonly<Record<string, Definition>>,
  make: (definition: Definition) => Made,
): ReadonlyMap<string, Made> {
  return new Map(Object.entries(definitions).map(([key, definition]) => [key, make(definition)]));
}
