import { describe, expect, it } from 'vitest';
import { languageOf } from '../../src/language/language.ts';
import { languages } from '../../src/language/languages.ts';
import { questionTermsOf, termsOf } from '../../src/language/words/terms.ts';

const termsIn = (text: string, language: string): string[] =>
  termsOf(text, languageOf(language)).map(({ term }) => term);
const questionTermsIn = (text: string, language: string): string[] =>
  questionTermsOf(text, languageOf(language)).map(({ term }) => term);

describe('the languages', () => {
  it('have unique codes, by which they are found', () => {
    const codes = languages.flatMap(({ code, aliases = [] }) => [code, ...aliases]);
    expect(new Set(codes).size).toBe(codes.length);
    for (const language of languages) expect(languageOf(language.code)).toBe(language);
    expect(languageOf('nb')).toBe(languageOf('no'));
  });

  it.each(languages)(
    '$code has its word lists in folded form',
    ({ stopWords, framingWords, fold, elision }) => {
      expect(stopWords.size).toBeGreaterThan(50);
      expect(framingWords.size).toBeGreaterThan(5);
      for (const word of [...stopWords, ...framingWords]) {
        expect(word).toBe(word.toLowerCase().normalize('NFC'));
        expect(word).toMatch(/^[\p{L}\p{M}']+$/u);
        expect(fold?.(word) ?? word).toBe(word);
        if (elision !== undefined) expect(word).not.toMatch(elision);
      }
    },
  );

  it('without a file leave words unchanged', () => {
    expect(termsIn('Abari the abaris', 'xx')).toEqual(['abari', 'the', 'abaris']);
  });
});

/** Questions that consist of question words only. */
describe.each([
  ['en', 'Who did it, whom, whose and what? When, where, why? How many of which? Who’s who, what’s what?'],
  [
    'de',
    'Wer, wen, wem, wessen und was? Wann, wo, wohin, woher, warum, wieso? Wie viele, wieviel von welchem?',
  ],
  [
    'es',
    '¿Quién, quiénes, qué, cuál? ¿Cuándo, dónde, por qué, cómo? ¿Cuánto, cuántas? Quien, que, cuando y donde',
  ],
  [
    'fr',
    'Qui, que, quoi, quel, lesquelles ? Quand, où, pourquoi, comment, combien ? Qu’est-ce que c’est, qu’y a-t-il ?',
  ],
  [
    'it',
    'Chi, che, cosa, quale, quali? Quando, dove, perché, come, quanti? Cos’è, dov’è, com’è, qual è, c’è?',
  ],
  ['pt', 'Quem, que, qual, quais? Quando, onde, por que, porquê, como, quanto, quantas? O que é?'],
  ['nl', 'Wie, wat, welk, welke? Wanneer, waar, waarom, hoe, hoeveel, waarvoor, wiens?'],
  [
    'ru',
    'Кто, кого, чей, что, какой, каких, который? Когда, где, куда, откуда, почему, зачем, как, сколько?',
  ],
  ['sv', 'Vem, vems, vad, vilken, vilka? När, var, vart, varför, hur många?'],
  ['da', 'Hvem, hvad, hvilken, hvilke? Hvornår, hvor, hvorfor, hvordan, hvor mange?'],
  ['no', 'Hvem, hva, hvilken, hvilke? Når, hvor, hvorfor, hvordan, hvor mange? Kven, kva, korleis, kvifor?'],
  ['fi', 'Kuka, kenen, mikä, mitä, mitkä? Milloin, missä, mihin, mistä, miksi, miten, kuinka monta?'],
  ['pl', 'Kto, kogo, co, jaki, która, którym? Kiedy, gdzie, dokąd, dlaczego, jak, ile?'],
  ['cs', 'Kdo, koho, co, jaký, která, kterém? Kdy, kde, kam, proč, jak, kolik?'],
  ['tr', 'Kim, kimin, ne, hangi? Nerede, nereye, neden, niçin, nasıl, kaç?'],
  ['hu', 'Ki, kit, mi, mit, melyik, milyen? Mikor, hol, hova, miért, hogyan, hány, mennyi?'],
  ['ro', 'Cine, cui, ce, care, cărei? Când, unde, de ce, cum, cât, câți?'],
  ['uk', 'Хто, кого, що, який, яка? Коли, де, куди, звідки, чому, як, скільки?'],
  ['el', 'Ποιος, ποια, τι, ποιο; Πότε, πού, γιατί, πώς, πόσα;'],
  ['ar', 'من، ما، ماذا؟ متى؟ أين؟ لماذا؟ كيف؟ كم؟ أي؟'],
  ['he', 'מי, מה, איזה, אילו? מתי, איפה, היכן, לאן, למה, מדוע, איך, כמה?'],
  ['hi', 'कौन, क्या, किस, किसने? कब, कहाँ, क्यों, कैसे, कितने?'],
  ['id', 'Siapa, apa, mana? Kapan, di mana, ke mana, mengapa, kenapa, bagaimana, berapa?'],
  ['ko', '누가, 누구, 무엇, 어느? 언제, 어디, 왜, 어떻게, 몇, 얼마나?'],
  ['zh', '谁？什么？哪个？什么时候？在哪里？为什么？怎么？多少？是谁的？'],
  ['ja', '誰が？何を？どの？いつ？どこで？なぜ？どうして？いくつ？'],
])('question words in %s', (language, question) => {
  it('are no keywords', () => {
    expect(questionTermsIn(question, language)).toEqual([]);
  });
});

describe('content words are kept', () => {
  it.each([
    ['de', 'Jahr Mann Gott Zeit zwölf drei neue Ende', 8],
    ['es', 'año hombre Dios tres doce nuevo fin Estado té', 9],
    ['fr', 'année homme né trois douze nouveau fin', 7],
    ['ru', 'год человек три двенадцать новый конец', 6],
    ['it', 'anno uomo tre dodici nuovo fine', 6],
    ['pt', 'ano homem três doze novo fim', 6],
    ['nl', 'jaar man drie twaalf nieuw einde', 6],
    ['tr', 'yıl adam üç on iki yeni son', 7],
  ])('in %s: %s', (language, words, count) => {
    expect(termsIn(words, language)).toHaveLength(count);
  });
});

describe('framing words are dropped from a question', () => {
  it.each([
    ['de', 'Was sagte Müller über den Vertrag?', 'Müller Vertrag'],
    ['es', '¿Qué dijo Pérez sobre el tratado?', 'Pérez tratado'],
    ['fr', 'Qu’a dit Dupont sur le traité ?', 'Dupont traité'],
    ['ru', 'Что сказал Песков о договоре?', 'Песков договор'],
    ['it', 'Che cosa ha detto Rossi sul trattato?', 'Rossi trattato'],
    ['pt', 'O que disse Silva sobre o tratado?', 'Silva tratado'],
    ['nl', 'Wat zei Jansen over het verdrag?', 'Jansen verdrag'],
  ])('in %s: %s', (language, question, keywords) => {
    expect(questionTermsIn(question, language)).toEqual(termsIn(keywords, language));
  });
});
