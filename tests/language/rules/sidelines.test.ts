import { expect, it } from 'vitest';
import { isSideline } from '../../../src/language/rules/sidelines.ts';

it.each([
  'What happens next',
  'Photo: Ida Brandt',
  'A ferry at the pier. (Getty Images)',
  'Read more about the ferry here.',
  'Lesen Sie auch: Der Hafen im Winter',
  'Lire aussi : le port en hiver',
  'Related: The winter port',
])('is between the paragraphs: %s', (line) => {
  expect(isSideline(line)).toBe(true);
});

it.each([
  'The ferry left.',
  'Monday to Friday 9 to 17',
  '“Nobody saw the ferry leave.”',
  'Photographs of the ferry hang in the hall of the harbour office, where nobody looks at them any more.',
  'Read the small print, said the captain, and then read it again before you sign.',
  'Ostrow',
])('is a paragraph: %s', (line) => {
  expect(isSideline(line)).toBe(false);
});
