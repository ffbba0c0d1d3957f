import { el } from './dom.ts';

export interface MenuEntry {
  readonly label: string;
  /** Heading above the first entry of each group. */
  readonly group?: string;
  choose(): void;
}

/** Closes the open menu. */
let close: (() => void) | undefined;

/** Opens a context menu, and returns the focus when it closes. https://www.w3.org/WAI/ARIA/apg/patterns/menubar/ */
export function openMenu(
  label: string,
  entries: readonly MenuEntry[],
  at: { readonly x: number; readonly y: number },
): void {
  close?.();
  const before = document.activeElement;
  const buttons = entries.map(({ label: words, choose }) =>
    el('button', { type: 'button', role: 'menuitem', tabindex: -1, onclick: () => leave(choose) }, words),
  );
  const menu = el('div', { class: 'menu', role: 'menu', 'aria-label': label }, ...grouped(entries, buttons));
  const leave = (then?: () => void): void => {
    close?.();
    if (before instanceof HTMLElement) before.focus();
    then?.();
  };
  menu.addEventListener('keydown', (event) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (event.key === 'Escape' || event.key === 'Tab') leave();
    else if (step === undefined) return;
    else buttons.at((buttons.findIndex(hasFocus) + step) % buttons.length)?.focus();
    event.preventDefault();
  });
  show(menu, at);
  buttons[0]?.focus();
}

/** Shows the menu until `close`, which a click outside calls too. */
function show(menu: HTMLElement, at: { readonly x: number; readonly y: number }): void {
  const onOutside = ({ target }: Event): void => {
    if (!menu.contains(target as Node)) close?.();
  };
  close = () => {
    menu.remove();
    document.removeEventListener('mousedown', onOutside);
    close = undefined;
  };
  document.addEventListener('mousedown', onOutside);
  document.body.append(menu);
  place(menu, at);
}

/** The buttons, with the heading of each group above its first. */
function grouped(entries: readonly MenuEntry[], buttons: readonly HTMLElement[]): HTMLElement[] {
  return buttons.flatMap((button, index) => {
    const group = entries[index]?.group;
    const isFirst = group !== undefined && entries[index - 1]?.group !== group;
    return isFirst ? [el('div', { class: 'menu-group', role: 'presentation' }, group), button] : [button];
  });
}

const hasFocus = (element: HTMLElement): boolean => element === document.activeElement;

/** Positions the menu within the window. */
function place(menu: HTMLElement, { x, y }: { x: number; y: number }): void {
  const { width, height } = menu.getBoundingClientRect();
  menu.style.setProperty('left', `${Math.max(8, Math.min(x, innerWidth - width - 8))}px`);
  menu.style.setProperty('top', `${Math.max(8, Math.min(y, innerHeight - height - 8))}px`);
}
