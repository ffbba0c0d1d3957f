import { randomUUID } from 'node:crypto';
import {
  type AutocompleteInteraction,
  type ButtonInteraction,
  type ChatInputCommandInteraction,
  type Interaction,
  MessageFlags,
} from 'discord.js';
import type { Logger } from 'pino';
import { UserError } from '../domain/user-error.ts';
import type { Libraries, Storage } from '../use-cases/libraries.ts';
import { errorWords } from '../wording/error-words.ts';
import type { ButtonHandler, Command, CommandContext } from './command.ts';
import { accents, type Reply, reply, text } from './components.ts';
import { escapeMarkdown } from './escape-markdown.ts';
import { MAX_CHOICE, MAX_CHOICES, TOKEN_LIFETIME_MS } from './limits.ts';
import { loggable } from './log-error.ts';
import { RecentIds } from './recent-ids.ts';
import { scopeOf } from './scope-of.ts';

export interface DispatcherParts {
  readonly commands: readonly Command[];
  readonly libraries: Libraries;
  readonly storage: Storage;
  readonly logger: Logger;
}

/** Leads every interaction to its command: acknowledges first, answers each once, words what goes wrong. */
export class Dispatcher {
  readonly #commands: ReadonlyMap<string, Command>;
  readonly #buttons: ReadonlyMap<string, ButtonHandler>;
  readonly #libraries: Libraries;
  readonly #storage: Storage;
  readonly #logger: Logger;
  readonly #recent = new RecentIds(TOKEN_LIFETIME_MS);
  readonly #underWay = new Set<Promise<void>>();

  constructor({ commands, libraries, storage, logger }: DispatcherParts) {
    this.#commands = new Map(commands.map((command) => [command.data.name, command]));
    this.#buttons = new Map(commands.flatMap(({ buttons }) => Object.entries(buttons ?? {})));
    this.#libraries = libraries;
    this.#storage = storage;
    this.#logger = logger;
  }

  /** Never rejects. Discord may deliver an interaction twice: the second time, nothing happens. */
  async dispatch(interaction: Interaction): Promise<void> {
    if (!this.#recent.isNew(interaction.id)) return;
    const work = this.#handle(interaction).catch((error: unknown) => {
      this.#logger.warn({ interaction: interaction.id, ...loggable(error) }, 'could not answer');
    });
    this.#underWay.add(work);
    await work;
    this.#underWay.delete(work);
  }

  /** Resolves when nothing is under way. */
  async idle(): Promise<void> {
    await Promise.all(this.#underWay);
  }

  async #handle(interaction: Interaction): Promise<void> {
    if (interaction.isAutocomplete()) await this.#complete(interaction);
    else if (interaction.isChatInputCommand()) await this.#execute(interaction);
    else if (interaction.isButton()) await this.#press(interaction);
  }

  async #execute(interaction: ChatInputCommandInteraction): Promise<void> {
    const command = this.#commands.get(interaction.commandName);
    const ephemeral =
      interaction.options.getBoolean('private') ?? command?.ephemeral ?? command === undefined;
    await interaction.deferReply(ephemeral ? { flags: MessageFlags.Ephemeral } : {});
    const components = await this.#attempt(interaction, (context) => {
      if (command === undefined) throw new UserError('unknown-command', {});
      return command.execute(interaction, context);
    });
    const shown = components instanceof Failure ? sentence(components.sentence) : components;
    await interaction.editReply({ flags: MessageFlags.IsComponentsV2, components: shown });
  }

  async #press(interaction: ButtonInteraction): Promise<void> {
    await interaction.deferUpdate();
    const handler = this.#buttons.get(interaction.customId.split(':')[0] ?? '');
    const components = await this.#attempt(interaction, (context) => {
      if (handler === undefined) throw new UserError('stale-button', {});
      return handler(interaction, context);
    });
    if (components instanceof Failure) {
      const flags = MessageFlags.IsComponentsV2 | MessageFlags.Ephemeral;
      await interaction.followUp({ flags, components: sentence(components.sentence) });
    } else {
      await interaction.editReply({ flags: MessageFlags.IsComponentsV2, components });
    }
  }

  /** No room for an error here: what goes wrong gives no choices. */
  async #complete(interaction: AutocompleteInteraction): Promise<void> {
    const command = this.#commands.get(interaction.commandName);
    const choices = await this.#attempt(
      interaction,
      (context) => command?.autocomplete?.(interaction, context) ?? [],
    );
    const fitting =
      choices instanceof Failure ? [] : choices.filter(({ name, value }) => fits(name) && fits(value));
    await interaction.respond(fitting.slice(0, MAX_CHOICES));
  }

  async #attempt<Result>(
    interaction: Interaction,
    work: (context: CommandContext) => Result | Promise<Result>,
  ): Promise<Result | Failure> {
    try {
      const scope = scopeOf(interaction);
      const library = await this.#libraries.of(scope);
      return await work({ scope, library, storage: this.#storage });
    } catch (error) {
      if (error instanceof UserError) return new Failure(errorWords(error));
      const reference = randomUUID().slice(0, 8);
      this.#logger.error({ reference, interaction: interaction.id, ...loggable(error) }, 'unexpected error');
      return new Failure(
        `Something went wrong here. Please try again; if it goes on, report number ${reference}.`,
      );
    }
  }
}

class Failure {
  readonly sentence: string;

  constructor(words: string) {
    this.sentence = words;
  }
}

function sentence(words: string): Reply {
  return reply(accents.notFound, [text(escapeMarkdown(words))]);
}

function fits(words: string): boolean {
  return words.length >= 1 && words.length <= MAX_CHOICE;
}
