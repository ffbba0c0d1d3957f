import { isJson } from '../json.ts';

/** Discord accepts numeric attachment ids and any ISO 8601 timestamp, though its schema allows less. */
export function coerceMessage(payload: unknown): unknown {
  if (!isJson(payload)) return payload;
  const { attachments, embeds } = payload;
  return {
    ...payload,
    ...(Array.isArray(attachments) ? { attachments: attachments.map(withTextId) } : {}),
    ...(Array.isArray(embeds) ? { embeds: embeds.map(withUtcTimestamp) } : {}),
  };
}

/** Discord accepts permissions as a string of digits, though its schema allows only numbers. */
export function coerceCommand(payload: unknown): unknown {
  if (!isJson(payload) || typeof payload.default_member_permissions !== 'string') return payload;
  return { ...payload, default_member_permissions: Number(payload.default_member_permissions) };
}

function withTextId(attachment: unknown): unknown {
  if (!isJson(attachment) || typeof attachment.id !== 'number') return attachment;
  return { ...attachment, id: String(attachment.id) };
}

function withUtcTimestamp(embed: unknown): unknown {
  if (!isJson(embed) || typeof embed.timestamp !== 'string' || Number.isNaN(Date.parse(embed.timestamp))) {
    return embed;
  }
  return { ...embed, timestamp: new Date(embed.timestamp).toISOString() };
}
