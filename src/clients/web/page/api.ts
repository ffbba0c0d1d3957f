import type { Refused } from '../wire.ts';

/** The server, or Discord's client, would not do it; the message is for the person. */
export class RefusedError extends Error {}

const UNREACHABLE = 'The playground does not answer. Is it still running?';

/** @throws RefusedError */
export async function request<Result>(address: string, init?: RequestInit): Promise<Result> {
  const response = await fetch(address, init).catch(() => {
    throw new RefusedError(UNREACHABLE);
  });
  const body: unknown = await response.json().catch(() => ({ error: UNREACHABLE }));
  if (!response.ok) throw new RefusedError((body as Refused).error);
  return body as Result;
}

export function post<Result>(address: string, body: unknown): Promise<Result> {
  return request(address, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
}
