import { el } from './dom.ts';

export interface MenuEntry {
  readonly label: string;
  /** Heading above the first entry of each group. */
  readonly group?: string;
  choose(): void;
}

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
  const grouped = entries.flatMap(({ group }, index) => {
    const isFirst = group !== undefined && entries[index - 1]?.group !== group;
    const heading = isFirst ? [el('div', { class: 'menu-group', role: 'presentation' }, group)] : [];
    return [...heading, ...(buttons[index] ? [buttons[index]] : [])];
  });
  const menu = el('div', { class: 'menu', role: 'menu', 'aria-label': label }, ...grouped);
  const leave = (then?: () => void): void => {
    close?.();
    if (before instanceof HTMLElement) before.focus();
    then?.();
  };
  const onOutside = ({ target }: Event): void => {
    if (!menu.contains(target as Node)) close?.();
  };
  close = () => {
    menu.remove();
    document.removeEventListener('mousedown', onOutside);
    close = undefined;
  };
  menu.addEventListener('keydown', (event) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (event.key === 'Escape' || event.key === 'Tab') leave();
    else if (step === undefined) return;
    else
      buttons
        .at((buttons.indexOf(document.activeElement as HTMLButtonElement) + step) % buttons.length)
        ?.focus();
    event.preventDefault();
  });
  document.addEventListener('mousedown', onOutside);
  document.body.append(menu);
  place(menu, at);
  buttons[0]?.focus();
}

/** Positions the menu within the window. */
function place(menu: HTMLElement, { x, y }: { x: number; y: number }): void {
  const { width, height } = menu.getBoundingClientRect();
  menu.style.setProperty('left', `${Math.max(8, Math.min(x, innerWidth - width - 8))}px`);
  menu.style.setProperty('top', `${Math.max(8, Math.min(y, innerHeight - height - 8))}px`);
}
