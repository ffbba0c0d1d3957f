import { el, iconButton } from './dom.ts';

/** A side panel. At most one is open. */
export interface Panel {
  readonly name: string;
  readonly closeLabel: string;
  readonly body: HTMLElement;
  /** Called when the panel opens, and when its content may have changed. */
  refresh(): void;
}

/** The area at the side where panels open. */
export class Panels {
  readonly element = el('aside', { class: 'panel', hidden: true });
  readonly #onToggle: (panel: Panel | undefined) => void;
  #open: Panel | undefined;

  constructor(onToggle: (panel: Panel | undefined) => void) {
    this.#onToggle = onToggle;
    this.element.addEventListener('keydown', ({ key }) => {
      if (key === 'Escape') this.close();
    });
  }

  get current(): Panel | undefined {
    return this.#open;
  }

  toggle(panel: Panel): void {
    if (this.#open === panel) this.close();
    else this.open(panel);
  }

  open(panel: Panel): void {
    this.#open = panel;
    const close = iconButton('close', panel.closeLabel, { onclick: () => this.close() });
    this.element.replaceChildren(el('header', { class: 'bar' }, el('h2', {}, panel.name), close), panel.body);
    this.element.setAttribute('aria-label', panel.name);
    this.element.hidden = false;
    this.#onToggle(panel);
    panel.refresh();
  }

  close(): void {
    this.#open = undefined;
    this.element.hidden = true;
    this.#onToggle(undefined);
  }
}
