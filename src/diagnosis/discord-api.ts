import type { z } from 'zod';
import { type Finding, finding } from '../domain/diagnosis/findings.ts';

const VERSION = 'v10';
const TIMEOUT_MS = 10_000;
const USER_AGENT = 'DiscordBot (verbatim, 1)';

export interface Answer<Value> {
  readonly value: Value;
  /** Discord's time, in milliseconds since 1970; NaN if it did not say. */
  readonly time: number;
}

/** A request that failed, as a finding. */
export class ApiProblem extends Error {
  readonly finding: Finding;
  readonly status: number | undefined;

  constructor(found: Finding, status?: number) {
    super(found.code);
    this.name = 'ApiProblem';
    this.finding = found;
    this.status = status;
  }
}

/** Reads from Discord's REST API without repeating what fails: a diagnosis shows the first failure. */
export class DiscordApi {
  readonly address: string;
  readonly #token: string | undefined;

  /** @param address without the version, as in DISCORD_API_URL */
  constructor(address: string, token?: string) {
    this.address = address;
    this.#token = token;
  }

  /** @throws ApiProblem */
  async get<Value>(path: string, shape: z.ZodType<Value>): Promise<Answer<Value>> {
    const response = await this.#request(path);
    const { status } = response;
    const time = Date.parse(response.headers.get('date') ?? '');
    if (status === 401) throw new ApiProblem(finding('token:rejected', {}), status);
    if (status === 429 || status >= 500) throw new ApiProblem(finding('api:failing', { status }), status);
    const body: unknown = await response.json().catch(() => undefined);
    const read = shape.safeParse(body);
    if (status === 200 && read.success) return { value: read.data, time };
    throw new ApiProblem(finding('api:foreign', { address: this.address, status }), status);
  }

  async #request(path: string): Promise<Response> {
    const authorization = this.#token === undefined ? {} : { authorization: `Bot ${this.#token}` };
    try {
      return await fetch(`${this.address.replace(/\/+$/u, '')}/${VERSION}${path}`, {
        headers: { 'user-agent': USER_AGENT, ...authorization },
        redirect: 'manual',
        signal: AbortSignal.timeout(TIMEOUT_MS),
      });
    } catch (error) {
      throw new ApiProblem(finding('api:unreachable', { address: this.address, reason: reasonOf(error) }));
    }
  }
}

function reasonOf(error: unknown): string {
  if (error instanceof DOMException && error.name === 'TimeoutError') return 'timeout';
  const cause = error instanceof Error ? error.cause : undefined;
  if (cause instanceof Error && 'code' in cause) return String(cause.code);
  return 'network';
}
