import { UserError } from '../../../domain/errors/user-error.ts';
import { oneLine } from '../../../domain/one-line.ts';
import { type ExtractedDraft, type Hints, presentFields } from '../extracted-draft.ts';
import { isoDay } from '../iso-day.ts';
import { decodeWords, type MailPart, mailParts } from './mail-parts.ts';

/** Reads a part's bytes as a page or a text. */
type ReadPart = (bytes: Uint8Array, hints: Hints) => Promise<ExtractedDraft>;

/**
 * Reads a mail message, or a page that a browser saved as one: its first text, as the format of that says. Its subject is the
 * title, its sender the author.
 *
 * @throws UserError file-without-text
 */
export async function readMail(
  source: Uint8Array,
  hints: Hints,
  readPart: ReadPart,
): Promise<ExtractedDraft> {
  const text = new TextDecoder('latin1').decode(source).trimStart();
  const [head = ''] = text.split(/\r?\n\r?\n/u, 1);
  const { headers } = mailParts(`${head}\n\n`, Number.POSITIVE_INFINITY)[0] ?? { headers: new Map() };
  const part = textPart(mailParts(text));
  if (part === undefined) throw new UserError('file-without-text', {});
  const location =
    headers.get('snapshot-content-location') ?? part.headers.get('content-location') ?? hints.url;
  const draft = await readPart(part.bytes, {
    contentType: part.headers.get('content-type') ?? 'text/plain',
    ...(location !== undefined && /^https?:/u.test(location) ? { url: location } : {}),
  });
  const subject = oneLine(decodeWords(headers.get('subject') ?? ''));
  const isPage = headers.has('snapshot-content-location');
  return {
    ...presentFields<Partial<ExtractedDraft>>({
      title: subject,
      author: isPage ? undefined : senderOf(headers.get('from')),
      published: isoDay(headers.get('date')),
    }),
    ...draft,
    ...(isPage || subject === '' ? {} : { title: subject }),
  };
}

/** The page if there is one: mail programs send the plain text beside it for those that show none. */
function textPart(parts: readonly MailPart[]): MailPart | undefined {
  const ofType = (type: RegExp) =>
    parts.find(
      ({ headers }) => type.test(headers.get('content-type') ?? 'text/plain') && !isAttached(headers),
    );
  return ofType(/^(?:text\/html|application\/xhtml)/iu) ?? ofType(/^text\//iu);
}

function isAttached(headers: MailPart['headers']): boolean {
  return /^attachment/iu.test(headers.get('content-disposition') ?? '');
}

/** The name in `"Ann Lee" <ann@paper.example>`. */
function senderOf(from = ''): string | undefined {
  const name = decodeWords(from)
    .replace(/<[^>]*>/gu, '')
    .replaceAll('"', '')
    .trim();
  return name === '' || name.includes('@') ? undefined : oneLine(name);
}
