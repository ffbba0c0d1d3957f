import type { ButtonHandler, Command, FormButtonHandler, FormHandler } from './command.ts';

export interface Found<Handler> {
  readonly command: Command;
  readonly handler: Handler;
}

/** What answers to a command's name, and to the part of a custom_id before its colon. */
export class Handlers {
  readonly #commands: ReadonlyMap<string, Command>;
  readonly #buttons: ReadonlyMap<string, Found<ButtonHandler>>;
  readonly #formButtons: ReadonlyMap<string, Found<FormButtonHandler>>;
  readonly #forms: ReadonlyMap<string, Found<FormHandler>>;

  constructor(commands: readonly Command[]) {
    this.#commands = new Map(commands.map((command) => [command.data.name, command]));
    this.#buttons = collect(commands, ({ buttons }) => buttons);
    this.#formButtons = collect(commands, ({ formButtons }) => formButtons);
    this.#forms = collect(commands, ({ forms }) => forms);
  }

  command(name: string): Command | undefined {
    return this.#commands.get(name);
  }

  button(customId: string): Found<ButtonHandler> | undefined {
    return this.#buttons.get(nameIn(customId));
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
