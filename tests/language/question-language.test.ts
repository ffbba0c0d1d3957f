import { describe, expect, it } from 'vitest';
import { isInOtherLanguage } from '../../src/language/question-language.ts';

describe('a question', () => {
  it.each([
    ['¿Dónde se reunieron los ministros?', ['en']],
    ['Wo haben sich die Minister getroffen?', ['en']],
    ['Где встретились министры?', ['en']],
    ['Where did the ministers meet?', ['de']],
    ['Où est-ce que les ministres se sont rencontrés?', ['en', 'de']],
    ['部长们在哪里会面？', ['en']],
    ['รัฐมนตรีพบกันที่ไหน', ['en', 'ru']],
  ])('%s is in another language than %j', (question, codes) => {
    expect(isInOtherLanguage(question, codes)).toBe(true);
  });

  it.each([
    ['Where did the ministers meet?', ['en']],
    ['Wo haben sich die Minister getroffen?', ['en', 'de']],
    ['Lavrov Cavusoglu Alanya', ['en']],
    ['What did Le Monde say about "La guerre est finie"?', ['en']],
    ['Who said die Mauer muss weg?', ['en']],
    ['What does 樞密院 mean?', ['en']],
    ['2016?', ['en']],
    ['', ['en']],
    ['Hvar hittust ráðherrarnir og hvað sögðu þeir?', ['is']],
    ['Where did the ministers meet?', []],
  ])('%s may be in the language of %j', (question, codes) => {
    expect(isInOtherLanguage(question, codes)).toBe(false);
  });
});
