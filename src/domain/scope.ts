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
