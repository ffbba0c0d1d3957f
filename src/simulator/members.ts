import { EVERYONE_PERMISSIONS } from './constants.ts';

/** What a person is in a guild. */
export interface Membership {
  /** Ids, without @everyone. */
  readonly roles: readonly string[];
  readonly permissions: bigint;
}

const PLAIN: Membership = { roles: [], permissions: EVERYONE_PERMISSIONS };

/** Who has which roles in which guild; everybody is a member everywhere. */
export class Members {
  readonly #memberships = new Map<string, Membership>();

  set(guildId: string, userId: string, membership: Membership): void {
    this.#memberships.set(`${guildId} ${userId}`, membership);
  }

  get(guildId: string, userId: string): Membership {
    return this.#memberships.get(`${guildId} ${userId}`) ?? PLAIN;
  }
}
