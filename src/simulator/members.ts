import { EVERYONE_PERMISSIONS } from './constants.ts';

/** A person's roles and permissions in a guild. */
export interface Membership {
  /** Role ids, without @everyone. */
  readonly roles: readonly string[];
  readonly permissions: bigint;
}

const PLAIN: Membership = { roles: [], permissions: EVERYONE_PERMISSIONS };

/** The memberships of all people. Everybody is a member of every guild. */
export class Members {
  readonly #memberships = new Map<string, Membership>();

  set(guildId: string, userId: string, membership: Membership): void {
    this.#memberships.set(`${guildId} ${userId}`, membership);
  }

  get(guildId: string, userId: string): Membership {
    return this.#memberships.get(`${guildId} ${userId}`) ?? PLAIN;
  }
}
