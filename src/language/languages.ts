import type { Language } from './language.ts';
import { dutch } from './languages/dutch.ts';
import { english } from './languages/english.ts';
import { french } from './languages/french.ts';
import { german } from './languages/german.ts';
import { italian } from './languages/italian.ts';
import { portuguese } from './languages/portuguese.ts';
import { russian } from './languages/russian.ts';
import { spanish } from './languages/spanish.ts';

/** The languages that have a file. */
export const languages: readonly Language[] = [
  dutch,
  english,
  french,
  german,
  italian,
  portuguese,
  russian,
  spanish,
];
