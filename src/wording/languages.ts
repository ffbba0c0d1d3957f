/** The languages of the interface, by ISO 639-1. */
export const LANGUAGES = ['en', 'de', 'es', 'fr', 'ru', 'tr'] as const;

export type Language = (typeof LANGUAGES)[number];

/** The region whose numbers and dates are written. English is British, as the rest of the interface: “2 December 2016”. */
export const regions: Readonly<Record<Language, string>> = {
  en: 'en-GB',
  de: 'de-DE',
  es: 'es-ES',
  fr: 'fr-FR',
  ru: 'ru-RU',
  tr: 'tr-TR',
};

/** As each language calls itself. */
export const ownNames: Readonly<Record<Language, string>> = {
  en: 'English',
  de: 'Deutsch',
  es: 'Español',
  fr: 'Français',
  ru: 'Русский',
  tr: 'Türkçe',
};

/** Discord's locales that read each language. https://docs.discord.com/developers/reference#locales */
export const discordLocales = {
  en: ['en-GB', 'en-US'],
  de: ['de'],
  es: ['es-ES', 'es-419'],
  fr: ['fr'],
  ru: ['ru'],
  tr: ['tr'],
} as const satisfies Readonly<Record<Language, readonly string[]>>;

const readBy = new Map<string, Language>(
  LANGUAGES.flatMap((language) => discordLocales[language].map((locale) => [locale, language] as const)),
);

/** @param locale Discord's; any that has no language here, also one that Discord does not have yet, reads English */
export function languageOf(locale: string | null | undefined): Language {
  return readBy.get(locale ?? '') ?? 'en';
}
