import type { Language } from './language.ts';
import { english } from './languages/english.ts';
import { german } from './languages/german.ts';
import { russian } from './languages/russian.ts';
import { spanish } from './languages/spanish.ts';

/** The languages that have a file. */
export const languages: readonly Language[] = [english, german, russian, spanish];
