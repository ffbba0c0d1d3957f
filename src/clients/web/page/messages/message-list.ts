import type { ShownMessage } from '../../../../simulator/types.ts';
import { el } from '../parts/dom.ts';
import type { Session } from '../session.ts';
import { type MessageActions, messageView } from './message-view.ts';
import { noteView } from './note-view.ts';

interface Entry {
  readonly id: string;
  readonly key: string;
  view(): HTMLElement;
}

const NEAR_THE_END_PX = 120;

/** The channel's messages. Replaces only changed ones, and keeps the newest in view. */
export class MessageList {
  readonly element: HTMLElement;
  readonly #messages: HTMLElement;
  readonly #keys = new Map<string, string>();
  #isAtEnd = true;
  readonly #session: Session;
  readonly #actions: MessageActions;

  /** @param welcome shown above the first message */
  constructor(session: Session, actions: MessageActions, welcome: HTMLElement) {
    this.#session = session;
    this.#actions = actions;
    const label = session.words.message.list;
    this.#messages = el('div', { role: 'log', 'aria-label': label, class: 'messages' });
    this.element = el(
      'div',
      { class: 'scroller', tabindex: 0, role: 'region', 'aria-label': label },
      welcome,
      this.#messages,
    );
    this.element.addEventListener('keydown', (event) => this.#moveFocus(event));
    this.element.addEventListener('scroll', () => {
      this.#isAtEnd = this.#distanceToEnd() < NEAR_THE_END_PX;
    });
    const sizes = new ResizeObserver(() => this.#isAtEnd && this.#toEnd());
    sizes.observe(this.element);
    sizes.observe(this.#messages);
    session.onChange(() => this.render());
    session.onSwitch(() => this.render());
  }

  render(): void {
    const before = this.#messages.childElementCount;
    const isAtEnd = this.#isAtEnd;
    this.#place(this.#entries());
    const hasGrown = this.#messages.childElementCount > before;
    if (isAtEnd || hasGrown) this.#toEnd();
  }

  #toEnd(): void {
    this.#isAtEnd = true;
    this.element.scrollTop = this.element.scrollHeight;
  }

  #distanceToEnd(): number {
    const { scrollHeight, scrollTop, clientHeight } = this.element;
    return scrollHeight - scrollTop - clientHeight;
  }

  #entries(): Entry[] {
    const { notes, snapshot } = this.#session;
    const { messages } = snapshot;
    const entries = messages.map((message) => this.#messageEntry(message));
    for (const note of notes) {
      const at = messages.findIndex(({ id }) => BigInt(id) > BigInt(note.after ?? 0));
      const isFailed = note.failure !== undefined;
      if (!isFailed && at !== -1) continue;
      const key = JSON.stringify(note);
      entries.splice(at === -1 ? entries.length : at, 0, {
        id: note.id,
        key,
        view: () => noteView(note, this.#session),
      });
    }
    return entries;
  }

  #messageEntry(message: ShownMessage): Entry {
    const view = (): HTMLElement => messageView(message, this.#session, this.#actions);
    return { id: message.id, key: `${this.#session.person.name} ${JSON.stringify(message)}`, view };
  }

  #place(entries: readonly Entry[]): void {
    const shown = [...this.#messages.children] as HTMLElement[];
    const old = new Map(shown.map((child) => [child.dataset['id'] ?? '', child]));
    const elements = entries.map(({ id, key, view }) => {
      const known = old.get(id);
      old.delete(id);
      const element = known && this.#keys.get(id) === key ? known : replaceView(known, view());
      this.#keys.set(id, key);
      return element;
    });
    for (const element of old.values()) element.remove();
    for (const [index, element] of elements.entries()) {
      const there = this.#messages.children[index];
      if (there !== element) this.#messages.insertBefore(element, there ?? null);
    }
  }

  /** Moves the focus between messages with the arrow keys. */
  #moveFocus(event: KeyboardEvent): void {
    const step = { ArrowUp: -1, ArrowDown: 1 }[event.key];
    const { target } = event;
    const isOnMessage =
      target === this.element || (target instanceof HTMLElement && target.matches('.message'));
    if (step === undefined || !isOnMessage) return;
    const all = [...this.#messages.children] as HTMLElement[];
    const at = all.indexOf(target as HTMLElement);
    const next = at === -1 ? all.at(-1) : all[at + step];
    if (!next) return;
    event.preventDefault();
    next.focus();
  }
}

/** Replaces the old view of a message by the new one, and keeps the focus on the same button. */
function replaceView(old: HTMLElement | undefined, fresh: HTMLElement): HTMLElement {
  if (!old) return fresh;
  const focusable = (root: HTMLElement): HTMLElement[] => [
    ...root.querySelectorAll<HTMLElement>('button, a, [tabindex]'),
  ];
  const focused = focusable(old).indexOf(document.activeElement as HTMLElement);
  const label = document.activeElement?.textContent;
  old.replaceWith(fresh);
  if (focused !== -1) {
    const candidates = focusable(fresh);
    (candidates.find(({ textContent }) => textContent === label) ?? candidates[focused])?.focus();
  }
  return fresh;
}
