import { describe, expect, it } from 'vitest';
import { languageOf } from '../../../src/language/language.ts';
import { languages } from '../../../src/language/languages.ts';
import { cuesIn } from '../../../src/language/rules/cautions.ts';
import { plainLetters } from '../../../src/language/words/look-alikes.ts';
import { cutsNoWord, quoteWordsOf } from '../../../src/language/words/quote-words.ts';

const folded = (text: string) => quoteWordsOf(text).map((word) => word.folded);

describe('words to compare', () => {
  it.each([
    ['Syria’s', "Syria's"],
    ['STRASSE', 'Straße'],
    ['250,000', '250000'],
    ['–5', '-5'],
    ['U.S.', 'US'],
    ['truce—now', 'truce - now'],
  ])('%s and %s are the same', (one, other) => {
    expect(folded(one)).toEqual(folded(other));
  });

  it.each([
    ['3,5', '35'],
    ['$5', '€5'],
    ['5 €', '5€'],
    ['-5', '5'],
    ['can not', 'cannot'],
    ['re-sign', 'resign'],
    ['Cavusoglu', 'Cavuşoğlu'],
  ])('%s and %s are not', (one, other) => {
    expect(folded(one)).not.toEqual(folded(other));
  });

  it('are characters in scripts without spaces', () => {
    expect(folded('停战协议')).toEqual(['停', '战', '协', '议']);
  });

  it('are marked as bracketed, or as following an omission', () => {
    const words = quoteWordsOf('He [the Tsar] left … Kiev [...] at once');
    expect(words.filter(({ bracketed }) => bracketed).map((word) => word.folded)).toEqual(['the', 'tsar']);
    expect(words.filter(({ afterOmission }) => afterOmission).map((word) => word.folded)).toEqual([
      'kiev',
      'at',
    ]);
  });

  it.each([
    ['It rose 3.5 percent', 0, 9, false],
    ['It rose 3.5 percent', 3, 11, true],
    ['don’t go', 0, 3, false],
    ['a well-kept house', 7, 11, true],
    ['停战协议', 1, 3, true],
  ])('of “%s” are whole from %i to %i: %s', (text, start, end, whole) => {
    expect(cutsNoWord(text, { start, end })).toBe(whole);
  });
});

describe('look-alike letters', () => {
  it.each([
    ['Аssаd', 'Assad', 2],
    ['Рutin said', 'Putin said', 1],
    ['Пutin', 'Пutin', 0],
    ['Она cказала', 'Она сказала', 1],
    ['Россия и NATO', 'Россия и NATO', 0],
    ['Αthens', 'Athens', 1],
  ])('in %s are read as %s', (typed, text, count) => {
    const plain = plainLetters(typed);
    expect([plain.text, plain.lookAlikes.length]).toEqual([text, count]);
  });

  it('are reported with their word and script', () => {
    expect(plainLetters('Аssad').lookAlikes).toEqual([{ letter: 'А', script: 'Cyrillic', word: 'Аssad' }]);
    expect(plainLetters('Она cказала').lookAlikes).toEqual([
      { letter: 'c', script: 'Latin', word: 'cказала' },
    ]);
  });

  it('are counted apart from invisible characters', () => {
    expect(plainLetters('a\u200bb\u00adc')).toEqual({ text: 'abc', invisible: 2, lookAlikes: [] });
  });
});

describe('cues', () => {
  it.each([
    ['en', 'According to critics it may not work', ['source', 'modal', 'negation']],
    ['en', 'They declined to answer', ['denial']],
    ['de', 'Angeblich behauptete er, das stimme nicht', ['hedge', 'attribution', 'negation']],
    ['es', 'Según él, quizás no', ['source', 'hedge', 'negation']],
    ['fr', 'Il aurait prétendument nié', ['modal', 'hedge', 'denial']],
    ['it', 'Secondo lui forse non', ['source', 'hedge', 'negation']],
    ['pt', 'Segundo ele, talvez não', ['source', 'hedge', 'negation']],
    ['nl', 'Volgens hem misschien niet', ['source', 'hedge', 'negation']],
    ['ru', 'По словам врача, якобы не', ['source', 'hedge', 'negation']],
    ['xx', 'Not that', []],
  ])('in %s: %s', (code, text, kinds) => {
    expect(cuesIn(text, languageOf(code)).map(({ kind }) => kind)).toEqual(kinds);
  });
});

describe('every language with a file', () => {
  it.each(languages.map((language) => [language.code, language] as const))(
    '%s tells what denies, doubts and attributes a statement',
    (_, { cautions, negations }) => {
      const kinds = new Set([...(cautions?.cues.values() ?? [])].map((cue) => cue?.kind));
      for (const kind of ['attribution', 'hedge', 'denial'] as const) expect(kinds).toContain(kind);
      expect(negations).toBeDefined();
    },
  );

  it.each([
    ['ar', 'الجسر ليس آمنا'],
    ['ca', 'El pont no és segur'],
    ['cs', 'Most nevydrží'],
    ['da', 'Broen er ikke sikker'],
    ['de', 'Das ist keine Brücke'],
    ['el', 'Η γέφυρα δεν είναι ασφαλής'],
    ['en', "The bridge isn't safe"],
    ['es', 'El puente no es seguro'],
    ['eu', 'Zubia ez da segurua'],
    ['fa', 'پل امن نیست'],
    ['fi', 'Silta ei ole turvallinen'],
    ['fr', "Le pont n'est plus sûr"],
    ['ga', 'Níl an droichead slán'],
    ['he', 'הגשר לא בטוח'],
    ['hi', 'पुल सुरक्षित नहीं है'],
    ['hu', 'A híd nem biztonságos'],
    ['hy', 'Կամուրջը անվտանգ չէ'],
    ['id', 'Jembatan itu tidak aman'],
    ['it', 'Il ponte non è sicuro'],
    ['ja', '橋は安全ではない'],
    ['ko', '다리는 안전하지 않다'],
    ['nl', 'De brug is niet veilig'],
    ['no', 'Broen er ikke trygg'],
    ['pl', 'Most nie jest bezpieczny'],
    ['pt', 'A ponte não é segura'],
    ['ro', 'Podul nu este sigur'],
    ['ru', 'Мост не безопасен'],
    ['sl', 'Most ni varen'],
    ['sv', 'Bron är inte säker'],
    ['ta', 'பாலம் பாதுகாப்பானது அல்ல'],
    ['tr', 'Köprü güvenli değil'],
    ['uk', 'Міст не безпечний'],
    ['vi', 'Cây cầu không an toàn'],
    ['zh', '大桥不安全'],
  ])('%s finds the negation of a sentence', (code, text) => {
    expect(cuesIn(text, languageOf(code)).some(({ kind }) => kind === 'negation')).toBe(true);
  });

  it.each([
    ['cs', 'Most nebo nemocnice v neděli'],
    ['zh', '不仅如此，非常好'],
    ['en', 'not only the bridge'],
    ['en', 'the State Department'],
  ])('%s takes no other word for one: %s', (code, text) => {
    expect(cuesIn(text, languageOf(code))).toEqual([]);
  });
});
