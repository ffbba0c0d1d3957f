import type { APIUser } from 'discord-api-types/v10';
import { makeUser } from './identity.ts';
import { stableSnowflake } from './snowflake.ts';

/** All people. A name identifies the same user in every guild. */
export class Users {
  readonly #byName = new Map<string, APIUser>();

  /** @param isBot of a new user */
  named(name: string, isBot = false): APIUser {
    const known = this.#byName.get(name);
    if (known) return known;
    const user = makeUser(stableSnowflake('user', name), name, isBot);
    this.#byName.set(name, user);
    return user;
  }

  get all(): APIUser[] {
    return [...this.#byName.values()];
  }

  withId(id: string): APIUser | undefined {
    return [...this.#byName.values()].find((user) => user.id === id);
  }
}
