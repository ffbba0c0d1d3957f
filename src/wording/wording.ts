import { englishWording } from './english/english.ts';
import { createFormat, type Format } from './format.ts';
import { frenchWording } from './french/french.ts';
import { germanWording } from './german/german.ts';
import { type Language, regions } from './languages.ts';
import { russianWording } from './russian/russian.ts';
import { spanishWording } from './spanish/spanish.ts';
import type { Surface } from './surface.ts';

/** Every sentence of one language on one surface. A language is complete when it type-checks as this. */
export type Wording = ReturnType<typeof englishWording>;

/** What Discord shows, in languages other than English. */
export const translations: Readonly<Partial<Record<Language, (format: Format) => Wording>>> = {
  de: germanWording,
  es: spanishWording,
  fr: frenchWording,
  ru: russianWording,
};

const wordings = new Map<string, Wording>();

/** Each wording is made once: its formats take a millisecond. The terminal speaks English only. */
export function wordingFor(surface: Surface, language: Language = 'en'): Wording {
  const key = `${surface} ${language}`;
  const wording = wordings.get(key) ?? makeWording(surface, language);
  wordings.set(key, wording);
  return wording;
}

function makeWording(surface: Surface, language: Language): Wording {
  const translation = surface === 'discord' ? translations[language] : undefined;
  return translation === undefined
    ? englishWording(surface, createFormat(regions.en))
    : translation(createFormat(regions[language]));
}
