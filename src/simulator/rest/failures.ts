import type { RestAnswer } from './route.ts';

interface Failure {
  readonly route: RegExp;
  readonly status: number;
  times: number;
}

const STATUS_WORDS: Readonly<Record<number, string>> = {
  429: 'You are being rate limited.',
  500: '500: Internal Server Error',
  502: '502: Bad Gateway',
  503: '503: Service Unavailable',
};

/** Injected failures. Each matching request uses one up. */
export class RestFailures {
  readonly #failures: Failure[] = [];

  add(route: RegExp, status: number, times: number): void {
    this.#failures.push({ route: new RegExp(route.source, route.flags.replace(/[gy]/g, '')), status, times });
  }

  /** @param route method and path, such as `GET /gateway/bot` */
  take(route: string): RestAnswer | undefined {
    const failure = this.#failures.find((each) => each.times > 0 && each.route.test(route));
    if (!failure) return undefined;
    failure.times -= 1;
    const { status } = failure;
    const message = STATUS_WORDS[status] ?? `${status}: Failed on request`;
    return {
      status,
      body: { message, code: 0, ...(status === 429 ? { retry_after: 0.05, global: false } : {}) },
    };
  }
}
