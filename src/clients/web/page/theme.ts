import type { PageWording } from '../../../wording/client-wording.ts';
import { icon, iconButton } from './parts/dom.ts';

const KEY = 'theme';

/** Applies the theme that was chosen last, or else the system's. */
export function applyTheme(): void {
  const chosen = localStorage.getItem(KEY);
  const preferred = matchMedia('(prefers-color-scheme: light)').matches ? 'light' : 'dark';
  document.documentElement.dataset['theme'] = chosen ?? preferred;
}

export function themeButton({ shell: words }: PageWording): HTMLElement {
  const button = iconButton('sun', '');
  const isDark = (): boolean => document.documentElement.dataset['theme'] === 'dark';
  const show = (): void => {
    button.replaceChildren(icon(isDark() ? 'sun' : 'moon'));
    button.title = isDark() ? words.toLight : words.toDark;
    button.setAttribute('aria-label', button.title);
  };
  button.addEventListener('click', () => {
    localStorage.setItem(KEY, isDark() ? 'light' : 'dark');
    applyTheme();
    show();
  });
  show();
  return button;
}
