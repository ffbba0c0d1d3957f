import { expect, it } from 'vitest';
import { oneLine } from '../../src/domain/one-line.ts';

it.each([
  ['  A title\r\n\tin  two\u00a0lines\u2028', 'A title in two lines'],
  ['one', 'one'],
  [' \n ', ''],
])('puts %j on one line', (text, line) => {
  expect(oneLine(text)).toBe(line);
});
