import { OptionType } from '../../../../simulator/constants.ts';
import { readValue } from '../../../typing/option-value.ts';
import type { TypedOption } from '../../../typing/typed-command.ts';
import { el, icon, uniqueId } from '../parts/dom.ts';
import type { Session } from '../session.ts';

/** Option types user, channel, role and mentionable. */
const ENTITIES = [6, 7, 8, 9];

type Value = string | number | boolean;

const FILE_INPUT = { type: 'file', class: 'visually-hidden' };
const TEXT_INPUT = {
  type: 'text',
  autocomplete: 'off',
  spellcheck: 'false',
  role: 'combobox',
  'aria-expanded': 'false',
  'aria-autocomplete': 'list',
  maxlength: 6_000,
};

/** A chip with the name and the value of one option. */
export class OptionField {
  readonly option: TypedOption;
  readonly element: HTMLElement;
  readonly input: HTMLInputElement;
  readonly #session: Session;
  readonly #fileName: HTMLElement | undefined;
  /** The chosen suggestion. Its value counts while the text still equals its label. */
  #chosen: { readonly label: string; readonly value: Value } | undefined;
  #file: File | undefined;

  constructor(option: TypedOption, session: Session) {
    this.option = option;
    this.#session = session;
    const id = uniqueId('option');
    const kind = this.takesFile ? FILE_INPUT : TEXT_INPUT;
    this.input = el('input', { ...kind, id, required: option.required });
    this.#fileName = this.takesFile
      ? el('label', { for: id, class: 'chip-file' }, icon('plus'), session.words.composer.dropFile)
      : undefined;
    this.element = el(
      'div',
      { class: 'chip' },
      el('label', { for: id, class: 'chip-name' }, option.name),
      this.input,
      this.#fileName,
    );
    this.input.addEventListener('input', () => this.#fit());
    this.input.addEventListener('change', () => this.#take(this.input.files?.[0]));
    this.#fit();
  }

  get takesFile(): boolean {
    return this.option.type === OptionType.attachment;
  }

  get takesEntity(): boolean {
    return ENTITIES.includes(this.option.type);
  }

  get typed(): string {
    return this.takesFile ? '' : this.input.value;
  }

  get isEmpty(): boolean {
    return this.takesFile ? this.#file === undefined : this.input.value === '';
  }

  focus(): void {
    this.input.focus();
    if (!this.takesFile) this.input.setSelectionRange(this.typed.length, this.typed.length);
  }

  /** Sets the text as if it were typed. */
  type(text: string): void {
    if (this.takesFile) return;
    this.input.value = text;
    this.#fit();
  }

  /** Fills in a suggestion. */
  fill(label: string, value: Value): void {
    this.#chosen = { label, value };
    this.type(label);
  }

  fillFile(file: File): void {
    this.#take(file);
  }

  markWrong(): void {
    this.element.classList.add('is-wrong');
    this.input.setAttribute('aria-invalid', 'true');
  }

  /** The current value, or a sentence that says why it is invalid. */
  read(): { readonly value: Value } | { readonly problem: string } {
    if (this.#chosen && this.#chosen.label === this.input.value) return { value: this.#chosen.value };
    const { composer, typing } = this.#session.words;
    if (this.takesFile) return { problem: composer.chooseFile(this.option.name) };
    if (this.takesEntity) return { problem: composer.chooseFromList(this.option.name) };
    return readValue(this.option, this.input.value.trim(), typing);
  }

  /** A sentence that says why the option cannot be sent; undefined if it can. */
  problem(): string | undefined {
    const { option } = this;
    if (this.isEmpty)
      return option.required ? this.#session.words.composer.isRequired(option.name) : undefined;
    if (this.takesFile) return undefined;
    const read = this.read();
    return 'problem' in read ? read.problem : undefined;
  }

  /** The value to send, after uploading a file. @throws RefusedError */
  async send(): Promise<Value> {
    if (this.#file) return this.#session.upload(this.#file);
    const read = this.read();
    return 'value' in read ? read.value : '';
  }

  #take(file: File | undefined): void {
    if (!this.#fileName || !file) return;
    this.#file = file;
    this.#fileName.replaceChildren(icon('file'), this.#session.words.file(file.name, file.size));
    this.input.dispatchEvent(new Event('input', { bubbles: true }));
  }

  /** Fits the width to the text and clears the error mark. */
  #fit(): void {
    this.input.size = Math.min(Math.max(this.input.value.length + 1, 8), 60);
    this.element.classList.remove('is-wrong');
    this.input.removeAttribute('aria-invalid');
  }
}
