import type { Attachment } from 'discord.js';
import { UserError } from '../../domain/errors/user-error.ts';
import type { Upload } from '../../use-cases/adding/read-upload.ts';

/** https://docs.discord.com/developers/reference#cdn-formatting */
const CDN: ReadonlySet<string> = new Set(['https://cdn.discordapp.com', 'https://media.discordapp.net']);

/** True for an address on Discord's servers for attachments, or on the configured server. */
export function isAttachment(url: string, apiUrl: string): boolean {
  const { origin } = new URL(url);
  return CDN.has(origin) || origin === new URL(apiUrl).origin;
}

/**
 * A file attached to a command, as the use cases read it.
 *
 * @param apiUrl the configured API: a server other than Discord's own may serve attachments itself, from a private address
 * @throws UserError address-refused for any other server
 */
export function uploadOf(
  { url, size, name, contentType }: Pick<Attachment, 'url' | 'size' | 'name' | 'contentType'>,
  apiUrl: string,
): Upload {
  const { origin } = new URL(url);
  const isOnCdn = CDN.has(origin);
  if (!isAttachment(url, apiUrl))
    throw new UserError('address-refused', { address: origin, because: 'private' });
  return { url, size, name, ...(contentType === null ? {} : { contentType }), mayBePrivate: !isOnCdn };
}
