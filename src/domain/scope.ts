/**
 * Whose library it is: a guild's, a user's own (in direct messages, and where only the user has installed the application),
 * or that of this machine's terminal. Ids are Discord's, as text.
 */
export type Scope =
  | { readonly kind: 'guild'; readonly id: string }
  | { readonly kind: 'user'; readonly id: string }
  | { readonly kind: 'local' };

/** One text for each scope, different for any two: `guild-1`, `user-1`, `local`. */
export function scopeKey(scope: Scope): string {
  return scope.kind === 'local' ? scope.kind : `${scope.kind}-${scope.id}`;
}
