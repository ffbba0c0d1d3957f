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
import type { Library } from '../use-cases/library.ts';
import { errorWords } from '../wording/error-words.ts';
import type { ButtonHandler, Command } from './command.ts';
import { accents, type Reply, reply, text } from './components.ts';
import { escapeMarkdown } from './escape-markdown.ts';
import { MAX_CHOICE, MAX_CHOICES, TOKEN_LIFETIME_MS } from './limits.ts';
import { loggable } from './log-error.ts';
import { RecentIds } from './recent-ids.ts';

export interface DispatcherParts {
  readonly commands: readonly Command[];
  readonly library: Library;
  readonly logger: Logger;
}

/** Leads every interaction to its command: acknowledges first, answers each once, words what goes wrong. */
export class Dispatcher {
  readonly #commands: ReadonlyMap<string, Command>;
  readonly #buttons: ReadonlyMap<string, ButtonHandler>;
  readonly #library: Library;
  readonly #logger: Logger;
  readonly #recent = new RecentIds(TOKEN_LIFETIME_MS);
  readonly #underWay = new Set<Promise<void>>();

  constructor({ commands, library, logger }: DispatcherParts) {
    this.#commands = new Map(commands.map((command) => [command.data.name, command]));
    this.#buttons = new Map(commands.flatMap(({ buttons }) => Object.entries(buttons ?? {})));
    this.#library = library;
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
    const components = this.#attempt(interaction, () => {
      if (command === undefined) throw new UserError('unknown-command', {});
      return command.execute(interaction, this.#library);
    });
    const shown = components instanceof Failure ? sentence(components.sentence) : components;
    await interaction.editReply({ flags: MessageFlags.IsComponentsV2, components: shown });
  }

  async #press(interaction: ButtonInteraction): Promise<void> {
    await interaction.deferUpdate();
    const handler = this.#buttons.get(interaction.customId.split(':')[0] ?? '');
    const components = this.#attempt(interaction, () => {
      if (handler === undefined) throw new UserError('stale-button', {});
      return handler(interaction, this.#library);
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
    const choices = this.#attempt(
      interaction,
      () => command?.autocomplete?.(interaction, this.#library) ?? [],
    );
    const fitting =
      choices instanceof Failure ? [] : choices.filter(({ name, value }) => fits(name) && fits(value));
    await interaction.respond(fitting.slice(0, MAX_CHOICES));
  }

  #attempt<Result>(interaction: Interaction, work: () => Result): Result | Failure {
    try {
      return work();
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
