import { isDeepStrictEqual } from 'node:util';
import type { APIApplicationCommand } from 'discord-api-types/v10';
import type { SnowflakeSource } from '../snowflake.ts';
import { type Application, type CommandBody, normalizeCommand } from './command-shape.ts';

/** The registered commands of one application: global ones, and those of each guild. */
export class CommandRegistry {
  readonly #scopes = new Map<string, Map<string, APIApplicationCommand>>();
  readonly #snowflake: SnowflakeSource;
  readonly #application: Application;
  readonly #changed: () => void;

  constructor(application: Application, snowflake: SnowflakeSource, changed: () => void) {
    this.#application = application;
    this.#snowflake = snowflake;
    this.#changed = changed;
  }

  list(guildId?: string): APIApplicationCommand[] {
    return [...this.#scope(guildId).values()];
  }

  get(id: string, guildId?: string): APIApplicationCommand | undefined {
    return this.#scope(guildId).get(id);
  }

  /** The command with the same type and name, which registering `body` overwrites. */
  same(body: CommandBody, guildId?: string): APIApplicationCommand | undefined {
    return this.list(guildId).find(({ name, type }) => name === body.name && type === (body.type ?? 1));
  }

  /** Creates a command or changes `previous`. Its `version` changes only when another field does. */
  put(body: CommandBody, guildId?: string, previous = this.same(body, guildId)): APIApplicationCommand {
    const command = this.#versioned(body, guildId, previous);
    this.#scope(guildId).set(command.id, command);
    if (command !== previous) this.#changed();
    return command;
  }

  /** Replaces all commands of a scope. Commands with the type and name of an old one keep its id. */
  replaceAll(bodies: readonly CommandBody[], guildId?: string): APIApplicationCommand[] {
    const commands = bodies.map((body) =>
      this.#versioned(body, guildId, (body.id && this.get(body.id, guildId)) || this.same(body, guildId)),
    );
    this.#scopes.set(guildId ?? '', new Map(commands.map((command) => [command.id, command])));
    this.#changed();
    return commands;
  }

  delete(id: string, guildId?: string): boolean {
    const existed = this.#scope(guildId).delete(id);
    if (existed) this.#changed();
    return existed;
  }

  #versioned(body: CommandBody, guildId?: string, previous?: APIApplicationCommand): APIApplicationCommand {
    const id = previous?.id ?? this.#snowflake();
    const unversioned = normalizeCommand(body, { ...this.#application, id, guildId });
    if (previous && isDeepStrictEqual({ ...unversioned, version: previous.version }, previous))
      return previous;
    return { ...unversioned, version: this.#snowflake() } as APIApplicationCommand;
  }

  #scope(guildId = ''): Map<string, APIApplicationCommand> {
    const scope = this.#scopes.get(guildId) ?? new Map<string, APIApplicationCommand>();
    this.#scopes.set(guildId, scope);
    return scope;
  }
}
