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
import { handlerName } from './custom-id.ts';

export interface Found<Handler> {
  readonly command: Command;
  readonly handler: Handler;
}

/** Finds the handler for a command's name, or for a component's custom_id. */
export class Handlers {
  readonly #slash: ReadonlyMap<string, SlashCommand>;
  readonly #message: ReadonlyMap<string, MessageCommand>;
  readonly #buttons: ReadonlyMap<string, Found<ButtonHandler>>;
  readonly #privateButtons: ReadonlyMap<string, Found<ButtonHandler>>;
  readonly #publicButtons: ReadonlyMap<string, Found<ButtonHandler>>;
  readonly #selects: ReadonlyMap<string, Found<SelectHandler>>;
  readonly #privateSelects: ReadonlyMap<string, Found<SelectHandler>>;
  readonly #formButtons: ReadonlyMap<string, Found<FormButtonHandler>>;
  readonly #forms: ReadonlyMap<string, Found<FormHandler>>;
  readonly #replyForms: ReadonlyMap<string, Found<FormHandler>>;

  constructor(commands: readonly Command[]) {
    const slash = commands.flatMap((command) => (isMessageCommand(command) ? [] : [command]));
    this.#slash = new Map(slash.map((command) => [command.data.name, command]));
    this.#message = new Map(commands.filter(isMessageCommand).map((command) => [command.data.name, command]));
    this.#buttons = collect(commands, ({ buttons }) => buttons);
    this.#privateButtons = collect(commands, ({ privateButtons }) => privateButtons);
    this.#publicButtons = collect(commands, ({ publicButtons }) => publicButtons);
    this.#selects = collect(commands, ({ selects }) => selects);
    this.#privateSelects = collect(commands, ({ privateSelects }) => privateSelects);
    this.#formButtons = collect(commands, ({ formButtons }) => formButtons);
    this.#forms = collect(commands, ({ forms }) => forms);
    this.#replyForms = collect(commands, ({ replyForms }) => replyForms);
  }

  /** The command that a component or form of this custom_id belongs to. */
  owner(customId: string): Command | undefined {
    const name = handlerName(customId);
    const all = [
      this.#buttons,
      this.#privateButtons,
      this.#selects,
      this.#privateSelects,
      this.#formButtons,
      this.#forms,
      this.#replyForms,
    ];
    return all.find((handlers) => handlers.has(name))?.get(name)?.command;
  }

  slashCommand(name: string): SlashCommand | undefined {
    return this.#slash.get(name);
  }

  messageCommand(name: string): MessageCommand | undefined {
    return this.#message.get(name);
  }

  select(customId: string): Found<SelectHandler> | undefined {
    return this.#selects.get(handlerName(customId));
  }

  privateSelect(customId: string): Found<SelectHandler> | undefined {
    return this.#privateSelects.get(handlerName(customId));
  }

  button(customId: string): Found<ButtonHandler> | undefined {
    return this.#buttons.get(handlerName(customId));
  }

  privateButton(customId: string): Found<ButtonHandler> | undefined {
    return this.#privateButtons.get(handlerName(customId));
  }

  publicButton(customId: string): Found<ButtonHandler> | undefined {
    return this.#publicButtons.get(handlerName(customId));
  }

  formButton(customId: string): Found<FormButtonHandler> | undefined {
    return this.#formButtons.get(handlerName(customId));
  }

  form(customId: string): Found<FormHandler> | undefined {
    return this.#forms.get(handlerName(customId));
  }

  replyForm(customId: string): Found<FormHandler> | undefined {
    return this.#replyForms.get(handlerName(customId));
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
