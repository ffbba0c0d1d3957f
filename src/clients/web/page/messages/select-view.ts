import type { APISelectMenuComponent } from 'discord-api-types/v10';
import { el, icon } from '../parts/dom.ts';
import { Listbox } from '../parts/listbox.ts';
import type { Session } from '../session.ts';
import { choicesOf, type SelectChoice } from './select-choices.ts';

export interface SelectOptions {
  readonly session: Session;
  /** Called with the chosen values, once the selection is complete. */
  readonly onChosen: (values: string[]) => void;
  readonly label?: string | undefined;
}

/** A select menu of any type. https://discord.com/developers/docs/components/reference#string-select */
export class SelectView {
  readonly element: HTMLElement;
  readonly button: HTMLButtonElement;
  readonly #choices: readonly SelectChoice[];
  readonly #min: number;
  readonly #max: number;
  readonly #name: string;
  readonly #placeholder: string;
  readonly #onChosen: (values: string[]) => void;
  readonly #text = el('span', { class: 'select-words' });
  readonly #list: Listbox;
  #chosen: string[];
  #sent: string;

  constructor(select: APISelectMenuComponent, { session, onChosen, label }: SelectOptions) {
    this.#choices = choicesOf(select, session);
    this.#min = select.min_values ?? 1;
    this.#max = select.max_values ?? 1;
    this.#placeholder = select.placeholder ?? session.words.message.makeASelection;
    this.#name = label ?? this.#placeholder;
    this.#onChosen = onChosen;
    this.#list = new Listbox(this.#name);
    this.#chosen = this.#choices.filter(({ chosen }) => chosen).map(({ value }) => value);
    this.#sent = this.#chosen.join('\n');
    const disabled = select.disabled === true;
    const attributes = {
      'aria-haspopup': 'listbox',
      'aria-expanded': 'false',
      'data-custom-id': select.custom_id,
    };
    this.button = el(
      'button',
      { type: 'button', class: 'select', role: 'combobox', disabled, ...attributes },
      this.#text,
      icon('down'),
    );
    this.button.addEventListener('click', () => (this.#list.isOpen ? this.#close() : this.#open()));
    this.button.addEventListener('blur', () => this.#close());
    this.button.addEventListener('keydown', (event) => this.#key(event));
    this.element = el('div', { class: 'select-box' }, this.button, this.#list.element);
    this.#showSelection();
  }

  #open(active = this.#chosen[0]): void {
    const items = this.#choices.map((choice) => {
      const selected = this.#chosen.includes(choice.value);
      const tick = this.#max > 1 && el('span', { class: 'tick' }, selected && icon('check'));
      return {
        ...choice,
        picture: choice.picture ?? tick,
        selected,
        choose: () => this.#toggle(choice.value),
      };
    });
    const at = this.#choices.findIndex(({ value }) => value === active);
    this.#list.show(this.button, { items, active: Math.max(at, 0) });
  }

  /** Closes the list. A select with several choices sends them only now. */
  #close(): void {
    if (!this.#list.isOpen) return;
    this.#list.hide();
    if (this.#max > 1) this.#send();
  }

  #toggle(value: string): void {
    const others = this.#chosen.filter((other) => other !== value);
    const isChosen = others.length < this.#chosen.length;
    if (this.#max === 1) this.#chosen = isChosen && this.#min === 0 ? [] : [value];
    else if (isChosen) this.#chosen = others;
    else if (others.length < this.#max) this.#chosen = [...others, value];
    this.#showSelection();
    if (this.#max > 1) {
      this.#open(value);
      return;
    }
    this.#list.hide();
    this.#send();
  }

  #send(): void {
    const count = this.#chosen.length;
    if (count < this.#min || count > this.#max || this.#chosen.join('\n') === this.#sent) return;
    this.#sent = this.#chosen.join('\n');
    this.#onChosen(this.#chosen);
  }

  #showSelection(): void {
    const names = this.#choices.filter(({ value }) => this.#chosen.includes(value)).map(({ label }) => label);
    this.#text.textContent = names.join(', ') || this.#placeholder;
    this.#text.classList.toggle('is-placeholder', names.length === 0);
    this.button.setAttribute('aria-label', [this.#name, ...names].join(', '));
  }

  #key(event: KeyboardEvent): void {
    const { key } = event;
    const isOpen = this.#list.isOpen;
    if (isOpen && (key === 'Tab' || key === 'Escape')) {
      event.stopPropagation();
      this.#close();
      if (key === 'Tab') return;
    } else if (isOpen && key === ' ') this.#list.active?.choose();
    else if (isOpen ? !this.#list.handleKey(event) : key !== 'ArrowDown' && key !== 'ArrowUp') return;
    else if (!isOpen) this.#open();
    event.preventDefault();
  }
}
