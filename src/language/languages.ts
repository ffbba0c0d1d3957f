import type { Language } from './language.ts';
import { arabic } from './languages/arabic.ts';
import { armenian } from './languages/armenian.ts';
import { basque } from './languages/basque.ts';
import { catalan } from './languages/catalan.ts';
import { chinese } from './languages/chinese.ts';
import { czech } from './languages/czech.ts';
import { danish } from './languages/danish.ts';
import { dutch } from './languages/dutch.ts';
import { english } from './languages/english.ts';
import { finnish } from './languages/finnish.ts';
import { french } from './languages/french.ts';
import { german } from './languages/german.ts';
import { greek } from './languages/greek.ts';
import { hebrew } from './languages/hebrew.ts';
import { hindi } from './languages/hindi.ts';
import { hungarian } from './languages/hungarian.ts';
import { indonesian } from './languages/indonesian.ts';
import { irish } from './languages/irish.ts';
import { italian } from './languages/italian.ts';
import { japanese } from './languages/japanese.ts';
import { korean } from './languages/korean.ts';
import { norwegian } from './languages/norwegian.ts';
import { persian } from './languages/persian.ts';
import { polish } from './languages/polish.ts';
import { portuguese } from './languages/portuguese.ts';
import { romanian } from './languages/romanian.ts';
import { russian } from './languages/russian.ts';
import { slovene } from './languages/slovene.ts';
import { spanish } from './languages/spanish.ts';
import { swedish } from './languages/swedish.ts';
import { tamil } from './languages/tamil.ts';
import { turkish } from './languages/turkish.ts';
import { ukrainian } from './languages/ukrainian.ts';
import { vietnamese } from './languages/vietnamese.ts';

/** All languages with word lists of their own. */
export const languages: readonly Language[] = [
  arabic,
  armenian,
  basque,
  catalan,
  chinese,
  czech,
  danish,
  dutch,
  english,
  finnish,
  french,
  german,
  greek,
  hebrew,
  hindi,
  hungarian,
  indonesian,
  irish,
  italian,
  japanese,
  korean,
  norwegian,
  persian,
  polish,
  portuguese,
  romanian,
  russian,
  slovene,
  spanish,
  swedish,
  tamil,
  turkish,
  ukrainian,
  vietnamese,
];
