import type { Scope } from '../domain/scope.ts';

/**
 * A scope's settings. Writes throw UserError disk-full, library-busy, library-damaged, library-lost or library-not-writable when the store
 * cannot carry them out.
 */
export interface ScopeSettings {
  /** The id of the role whose members may manage the articles, in addition to those who may manage the guild. */
  managerRole(scope: Scope): Promise<string | undefined>;

  /** @param role the role's id; undefined removes the setting */
  setManagerRole(scope: Scope, role: string | undefined): Promise<void>;

  /** The id of the article that a channel searches by default. The article may have been removed since. */
  channelDefault(scope: Scope, channelId: string): Promise<string | undefined>;

  /** @param articleId an own or bundled article of the scope; undefined removes the setting */
  setChannelDefault(scope: Scope, channelId: string, articleId: string | undefined): Promise<void>;
}
