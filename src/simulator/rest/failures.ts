import type { Fault } from '../simulator-types.ts';
import type { RestAnswer } from './route.ts';

interface Failure {
  readonly route: RegExp;
  readonly fault: Fault;
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

  add(route: RegExp, fault: Fault, times: number): void {
    this.#failures.push({ route: new RegExp(route.source, route.flags.replace(/[gy]/g, '')), fault, times });
  }

  /** @param route method and path, such as `GET /gateway/bot` */
  take(route: string): Fault | undefined {
    const failure = this.#failures.find((each) => each.times > 0 && each.route.test(route));
    if (!failure) return undefined;
    failure.times -= 1;
    return failure.fault;
  }
}

/** The response of a fault that has one. https://docs.discord.com/developers/topics/rate-limits */
export function failureAnswer({ status, code = 0, retryAfter = 0.05, global = false }: Fault): RestAnswer {
  const message = STATUS_WORDS[status ?? 500] ?? `${status}: Failed on request`;
  if (status !== 429) return { status: status ?? 500, body: { message, code } };
  const headers = {
    'retry-after': String(retryAfter),
    'x-ratelimit-scope': global ? 'global' : 'user',
    ...(global
      ? { 'x-ratelimit-global': 'true' }
      : {
          'x-ratelimit-limit': '5',
          'x-ratelimit-remaining': '0',
          'x-ratelimit-reset': String(Date.now() / 1_000 + retryAfter),
          'x-ratelimit-reset-after': String(retryAfter),
          'x-ratelimit-bucket': 'abcd1234',
        }),
  };
  return { status, body: { message, retry_after: retryAfter, global }, headers };
}
