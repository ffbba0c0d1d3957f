import type { OptionValues } from '../../../../simulator/types.ts';
import type { TypedOption } from '../../../typing/typed-command.ts';
import { el } from '../parts/dom.ts';
import type { Session } from '../session.ts';
import { OptionField } from './option-field.ts';

/** A command's options: a chip for each used one, in the command's order, and buttons to add the others. */
export class OptionChips {
  readonly element = el('div', { class: 'chips' });
  readonly unusedElement = el('div', { class: 'chips' });
  readonly fields: OptionField[] = [];
  readonly #all: readonly TypedOption[];
  readonly #session: Session;
  readonly #onAdded: (field: OptionField) => void;

  /** @param onAdded called with each new chip */
  constructor(all: readonly TypedOption[], session: Session, onAdded: (field: OptionField) => void) {
    this.#all = all;
    this.#session = session;
    this.#onAdded = onAdded;
  }

  get unused(): TypedOption[] {
    return this.#all.filter((option) => !this.fields.some((field) => field.option === option));
  }

  get firstEmpty(): OptionField | undefined {
    return this.fields.find(({ isEmpty }) => isEmpty);
  }

  get firstWrong(): OptionField | undefined {
    return this.fields.find((field) => field.problem() !== undefined);
  }

  /** Returns the chip of this option, and adds it if necessary. */
  use(option: TypedOption): OptionField {
    const known = this.fields.find((field) => field.option === option);
    if (known) return known;
    const field = new OptionField(option, this.#session);
    const at = this.fields.findIndex((other) => this.#all.indexOf(other.option) > this.#all.indexOf(option));
    this.element.insertBefore(field.element, this.fields[at]?.element ?? null);
    this.fields.splice(at === -1 ? this.fields.length : at, 0, field);
    this.#onAdded(field);
    this.showUnused();
    return field;
  }

  remove(field: OptionField): void {
    this.fields.splice(this.fields.indexOf(field), 1);
    field.element.remove();
    this.showUnused();
  }

  showUnused(): void {
    const buttons = this.unused.map((option) => {
      const onclick = (): void => this.use(option).input.focus();
      const attributes = { type: 'button', class: 'unused-option', title: option.description };
      return el('button', { ...attributes, onclick }, option.name);
    });
    this.unusedElement.replaceChildren(...buttons);
  }

  /** The values so far, with the focused option as typed. */
  values(focused: OptionField): OptionValues {
    const values: Record<string, string | number | boolean> = { [focused.option.name]: focused.typed };
    for (const field of this.fields) {
      const read = field.read();
      if (field !== focused && !field.isEmpty && 'value' in read) values[field.option.name] = read.value;
    }
    return values;
  }

  /** The values to send, after uploading files. @throws RefusedError */
  async send(): Promise<OptionValues> {
    const filled = this.fields.filter(({ isEmpty }) => !isEmpty);
    const entries = filled.map(async (field) => [field.option.name, await field.send()] as const);
    return Object.fromEntries(await Promise.all(entries));
  }
}
