import { OptionType } from '../../../../simulator/constants.ts';
import type { TypedCommand } from '../../../typing/typed-command.ts';
import { sendCommand } from '../messages/interact.ts';
import { el } from '../parts/dom.ts';
import type { Listbox } from '../parts/listbox.ts';
import { orToast } from '../parts/toast.ts';
import type { Session } from '../session.ts';
import { OptionChips } from './option-chips.ts';
import type { OptionField } from './option-field.ts';
import type { Suggestion } from './suggest.ts';
import { Suggester } from './suggester.ts';

export interface CommandFormOptions {
  readonly session: Session;
  readonly command: TypedCommand;
  /** Typed text by option name. */
  readonly fields: ReadonlyMap<string, string>;
  readonly list: Listbox;
  /** Called after the command was sent or cancelled. */
  readonly onLeft: () => void;
}

/** The form for a command's options. Enter sends it, Escape cancels it. */
export class CommandForm {
  readonly element: HTMLElement;
  readonly #options: CommandFormOptions;
  readonly #chips: OptionChips;
  readonly #suggester: Suggester;
  readonly #name: HTMLElement;
  readonly #problem = el('div', { class: 'form-problem', role: 'alert' });

  constructor(options: CommandFormOptions) {
    this.#options = options;
    const { session, command, fields, list } = options;
    this.#chips = new OptionChips(command.options, session, (field) => this.#follow(field));
    this.#suggester = new Suggester({
      session,
      list,
      command: command.name,
      values: (focused) => this.#chips.values(focused),
      choose: (field, choice) => this.#choose(field, choice),
    });
    this.#name = this.#nameView();
    const parts = [this.#name, this.#chips.element, this.#chips.unusedElement, this.#problem];
    const attributes = { class: 'command-form', role: 'group', 'aria-label': command.name };
    this.element = el('div', attributes, ...parts);
    this.element.addEventListener('keydown', (event) => this.#key(event));
    for (const option of command.options) {
      const typed = fields.get(option.name) ?? '';
      if (option.required || typed !== '') this.#chips.use(option).type(typed);
    }
    this.#chips.showUnused();
  }

  /** Focuses the first empty option, or else the last one, or else the command name. */
  focus(): void {
    const field = this.#chips.firstEmpty ?? this.#chips.fields.at(-1);
    if (field) field.focus();
    else this.#name.focus();
  }

  /** Puts a file into the attachment option. @returns false if the command has none */
  takeFile(file: File): boolean {
    const option = this.#options.command.options.find(({ type }) => type === OptionType.attachment);
    if (option) this.#chips.use(option).fillFile(file);
    return option !== undefined;
  }

  async send(): Promise<void> {
    const wrong = this.#chips.firstWrong;
    this.#problem.textContent = wrong?.problem() ?? '';
    if (wrong) {
      wrong.markWrong();
      wrong.focus();
      return;
    }
    const { session, command, onLeft } = this.#options;
    const options = await orToast(this.#chips.send());
    if (!options) return;
    onLeft();
    await sendCommand(session, { kind: 'use', command: command.name, options });
  }

  #nameView(): HTMLElement {
    const { command, list } = this.#options;
    const attributes = { type: 'button', class: 'command-name', role: 'combobox', 'aria-expanded': 'false' };
    const view = el('button', { ...attributes, 'aria-label': `/${command.name}` }, `/${command.name}`);
    view.addEventListener('click', () => void this.send());
    view.addEventListener('blur', () => list.hide());
    view.addEventListener('focus', () => {
      const items = this.#chips.unused.map((option) => ({
        label: option.name,
        detail: option.description,
        choose: () => this.#chips.use(option).focus(),
      }));
      list.show(view, { title: el('div', { class: 'option-hint' }, command.description), items });
    });
    return view;
  }

  #follow(field: OptionField): void {
    field.input.addEventListener('focus', () => this.#suggester.suggest(field));
    field.input.addEventListener('blur', () => this.#suggester.stop());
    field.input.addEventListener('input', () => {
      this.#problem.textContent = '';
      this.#suggester.suggest(field);
    });
  }

  #choose(field: OptionField, { label, value }: Suggestion): void {
    field.fill(label, value);
    this.#suggester.stop();
    this.#chips.firstEmpty?.focus();
  }

  #key(event: KeyboardEvent): void {
    const { target, key } = event;
    const isTyping = target instanceof HTMLInputElement || target === this.#name;
    if (isTyping && this.#options.list.handleKey(event)) event.preventDefault();
    else if (key === 'Escape') this.#options.onLeft();
    else if (key === 'Enter' && isTyping) {
      event.preventDefault();
      void this.send();
    } else if (key === 'Backspace') this.#backspace(event);
  }

  /** Removes the option if it is empty and optional; cancels the command if there is no such option to remove. */
  #backspace(event: KeyboardEvent): void {
    const field = this.#chips.fields.find(({ input }) => input === event.target);
    if (field && !field.isEmpty) return;
    event.preventDefault();
    if (!field || field.option.required) {
      this.#options.onLeft();
      return;
    }
    this.#chips.remove(field);
    this.focus();
  }
}
