import { describe, expect, it } from 'vitest';
import { languageOf } from '../../../src/language/language.ts';
import { questionTermsOf, termsOf } from '../../../src/language/words/terms.ts';

const termsIn = (text: string, language: string): string[] =>
  termsOf(text, languageOf(language)).map(({ term }) => term);

describe('two spellings of a word are one term', () => {
  it.each([
    ['ar', 'مَدْرَسَة', 'مدرسة'],
    ['ar', 'المدرسة', 'المدرسه'],
    ['ar', 'أحمد', 'احمد'],
    ['ar', 'إسرائيل', 'اسرائيل'],
    ['ar', 'مستشفى', 'مستشفي'],
    ['ar', 'كــتاب', 'كتاب'],
    ['ar', 'والمدرسة', 'المدرسة'],
    ['ar', 'عام ١٩٦٧', 'عام 1967'],
    ['ca', 'població', 'poblacions'],
    ['ca', 'l’home', 'home'],
    ['cs', 'město', 'mesto'],
    ['da', 'Århus', 'Aarhus'],
    ['de', 'Müller', 'Mueller'],
    ['de', 'Müller', 'Muller'],
    ['de', 'Häuser', 'Haeuser'],
    ['de', 'Übersetzung', 'Uebersetzung'],
    ['de', 'Straße', 'Strasse'],
    ['de', 'Statue', 'Statuen'],
    ['el', 'Αθήνα', 'ΑΘΗΝΑ'],
    ['el', 'λόγος', 'ΛΟΓΟΣ'],
    ['es', 'población', 'poblacion'],
    ['es', 'murió', 'murio'],
    ['es', 'nació', 'nacer'],
    ['es', 'políticos', 'politico'],
    ['es', 'año', 'ano'],
    ['fa', 'كتاب', 'کتاب'],
    ['fa', 'علي', 'علی'],
    ['fr', 'l’homme', 'homme'],
    ['fr', 'L’Homme', 'hommes'],
    ['fr', 'qu’Artagnan', 'd’Artagnan'],
    ['fr', 'créée', 'creee'],
    ['fr', 'fondèrent', 'fonder'],
    ['fr', 'généraux', 'general'],
    ['fr', 'Œuvre', 'oeuvre'],
    ['ga', 'an mbliain', 'bliain'],
    ['he', 'שָׁלוֹם', 'שלום'],
    ['hi', 'चाँद', 'चांद'],
    ['hi', 'क़लम', 'कलम'],
    ['hi', 'सन १९४७', 'सन 1947'],
    ['hu', 'városok', 'varosok'],
    ['hy', 'Երևան', 'Երեւան'],
    ['it', 'dell’arte', 'arte'],
    ['it', 'un’altra città', 'citta'],
    ['it', 'città', 'citta’'],
    ['ko', '대통령이', '대통령의'],
    ['ko', '서울에서', '서울'],
    ['nl', 'coördinatie', 'coordinatie'],
    ['pl', 'Łódź', 'lodz'],
    ['pt', 'população', 'populacao'],
    ['pt', 'população', 'populações'],
    ['pt', 'nação', 'nacoes'],
    ['pt', 'independência', 'independencia'],
    ['pt', 'possível', 'possiveis'],
    ['ro', 'țară', 'ţară'],
    ['ro', 'țară', 'tara'],
    ['ro', 'orașului', 'orasul'],
    ['ru', 'ёлка', 'елка'],
    ['ru', 'самолёты', 'самолет'],
    ['ru', 'Пу\u0301тин', 'Путин'],
    ['tr', 'İstanbul', 'istanbul'],
    ['tr', 'ISTANBUL', 'Istanbul’da'],
    ['tr', 'IRAK', 'ırak'],
    ['tr', 'kadınların', 'kadinlarin'],
    ['tr', 'günlerin', 'gunler'],
    ['tr', 'Türkiye’nin', 'Turkiye'],
    ['uk', 'п’ять', 'пʼять'],
    ['uk', 'ґанок', 'ганок'],
  ])('%s: %s and %s', (language, one, other) => {
    expect(termsIn(one, language)).toEqual(termsIn(other, language));
    expect(termsIn(one, language)).not.toEqual([]);
  });
});

describe('two words remain two terms', () => {
  it.each([
    ['de', 'neue', 'nü'],
    ['de', 'Quelle', 'Qülle'],
    ['fr', 'aujourd’hui', 'hui'],
    ['fr', 'prud’homme', 'homme'],
    ['ru', 'й', 'и'],
    ['tr', 'kar', 'kır'],
    ['ar', 'كتاب', 'كتب'],
  ])('%s: %s and %s', (language, one, other) => {
    expect(termsIn(one, language)).not.toEqual(termsIn(other, language));
  });
});

describe('an elided word', () => {
  it('is not part of the span', () => {
    const text = 'Il parle de l’Assemblée, d’OTAN et qu’Ève.';
    const places = termsOf(text, languageOf('fr')).map(({ start, end }) => text.slice(start, end));
    expect(places).toEqual(['parle', 'Assemblée', 'OTAN', 'Ève']);
  });

  it('by itself is no keyword', () => {
    expect(questionTermsOf('l’ d’ qu’', languageOf('fr'))).toEqual([]);
  });
});
