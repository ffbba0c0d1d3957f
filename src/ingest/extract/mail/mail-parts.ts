/** A message, or a part of one (RFC 5322, RFC 2045), with its content as characters of one byte each. */
export interface MailPart {
  /** Values by name in lower case. */
  readonly headers: ReadonlyMap<string, string>;
  /** Without the transfer encoding. */
  readonly bytes: Uint8Array;
}

/** Headers of which a message has at least one besides another header. */
const OWN_HEADER =
  /^(?:from|mime-version|received|return-path|delivered-to|message-id|snapshot-content-location):/imu;
const HEADERS = /^(?:[!-9;-~]+:[^\n]*\r?\n(?:[ \t][^\n]*\r?\n)*){2,}\r?\n/u;
/** Parts within parts; messages have three or four. */
const MAX_DEPTH = 10;
const MAX_PARTS = 200;

/** True for a mail message (.eml) or a page that a browser saved as one (.mht). */
export function isMail(text: string): boolean {
  const head = HEADERS.exec(text.trimStart().slice(0, 50_000))?.[0];
  return head !== undefined && OWN_HEADER.test(head) && /^(?:subject|content-type|date):/imu.test(head);
}

/** The message without parts of its own, or all parts that have none, in order. */
export function mailParts(source: string, depth = 0): MailPart[] {
  const [, head = '', body = ''] = /^\s*(.*?)\r?\n\r?\n(.*)$/su.exec(source) ?? [];
  const headers = headersOf(head);
  const boundary = parameter(headers.get('content-type'), 'boundary');
  if (boundary === undefined || depth >= MAX_DEPTH) return [{ headers, bytes: decoded(body, headers) }];
  const parts = body.split(`--${boundary}`).slice(1, MAX_PARTS);
  return parts.filter((part) => !part.startsWith('--')).flatMap((part) => mailParts(part, depth + 1));
}

function headersOf(head: string): ReadonlyMap<string, string> {
  const headers = new Map<string, string>();
  for (const line of head.replace(/\r?\n[ \t]+/gu, ' ').split(/\r?\n/u)) {
    const colon = line.indexOf(':');
    const name = line.slice(0, Math.max(0, colon)).toLowerCase();
    if (name !== '' && !headers.has(name)) headers.set(name, line.slice(colon + 1).trim());
  }
  return headers;
}

/** A parameter such as `charset` of a header's value. */
function parameter(value: string | undefined, name: string): string | undefined {
  const match = new RegExp(String.raw`;\s*${name}\s*=\s*(?:"(?<quoted>[^"]*)"|(?<bare>[^\s;]+))`, 'iu').exec(
    value ?? '',
  );
  return match?.groups?.['quoted'] ?? match?.groups?.['bare'];
}

/** Decodes encoded words (RFC 2047): "=?utf-8?q?Caf=C3=A9?=". */
export function decodeWords(text: string): string {
  return text
    .replace(/\?=\s+=\?/gu, '?==?')
    .replace(/=\?(?<charset>[\w-]+)(?:\*\w+)?\?(?<encoding>[bq])\?(?<words>[^?]*)\?=/giu, (...match) => {
      const { charset, encoding, words } = match.at(-1) as Record<'charset' | 'encoding' | 'words', string>;
      const isBase64 = encoding.toLowerCase() === 'b';
      const bytes = isBase64 ? Buffer.from(words, 'base64') : quotedPrintable(words.replaceAll('_', ' '));
      try {
        return new TextDecoder(charset).decode(bytes);
      } catch {
        return words;
      }
    });
}

function decoded(body: string, headers: ReadonlyMap<string, string>): Uint8Array {
  const encoding = headers.get('content-transfer-encoding')?.toLowerCase();
  if (encoding === 'base64') return new Uint8Array(Buffer.from(body, 'base64'));
  return encoding === 'quoted-printable'
    ? quotedPrintable(body)
    : new Uint8Array(Buffer.from(body, 'latin1'));
}

function quotedPrintable(text: string): Uint8Array {
  const bytes = text
    .replace(/=[ \t]*\r?\n/gu, '')
    .replace(/=([\da-f]{2})/giu, (_, code) => String.fromCharCode(Number.parseInt(code, 16)));
  return new Uint8Array(Buffer.from(bytes, 'latin1'));
}
