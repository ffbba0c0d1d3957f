import type { TypedCommand, TypedOption } from '../../typing/typed-command.ts';
import type { OptionValues } from '../wire.ts';
import { el } from './dom.ts';
import { sendCommand } from './interact.ts';
import type { Listbox } from './listbox.ts';
import { OptionField } from './option-field.ts';
import type { Session } from './session.ts';
import type { Choice } from './suggest.ts';
import { Suggester } from './suggester.ts';
import { orToast } from './toast.ts';

export interface CommandFormOptions {
  readonly session: Session;
  readonly command: TypedCommand;
  /** What was typed already, by option. */
  readonly fields: ReadonlyMap<string, string>;
  readonly list: Listbox;
  /** Called when the command was sent or given up. */
  readonly onLeft: () => void;
}

/** A command being filled in: a chip for each option in use, and the others to add. */
export class CommandForm {
  readonly element: HTMLElement;
  readonly #options: CommandFormOptions;
  readonly #suggester: Suggester;
  readonly #chips = el('div', { class: 'chips' });
  readonly #unused = el('div', { class: 'unused' });
  readonly #problem = el('div', { class: 'form-problem', role: 'alert' });
  readonly #fields: OptionField[] = [];

  constructor(options: CommandFormOptions) {
    this.#options = options;
    const { session, command, fields, list } = options;
    this.#suggester = new Suggester({
      session,
      list,
      command: command.name,
      values: (focused) => this.#values(focused),
      choose: (field, choice) => this.#choose(field, choice),
    });
    const name = el(
      'span',
      { class: 'command-name', tabindex: command.options.length === 0 ? 0 : undefined },
      `/${command.name}`,
    );
    this.element = el(
      'div',
      { class: 'command-form', role: 'group', 'aria-label': `/${command.name}` },
      name,
      this.#chips,
      this.#unused,
      this.#problem,
    );
    for (const option of command.options) {
      const typed = fields.get(option.name);
      if (option.required || typed !== undefined) this.#add(option).fill(typed ?? '');
    }
    this.element.addEventListener('keydown', (event) => this.#key(event));
    this.#showUnused();
  }

  focus(): void {
    const field = this.#fields.find(({ isEmpty }) => isEmpty) ?? this.#fields.at(-1);
    const button =
      this.#unused.querySelector('button') ?? this.element.querySelector<HTMLElement>('.command-name');
    if (!field) {
      button?.focus();
      return;
    }
    field.input.focus();
    field.input.setSelectionRange?.(field.typed.length, field.typed.length);
  }

  /** Puts a file into the option that takes one. */
  takeFile(file: File): boolean {
    const option = this.#options.command.options.find(({ type }) => type === 11);
    if (!option) return false;
    const field = this.#fields.find((each) => each.option === option) ?? this.#add(option);
    field.fillFile(file);
    this.#showUnused();
    return true;
  }

  async send(): Promise<void> {
    const wrong = this.#fields.find((field) => field.problem() !== undefined);
    const words = wrong?.problem();
    wrong?.mark(words);
    this.#problem.textContent = words ?? '';
    if (wrong) {
      wrong.input.focus();
      return;
    }
    const { session, command, onLeft } = this.#options;
    const filled = this.#fields.filter(({ isEmpty }) => !isEmpty);
    const sending = filled.map(async (field) => [field.option.name, await field.send()] as const);
    const entries = await orToast(Promise.all(sending));
    if (!entries) return;
    onLeft();
    await sendCommand(session, { kind: 'use', command: command.name, options: Object.fromEntries(entries) });
  }

  #add(option: TypedOption): OptionField {
    const field = new OptionField(option, this.#options.session);
    const order = this.#options.command.options;
    const at = this.#fields.findIndex((other) => order.indexOf(other.option) > order.indexOf(option));
    this.#chips.insertBefore(field.element, this.#fields[at]?.element ?? null);
    this.#fields.splice(at === -1 ? this.#fields.length : at, 0, field);
    field.input.addEventListener('focus', () => this.#suggester.suggest(field));
    field.input.addEventListener('input', () => {
      this.#problem.textContent = '';
      this.#suggester.suggest(field);
    });
    field.input.addEventListener('blur', () => this.#suggester.stop());
    return field;
  }

  #remove(field: OptionField): void {
    this.#fields.splice(this.#fields.indexOf(field), 1);
    field.element.remove();
    this.#showUnused();
    this.focus();
  }

  #showUnused(): void {
    const unused = this.#options.command.options.filter(
      (option) => !this.#fields.some((field) => field.option === option),
    );
    this.#unused.replaceChildren(
      ...unused.map((option) => {
        const add = (): void => {
          const field = this.#add(option);
          this.#showUnused();
          field.input.focus();
        };
        return el(
          'button',
          { type: 'button', class: 'unused-option', title: option.description, onclick: add },
          option.name,
        );
      }),
    );
  }

  #choose(field: OptionField, { label, value }: Choice): void {
    field.fill(label, value);
    this.#suggester.stop();
    const next = this.#fields.find(({ isEmpty }) => isEmpty);
    if (next) next.input.focus();
  }

  #values(focused: OptionField): OptionValues {
    const values: Record<string, string | number | boolean> = {};
    for (const field of this.#fields) {
      const read = field === focused ? { value: field.typed } : field.read();
      if ('value' in read && (field === focused || !field.isEmpty)) values[field.option.name] = read.value;
    }
    return values;
  }

  #key(event: KeyboardEvent): void {
    const { list, onLeft } = this.#options;
    const isField = event.target instanceof HTMLInputElement;
    if (isField && list.handleKey(event)) event.preventDefault();
    else if (event.key === 'Escape') onLeft();
    else if (event.key === 'Enter' && !(event.target instanceof HTMLButtonElement)) {
      event.preventDefault();
      void this.send();
    } else if (event.key === 'Backspace') this.#backspace(event);
  }

  /** In an empty option it takes the option away; in the last one, the command. */
  #backspace(event: KeyboardEvent): void {
    const field = this.#fields.find(({ input }) => input === event.target);
    if (field && !field.isEmpty) return;
    event.preventDefault();
    if (field && !field.option.required) this.#remove(field);
    else this.#options.onLeft();
  }
}
