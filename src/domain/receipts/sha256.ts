import { type Bytes, toHex, utf8 } from './bytes.ts';

/** Length of a SHA-256, in bytes. */
export const HASH_BYTES = 32;

/** By WebCrypto, so that a receipt is checked by the same code in Node and in a browser. */
export async function sha256(bytes: Bytes): Promise<Bytes> {
  return new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
}

/** Of a text in UTF-8, in hexadecimal digits: the same as `hashOf`. */
export async function sha256Of(text: string): Promise<string> {
  return toHex(await sha256(utf8(text)));
}
