/** The part of a custom_id before its first colon: it names the handler. */
export function handlerName(customId: string): string {
  return customId.split(':')[0] ?? '';
}

/** The rest, which is the handler's own. */
export function customIdValue(customId: string): string {
  return customId.slice(customId.indexOf(':') + 1);
}
