import type { PageWording } from '../../../wording/client-wording.ts';
import type { ErrorBody } from '../wire.ts';

/** A failed request. The message is a sentence for the person. */
export class RefusedError extends Error {}

/** @throws RefusedError */
export async function request<Result>(
  address: string,
  { shell: words }: PageWording,
  init?: RequestInit,
): Promise<Result> {
  const response = await fetch(address, init).catch(() => {
    throw new RefusedError(words.unreachable);
  });
  const body: unknown = await response.json().catch(() => ({ error: words.unreachable }));
  if (!response.ok) throw new RefusedError((body as ErrorBody).error);
  return body as Result;
}

export function post<Result>(address: string, words: PageWording, body: unknown): Promise<Result> {
  return request(address, words, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
}
