/** Letters and digits without those that look alike (0 O I l): one word to whoever selects or copies it. */
const ALPHABET = '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz';
const BASE = BigInt(ALPHABET.length);

/**
 * Bytes as one number in base 58, for a few hundred bytes; the first must not be 0.
 *
 * @see https://datatracker.ietf.org/doc/html/draft-msporny-base58-03
 */
export function encodeBase58(bytes: Uint8Array): string {
  let number = BigInt(`0x${Buffer.from(bytes).toString('hex')}`);
  let text = '';
  for (; number > 0n; number /= BASE) text = ALPHABET.charAt(Number(number % BASE)) + text;
  return text;
}

/** Undefined for a text with other characters, or none. */
export function decodeBase58(text: string): Uint8Array | undefined {
  let number = 0n;
  for (const letter of text) {
    const digit = ALPHABET.indexOf(letter);
    if (digit < 0) return undefined;
    number = number * BASE + BigInt(digit);
  }
  if (number === 0n) return undefined;
  const hex = number.toString(16);
  return Buffer.from(hex.length % 2 === 0 ? hex : `0${hex}`, 'hex');
}
