import fc from 'fast-check';

const WORDS = [
  'talks',
  'Talks',
  'Russia',
  'Ankara',
  'the',
  'The',
  'of',
  'and',
  'said',
  'U.S.',
  'Mr.',
  'Jan.',
  'US',
  'WHO',
  '250,000',
  '3.5',
  '40%',
  'Syria’s',
  "don't",
  '“rebels”',
  '(maybe)',
  'Cavuşoğlu',
  'йод',
  '停战',
  'e-mail',
  'truce.',
  'truce!',
  'why?',
  'so.”',
  '“Go',
  '‘now’',
  '…',
  '—',
  '👍',
  'שלום',
  'a,b',
  'constructor',
  '__proto__',
]; // prettier-ignore

/** Words as articles have them, with what trips up readers of words. */
export const word = (): fc.Arbitrary<string> => fc.constantFrom(...WORDS);

/** Any characters at all, white space and lone surrogates among them. */
const anything = (): fc.Arbitrary<string> =>
  fc.oneof(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'binary' }), fc.string({ maxLength: 40 }));

const SPACES = [' ', ' ', ' ', '  ', '\n', '\r\n', '\t', '\u00a0'];

/** A text without blank lines: words mostly, and anything else. */
export const paragraphText = (): fc.Arbitrary<string> =>
  fc
    .array(fc.tuple(fc.oneof({ weight: 6, arbitrary: word() }, anything()), fc.constantFrom(...SPACES)), {
      minLength: 1,
      maxLength: 40,
    })
    .map((pieces) => pieces.flat().join(''));

/** What a file can hold below its front matter: no NUL, no lone surrogates, and something to read. */
export const articleText = (): fc.Arbitrary<string> =>
  fc
    .array(fc.tuple(paragraphText(), fc.constantFrom('\n\n', '\r\n\r\n', '\n \t\n')), {
      minLength: 1,
      maxLength: 6,
    })
    .map((pieces) => pieces.flat().join('').replaceAll('\0', '').toWellFormed())
    .filter((text) => text.trim() !== '');

/** What a person may ask or quote: words of articles, or anything, but something. */
export const typedText = (maxLength: number): fc.Arbitrary<string> =>
  fc
    .oneof(
      fc.array(word(), { minLength: 1, maxLength: 8 }).map((words) => words.join(' ')),
      paragraphText(),
    )
    .map((text) => text.trim().slice(0, maxLength).trim())
    .filter((text) => text !== '');
