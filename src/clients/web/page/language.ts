import { type PageWording, pageLanguages } from '../../../wording/client-wording.ts';
import { discordLocales, type Language, ownNames } from '../../../wording/languages.ts';
import { el } from './parts/dom.ts';

const KEY = 'language';

/** The language that was chosen last, or else the browser's, if the page speaks it. */
export function chosenLanguage(): Language {
  const wanted = [localStorage.getItem(KEY), ...navigator.languages].map((tag) => tag?.slice(0, 2));
  for (const tag of wanted) {
    const known = pageLanguages.find((language) => language === tag);
    if (known !== undefined) return known;
  }
  return 'en';
}

/** The locale of a Discord client in this language. */
export function localeFor(language: Language): string {
  return discordLocales[language][0];
}

/** Loads the page again in the chosen language; the visitor stays in the same channel. */
export function languageSwitch({ shell: words }: PageWording, current: Language): HTMLElement {
  const options = pageLanguages.map((language) =>
    el('option', { value: language, lang: language, selected: language === current }, ownNames[language]),
  );
  const select = el(
    'select',
    { class: 'language-switch', 'aria-label': words.language, title: words.language },
    ...options,
  );
  select.addEventListener('change', () => {
    localStorage.setItem(KEY, select.value);
    location.reload();
  });
  return select;
}
