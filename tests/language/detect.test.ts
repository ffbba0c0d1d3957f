import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { detectLanguage } from '../../src/language/detect.ts';
import { paragraphText } from '../support/texts.ts';
import { samples } from './words/unspaced-samples.ts';

const texts: Readonly<Record<string, string>> = {
  ar: 'بدأت المحادثات يوم الاثنين في أنقرة واستمرت ثلاثة أيام، ولم يعلق أي من الطرفين على مضمونها.',
  cs: 'Rozhovory začaly v pondělí v Ankaře a trvaly tři dny. Obě strany o jejich obsahu mlčely.',
  da: 'Samtalerne begyndte mandag i Ankara og varede tre dage. Begge parter tav om indholdet.',
  de: 'Die Gespräche begannen am Montag in Ankara und dauerten drei Tage. Beide Seiten schwiegen darüber.',
  el: 'Οι συνομιλίες άρχισαν τη Δευτέρα στην Άγκυρα και κράτησαν τρεις ημέρες.',
  en: 'The talks began in Ankara on Monday and lasted for three days. Neither side would say what they were about.',
  es: 'Las conversaciones empezaron el lunes en Ankara y duraron tres días. Ninguna de las partes dijo nada.',
  fi: 'Neuvottelut alkoivat maanantaina Ankarassa ja kestivät kolme päivää. Kumpikaan osapuoli ei kertonut sisällöstä.',
  fr: 'Les pourparlers ont commencé lundi à Ankara et ont duré trois jours. Aucune des parties n’en a parlé.',
  he: 'השיחות החלו ביום שני באנקרה ונמשכו שלושה ימים.',
  hi: 'बातचीत सोमवार को अंकारा में शुरू हुई और तीन दिन तक चली।',
  hu: 'A tárgyalások hétfőn kezdődtek Ankarában, és három napig tartottak.',
  it: 'I colloqui sono cominciati lunedì ad Ankara e sono durati tre giorni. Nessuna delle parti ne ha parlato.',
  ko: '회담은 월요일 앙카라에서 시작되어 사흘 동안 이어졌다.',
  nl: 'De gesprekken begonnen maandag in Ankara en duurden drie dagen. Geen van beide partijen zei er iets over.',
  pl: 'Rozmowy rozpoczęły się w poniedziałek w Ankarze i trwały trzy dni.',
  pt: 'As conversações começaram na segunda-feira em Ancara e duraram três dias. Nenhuma das partes falou.',
  ro: 'Discuțiile au început luni la Ankara și au durat trei zile.',
  ru: 'Переговоры начались в понедельник в Анкаре и длились три дня. Стороны молчали об их содержании.',
  sv: 'Samtalen började i måndags i Ankara och varade i tre dagar. Ingen av parterna ville säga något.',
  tr: 'Görüşmeler pazartesi günü Ankara’da başladı ve üç gün sürdü.',
  uk: 'Переговори почалися в понеділок в Анкарі й тривали три дні.',
};

describe('the language of a text', () => {
  it.each(Object.entries(texts))('is found: %s', (language, text) => {
    expect(detectLanguage(text)).toBe(language);
  });

  it.each(samples)('without spaces is found: $language', ({ language, paragraphs }) => {
    expect(paragraphs.map(detectLanguage)).toEqual(paragraphs.map(() => language));
  });

  it('is that of its larger part, whatever it begins with', () => {
    const { en = '', de = '' } = texts;
    expect(detectLanguage(`${en}\n\n${de.repeat(20)}`)).toBe('de');
  });

  it.each(['', ' ', 'Text.', '1, 2, 3.', '… — 👍', 'x'.repeat(5_000)])(
    'is unknown for lack of evidence: %j',
    (text) => {
      expect(detectLanguage(text)).toBeUndefined();
    },
  );

  it('is a code or unknown for any text', () => {
    fc.assert(
      fc.property(paragraphText(), (text) => {
        expect(detectLanguage(text) ?? 'xx').toMatch(/^[a-z]{2}$/u);
      }),
    );
  });
});
