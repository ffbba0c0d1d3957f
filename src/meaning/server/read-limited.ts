/**
 * The body of a response as JSON.
 *
 * @param max in bytes
 * @returns undefined if the body is longer
 * @throws SyntaxError
 */
export async function readLimitedJson(response: Response, max: number): Promise<unknown> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of response.body ?? []) {
    length += chunk.byteLength;
    if (length > max) {
      await response.body?.cancel().catch(() => undefined);
      return undefined;
    }
    chunks.push(chunk);
  }
  return JSON.parse(Buffer.concat(chunks).toString('utf8'));
}
