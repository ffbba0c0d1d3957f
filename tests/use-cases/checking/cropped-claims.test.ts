import { describe, expect, it } from 'vitest';
import { checkQuote } from '../../../src/use-cases/checking/check-quote.ts';
import { articleOf, libraryOf } from '../../support/articles.ts';

const verdictOf = (text: string, claim: string, language = 'en') =>
  checkQuote(libraryOf([articleOf(text, { language })]), { text: claim }).verdict;

describe('a crop that reverses the sense is out of context', () => {
  it.each([
    ['a fear', 'Neighbours are worried that the pier will sink.', 'the pier will sink'],
    ['a fear without a conjunction', 'She fears the pier will sink.', 'the pier will sink'],
    ['an idea', 'The council has challenged the idea that the pier is sound.', 'the pier is sound'],
    ['a retraction after it', '“It looks sound, but it’s really not,” she said.', 'It looks sound'],
    ['a retraction in the next sentence', '“It is sound,” he said. “But sadly it isn’t.”', 'It is sound'],
    ['a myth', 'That the pier is sound is a myth.', 'the pier is sound'],
    ['the end of a question', '“Is the pier sound?” he asked.', 'the pier sound'],
    [
      'a question without its order of words',
      '“You think the pier is sound?”',
      'You think the pier is sound',
    ],
    ['words that the speaker rejects', '“They say the pier is sound,” she said.', 'the pier is sound'],
    ['a clause at the end', 'The pier is sound, cars included, the mayor claimed.', 'The pier is sound'],
  ])('%s', (_, text, claim) => {
    expect(verdictOf(text, claim)).toBe('out-of-context');
  });

  it.each([
    ['cs', 'Starosta pochybuje, že molo vydrží.', 'molo vydrží'],
    ['de', 'Sie bezweifelt, dass der Steg hält.', 'der Steg hält'],
    ['es', 'Los vecinos temen que el muelle se hunda.', 'el muelle se hunda'],
    ['fi', 'Pormestari kiisti, että laituri on vaarallinen.', 'laituri on vaarallinen'],
    ['fr', 'La maire craint que la jetée s’effondre.', 'la jetée s’effondre'],
    ['hu', 'A polgármester tagadta, hogy a móló veszélyes.', 'a móló veszélyes'],
    ['ja', '技師は桟橋が安全だという説を否定した。', '桟橋が安全だ'],
    ['pl', 'Burmistrz zaprzeczył, że molo jest groźne.', 'molo jest groźne'],
    ['ru', 'Жители опасаются, что причал рухнет.', 'причал рухнет'],
    ['sv', 'Hon förnekade att bryggan är farlig.', 'bryggan är farlig'],
    ['tr', 'Başkan iskelenin tehlikeli olduğunu reddetti.', 'iskelenin tehlikeli olduğunu'],
    ['zh', '市民担心码头会倒塌。', '码头会倒塌'],
  ])('in %s', (language, text, claim) => {
    expect(verdictOf(text, claim, language)).toBe('out-of-context');
  });
});

describe('a marked omission that reverses the sense is out of context', () => {
  it.each([
    ['en', 'The pier is not at all sound.', 'The pier is … sound'],
    ['en', 'We will open the pier, unless it rains, in May.', 'We will open the pier … in May'],
    ['cs', 'Molo neuzavřeme na léto.', 'Molo … na léto'],
    ['es', 'El muelle no es seguro para camiones.', 'El muelle … es seguro para camiones'],
    ['sv', 'Bryggan är inte säker för bilar.', 'Bryggan är … säker för bilar'],
    ['zh', '我们不会关闭码头。', '我们…会关闭码头'],
  ])('in %s: %s', (language, text, claim) => {
    expect(verdictOf(text, claim, language)).toBe('out-of-context');
  });

  it('unless what reverses it goes as a whole', () => {
    const text = 'It takes courage to look up and, instead of running, to stand on the pier.';
    expect(verdictOf(text, 'It takes courage to look up and … to stand on the pier')).toBe('typography');
  });
});

describe('a cue of other words accuses nobody', () => {
  it.each([
    [
      'a verb of another clause',
      'The runners maintain their pace, and the pier is sound.',
      'the pier is sound',
    ],
    ['a verb with a thing', 'The council maintains the pier near the harbour.', 'the pier near the harbour'],
    ['a name', 'The State Department opened the pier in May.', 'opened the pier in May'],
    ['a noun', 'Many supporters opened the pier in May.', 'opened the pier in May'],
    ['an announcement', 'The pier opened in May, the council announced.', 'The pier opened in May'],
    ['a participle', 'The owner sued, saying that the pier was his.', 'The owner sued'],
    ['a negation of another clause', 'He did not swim, and the pier stayed open.', 'the pier stayed open'],
    ['a negation after a contrast', 'It stayed open, and it does not even cost a cent.', 'It stayed open'],
    ['a source of another clause', 'The pier, old according to its owner, is open.', 'is open'],
    ['the speaker’s own view', '“I think the pier is sound,” she said.', 'the pier is sound'],
    ['a question as such', '“Who built the pier?” he asked.', 'Who built the pier'],
  ])('%s', (_, text, claim) => {
    expect(verdictOf(text, claim)).toBe('exact');
  });
});
