/** Words and ids by which a reply shows that it took a person's words for markup. */
export const canary = {
  word: 'zqx',
  host: 'zqx.example',
  id: '123456789012345678',
  time: '1618953630',
} as const;

const PIECES: readonly string[] = [
  '**zqx**',
  '*zqx*',
  '_zqx_',
  '__zqx__',
  '~~zqx~~',
  '||zqx||',
  '`zqx`',
  '```zqx```',
  '# zqx',
  '-# zqx',
  '> zqx',
  '>>> zqx',
  '- zqx',
  '12. zqx',
  '\n# zqx',
  '\n> zqx',
  '[zqx](https://zqx.example/a_b)',
  '[https://zqx.example](https://zqx.example)',
  '<https://zqx.example>',
  'https://zqx.example/path?a=b_c',
  '@everyone',
  '@here',
  `<@${canary.id}>`,
  `<@!${canary.id}>`,
  `<@&${canary.id}>`,
  `<#${canary.id}>`,
  `</zqx:${canary.id}>`,
  `<:zqx:${canary.id}>`,
  `<a:zqx:${canary.id}>`,
  `<t:${canary.time}:R>`,
  '<id:customize>',
  ':zqx:',
  '#{zqx}',
  '{{zqx}}',
  '%s %d',
  "'; DROP TABLE entries; --",
  '<script>zqx</script>',
  '../../zqx',
  '\\',
  '\\\\*zqx*',
];

const LETTERS: readonly string[] = [
  ...' .,;:!?\'"“”‘’«»„()[]{}<>|/\\*_~`#@&+-=…–—%$€',
  '\u0000',
  '\u0007',
  '\t',
  '\n',
  '\r\n',
  '\u00a0',
  '\u00ad',
  '\u200b',
  '\u200d',
  '\u202e',
  '\u2066',
  '\u2069',
  '\ufeff',
  '\ufffd',
  '\ud83d',
  '\udc00',
  'e\u0301',
  'Z\u0351\u036b\u0343\u036a\u0302',
  'İ',
  'ß',
  'ﬁ',
  '漢字',
  'ไทย',
  'שלום',
  'مرحبا',
  'नमस्ते',
  'Привет',
  '👩‍👩‍👧',
  '🏴󠁧󠁢󠁥󠁮󠁧󠁿',
  '१२३',
  '1,234.5',
  '²',
];

const MAX_LONG = 6_000;

/** Makes inputs: markup, slices of an article with and without changes, odd letters, receipts and ids, in any mixture. */
export function inputsFrom(random: () => number, texts: readonly string[]): () => string {
  const below = (count: number) => Math.floor(random() * count);
  const pick = (items: readonly string[]) => items[below(items.length)] ?? '';
  const repeat = (times: number, make: () => string) => Array.from({ length: times }, make).join('');
  const slice = () => {
    const text = pick(texts);
    const from = below(text.length);
    return text.slice(from, from + 1 + below(300));
  };
  const changed = () => {
    const text = slice();
    const at = below(text.length);
    return text.slice(0, at) + pick([...PIECES, ...LETTERS]) + text.slice(at + below(5));
  };
  const base58 = () =>
    repeat(1 + below(90), () => pick([...'123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz']));
  const kinds: readonly (() => string)[] = [
    () => pick(PIECES),
    () => repeat(1 + below(12), () => pick(PIECES) + pick([' ', '', '\n'])),
    slice,
    () => `“${slice()}” ${pick(['said', 'he claimed', '—'])} ${slice().slice(0, 20)}`,
    changed,
    () => `“${changed()}”`,
    () => repeat(1 + below(40), () => pick(LETTERS)),
    () => repeat(1 + below(8), () => pick([...LETTERS, ...PIECES]) + slice().slice(0, below(30))),
    () => pick([...PIECES, ...LETTERS]).repeat(1 + below(MAX_LONG / 2)),
    () => repeat(1 + below(300), () => `${slice().slice(0, 15)} `),
    () => `vbt${below(4)}${base58()}`,
    () => `wsws-${below(9)}·${below(99)}`,
    () => '',
    () => ' ',
  ];
  return () => (kinds[below(kinds.length)]?.() ?? '').slice(0, MAX_LONG);
}
