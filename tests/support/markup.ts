import fc from 'fast-check';

/** Pieces that Discord's markdown, its mentions or a terminal could take for more than letters. */
const pieces = [
  ...' \\*_~`|<>[]()#@:!&+-./\'"“”‘’«»…–—%$,;?=',
  'a',
  'word',
  'Word',
  '1.',
  '12) ',
  '- ',
  '-# ',
  '# ',
  '> ',
  '>>> ',
  '**',
  '__',
  '||',
  '```',
  '\n',
  '\n- ',
  '\n> ',
  '\n1. ',
  '@everyone',
  '<@123456789012345678>',
  '<#123456789012345678>',
  '</ask:123456789012345678>',
  '<t:1618953630:R>',
  '<:a:123456789012345678>',
  ':smile:',
  'https://example.org/a_b_c',
  '<https://example.org>',
  '[x](https://example.org)',
  '[x](javascript:alert(1))',
  'discord.gg/abc',
  'a@example.org',
  '¯\\_(ツ)_/¯',
  'é',
  'й',
  '漢字',
  'שלום',
  '\u200b',
  '\u202e',
  '👩‍👩‍👧',
  '. ',
  '! ',
  'U.S. ',
];

/** Text full of markup, a few hundred characters at most. */
export const markup = fc
  .array(
    fc.oneof(
      { weight: 4, arbitrary: fc.constantFrom(...pieces) },
      fc.string({ unit: 'grapheme', maxLength: 6 }),
    ),
    {
      minLength: 1,
      maxLength: 40,
    },
  )
  .map((parts) => parts.join(''));

/** Several paragraphs of it. */
export const articleBody = fc
  .array(markup, { minLength: 1, maxLength: 6 })
  .map((paragraphs) => paragraphs.join('\n\n'));

/** As Discord's parser takes text before it looks for markup: tabs become spaces, form feeds vanish, lines end in \n. */
export function asShown(text: string): string {
  return text.replace(/\r\n?/gu, '\n').replace(/\f/gu, '').replace(/\t/gu, '    ');
}
