import {
  type ButtonHandler,
  type Command,
  type FormButtonHandler,
  type FormHandler,
  isMessageCommand,
  type MessageCommand,
  type SelectHandler,
  type SlashCommand,
} from './command.ts';

export interface Found<Handler> {
  readonly command: Command;
  readonly handler: Handler;
}

/** What answers to a command's name, and to the part of a custom_id before its colon. */
export class Handlers {
  readonly #slash: ReadonlyMap<string, SlashCommand>;
  readonly #message: ReadonlyMap<string, MessageCommand>;
  readonly #buttons: ReadonlyMap<string, Found<ButtonHandler>>;
  readonly #asides: ReadonlyMap<string, Found<ButtonHandler>>;
  readonly #selects: ReadonlyMap<string, Found<SelectHandler>>;
  readonly #formButtons: ReadonlyMap<string, Found<FormButtonHandler>>;
  readonly #forms: ReadonlyMap<string, Found<FormHandler>>;

  constructor(commands: readonly Command[]) {
    const slash = commands.flatMap((command) => (isMessageCommand(command) ? [] : [command]));
    this.#slash = new Map(slash.map((command) => [command.data.name, command]));
    this.#message = new Map(commands.filter(isMessageCommand).map((command) => [command.data.name, command]));
    this.#buttons = collect(commands, ({ buttons }) => buttons);
    this.#asides = collect(commands, ({ asides }) => asides);
    this.#selects = collect(commands, ({ selects }) => selects);
    this.#formButtons = collect(commands, ({ formButtons }) => formButtons);
    this.#forms = collect(commands, ({ forms }) => forms);
  }

  slashCommand(name: string): SlashCommand | undefined {
    return this.#slash.get(name);
  }

  messageCommand(name: string): MessageCommand | undefined {
    return this.#message.get(name);
  }

  select(customId: string): Found<SelectHandler> | undefined {
    return this.#selects.get(nameIn(customId));
  }

  button(customId: string): Found<ButtonHandler> | undefined {
    return this.#buttons.get(nameIn(customId));
  }

  aside(customId: string): Found<ButtonHandler> | undefined {
    return this.#asides.get(nameIn(customId));
  }

  formButton(customId: string): Found<FormButtonHandler> | undefined {
    return this.#formButtons.get(nameIn(customId));
  }

  form(customId: string): Found<FormHandler> | undefined {
    return this.#forms.get(nameIn(customId));
  }
}

function collect<Handler>(
  commands: readonly Command[],
  of: (command: Command) => Readonly<Record<string, Handler>> | undefined,
): Map<string, Found<Handler>> {
  return new Map(
    commands.flatMap((command) =>
      Object.entries(of(command) ?? {}).map(([name, handler]): [string, Found<Handler>] => [
        name,
        { command, handler },
      ]),
    ),
  );
}

function nameIn(customId: string): string {
  return customId.split(':')[0] ?? '';
}
