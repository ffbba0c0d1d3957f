import { type Child, el, uniqueId } from './dom.ts';

export interface Item {
  readonly label: string;
  readonly detail?: string | undefined;
  readonly picture?: Child;
  readonly selected?: boolean;
  choose(): void;
}

export interface Shown {
  readonly items: readonly Item[];
  /** Shown above the items. */
  readonly title?: Child;
  /** Shown instead of items. */
  readonly notice?: string;
  /** Index of the initially active item, which Enter chooses; none by default. */
  readonly active?: number;
}

/**
 * The list of a combobox. The input keeps the focus and refers to the active item by `aria-activedescendant`.
 * https://www.w3.org/WAI/ARIA/apg/patterns/combobox/
 */
export class Listbox {
  readonly element: HTMLElement;
  readonly #list: HTMLElement;
  readonly #head: HTMLElement;
  #items: readonly Item[] = [];
  #active = -1;
  #input: HTMLElement | undefined;

  constructor(label: string) {
    this.#list = el('div', { role: 'listbox', id: uniqueId('list'), 'aria-label': label, class: 'listbox' });
    this.#head = el('div', { class: 'listbox-head' });
    this.element = el('div', { class: 'popup', hidden: true }, this.#head, this.#list);
    this.element.addEventListener('mousedown', (event) => event.preventDefault());
  }

  get isOpen(): boolean {
    return !this.element.hidden;
  }

  get active(): Item | undefined {
    return this.isOpen ? this.#items[this.#active] : undefined;
  }

  show(input: HTMLElement, { items, title, notice, active = -1 }: Shown): void {
    if (this.#input !== input) this.hide();
    this.#input = input;
    this.#items = items;
    this.#head.replaceChildren(...(title === undefined || title === false ? [] : [title]));
    const empty = notice === undefined ? [] : [el('div', { class: 'listbox-notice' }, notice)];
    this.#head.append(...empty);
    this.#list.replaceChildren(...items.map((item) => this.#itemView(item)));
    this.#list.hidden = items.length === 0;
    this.element.hidden = items.length === 0 && this.#head.childNodes.length === 0;
    input.setAttribute('aria-expanded', String(!this.#list.hidden));
    input.setAttribute('aria-controls', this.#list.id);
    this.#activate(Math.min(active, items.length - 1));
  }

  hide(): void {
    this.element.hidden = true;
    this.#active = -1;
    this.#input?.setAttribute('aria-expanded', 'false');
    this.#input?.removeAttribute('aria-activedescendant');
    this.#input?.removeAttribute('aria-controls');
  }

  /** @returns true if the list handled the key */
  handleKey({ key }: KeyboardEvent): boolean {
    if (!this.isOpen) return false;
    const count = this.#items.length;
    if (key === 'ArrowDown' && count > 0) this.#activate((this.#active + 1) % count);
    else if (key === 'ArrowUp' && count > 0) this.#activate((Math.max(this.#active, 0) - 1 + count) % count);
    else if ((key === 'Enter' || key === 'Tab') && this.active) this.active.choose();
    else if (key === 'Escape') this.hide();
    else return false;
    return true;
  }

  #itemView({ label, detail, picture, selected, choose }: Item): HTMLElement {
    return el(
      'div',
      {
        role: 'option',
        id: uniqueId('option'),
        class: 'option',
        'aria-selected': String(selected ?? false),
        onclick: () => choose(),
      },
      picture,
      el(
        'span',
        { class: 'option-text' },
        el('span', { class: 'option-label' }, label),
        detail !== undefined && el('span', { class: 'option-detail' }, detail),
      ),
    );
  }

  #activate(index: number): void {
    this.#active = index;
    for (const [at, option] of [...this.#list.children].entries()) {
      option.classList.toggle('is-active', at === index);
      if (at === index) option.scrollIntoView({ block: 'nearest' });
    }
    const active = this.#list.children[index];
    if (active) this.#input?.setAttribute('aria-activedescendant', active.id);
    else this.#input?.removeAttribute('aria-activedescendant');
  }
}
