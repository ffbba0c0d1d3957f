/**
 * The owner of a library: a guild, a user (in direct messages, and where only the user has installed the application), or the
 * terminal of this machine. Ids are Discord's.
 */
export type Scope =
  | { readonly kind: 'guild'; readonly id: string }
  | { readonly kind: 'user'; readonly id: string }
  | { readonly kind: 'local' };

/** A unique string for each scope: `guild-1`, `user-1`, `local`. */
export function scopeKey(scope: Scope): string {
  return scope.kind === 'local' ? scope.kind : `${scope.kind}-${scope.id}`;
}

/** The scope with this key; undefined for any other string. */
export function scopeFromKey(key: string): Scope | undefined {
  if (key === 'local') return { kind: 'local' };
  const [, kind, id = ''] = /^(guild|user)-(.+)$/su.exec(key) ?? [];
  return kind === 'guild' || kind === 'user' ? { kind, id } : undefined;
}
