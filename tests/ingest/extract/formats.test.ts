import { deflateRawSync, gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { codesOf, contentOf, prose } from '../../support/read-content.ts';
import { errorOf } from '../../support/user-error.ts';

const bytes = (...parts: (string | number[])[]) =>
  Buffer.concat(
    parts.map((part) => (typeof part === 'string' ? Buffer.from(part, 'latin1') : Buffer.from(part))),
  );
const html = `<html><body><p>${prose(60)}</p></body></html>`;

/** A zip with one stored entry (APPNOTE.TXT, 4.3). */
function zipOf(name: string, content = 'words'): Buffer {
  const header = Buffer.alloc(30);
  const data = deflateRawSync(content);
  header.writeUInt32LE(0x04034b50, 0);
  header.writeUInt16LE(20, 4);
  header.writeUInt16LE(8, 8);
  header.writeUInt32LE(data.length, 18);
  header.writeUInt32LE(content.length, 22);
  header.writeUInt16LE(name.length, 26);
  return Buffer.concat([header, Buffer.from(name), data, Buffer.alloc(64)]);
}

const officeTypes = (kind: string) =>
  `<Types><Override ContentType="application/vnd.openxmlformats-officedocument.${kind}.main+xml"/></Types>`;

describe('a format is detected by its content', () => {
  it.each([
    [html, { fileName: 'a.txt', contentType: 'text/plain' }, 'html'],
    [`<p>${prose(40)}</p><p>b</p><p>c</p>`, { fileName: 'a.md' }, 'markdown'],
    [`<p>${prose(40)}</p><p>b</p><p>c</p>`, {}, 'html'],
    [`# The bridge\n\n${prose(40)}`, { fileName: 'a.html', contentType: 'text/html' }, 'markdown'],
    [`The bridge\n\n${prose(40)}`, { contentType: 'text/html' }, 'text'],
    [`The bridge\n\n${prose(40)}`, { fileName: 'a.md' }, 'markdown'],
    [`The bridge\n\n${prose(40)} 3 * 4 < 13 and a_b_c > 1.`, { fileName: 'a.pdf' }, 'text'],
    ['BMW and the others said so.', {}, 'text'],
    ['MZ is a sign of programs, GIF89a of pictures, not here.', {}, 'text'],
    ['solid ground lies under the bridge.', {}, 'text'],
    [`[Ann](https://a.example) wrote:\n\n- one\n- two`, {}, 'markdown'],
  ])('%#: %.40s', async (content, hints, format) => {
    expect((await contentOf(content, hints)).format).toBe(format);
  });

  it.each([
    ['image', 'PNG', bytes([0x89], 'PNG\r\n', [0x1a, 0x0a], [0, 0, 0, 13], 'IHDR', new Array(40).fill(0))],
    ['image', 'JPG', bytes([0xff, 0xd8, 0xff, 0xe0], new Array(60).fill(1))],
    ['image', 'GIF', bytes('GIF89a', new Array(60).fill(0))],
    ['image', 'WEBP', bytes('RIFF', [9, 0, 0, 0], 'WEBPVP8 ', new Array(60).fill(0))],
    [
      'image',
      'SVG',
      Buffer.from('<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"><text>Hi</text></svg>'),
    ],
    ['office', 'PPTX', zipOf('[Content_Types].xml', officeTypes('presentationml.presentation'))],
    ['office', 'XLSX', zipOf('[Content_Types].xml', officeTypes('spreadsheetml.sheet'))],
    [
      'archive',
      'WEBARCHIVE',
      Buffer.from(
        '<?xml version="1.0"?>\n<!DOCTYPE plist PUBLIC "a" "b"><plist version="1.0"><dict></dict></plist>',
      ),
    ],
    ['office', 'CFB', bytes([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1], new Array(600).fill(0))],
    ['archive', 'ZIP', zipOf('notes.txt')],
    ['archive', 'GZ', gzipSync('Hello')],
    ['program', 'ELF', bytes([0x7f], 'ELF', new Array(60).fill(0))],
    ['program', 'EXE', bytes('MZ', new Array(60).fill(0))],
    ['program', 'WASM', bytes([0], 'asm', [1, 0, 0, 0], new Array(60).fill(0))],
    ['audio', 'MP3', bytes('ID3', [3, 0, 0, 0, 0, 0, 0], [0xff, 0xfb, 0x90, 0x64], new Array(600).fill(0))],
    ['video', 'MP4', bytes([0, 0, 0, 24], 'ftypmp42', [0, 0, 0, 0], 'mp42isom', new Array(60).fill(0))],
    ['font', 'WOFF2', bytes('wOF2', [0, 1, 0, 0], new Array(60).fill(0))],
    [
      'feed',
      'RSS',
      Buffer.from('<?xml version="1.0"?>\n<rss version="2.0"><channel><title>News</title></channel></rss>'),
    ],
    ['data', 'JSON', Buffer.from('{"title": "The bridge", "text": "It fell."}')],
    ['data', '', bytes([1, 2, 3, 0, 5, 0, 0, 9], new Array(400).fill(0x9c))],
  ] as const)('and what is no text is refused by name: %s %s', async (kind, format, content) => {
    const hints = { fileName: 'article.html', contentType: 'text/html; charset=utf-8' };
    expect(await errorOf(contentOf(content, hints))).toMatchObject({
      code: 'file-foreign',
      context: { kind, format },
    });
  });

  it.each([[''], [' \n\t '], ['\uFEFF']])('and an empty file is refused: %j', async (content) => {
    expect(await errorOf(contentOf(content))).toMatchObject({ code: 'file-empty' });
  });

  it('and a page without words is refused', async () => {
    expect(await errorOf(contentOf('<html><body><img src="a.png"></body></html>'))).toMatchObject({
      code: 'file-without-text',
    });
  });
});

/** Encodes Russian letters in windows-1251. */
const windows1251 = (text: string) =>
  Buffer.from(
    [...text].map((letter) =>
      letter >= 'А' && letter <= 'я' ? letter.charCodeAt(0) - 0x410 + 0xc0 : letter.charCodeAt(0),
    ),
  );
/** Encodes 日本語 and some kana in Shift-JIS. */
const SHIFT_JIS = [
  0x93, 0xfa, 0x96, 0x7b, 0x8c, 0xea, 0x82, 0xcc, 0x8b, 0x4c, 0x8e, 0x96, 0x82, 0xc5, 0x82, 0xb7, 0x81, 0x42,
];
const JAPANESE = '日本語の記事です。';
const RUSSIAN = 'Президент подписал новый закон о защите персональных данных граждан';

describe('an encoding is detected', () => {
  const firstOf = async (content: Uint8Array, contentType = '') =>
    (await contentOf(content, { contentType })).paragraphs.join('\n');
  const shiftJis = bytes(...Array.from({ length: 6 }, () => SHIFT_JIS));

  it.each([
    ['by the server', windows1251(`<html><p>${RUSSIAN}`), 'text/html; charset=windows-1251', RUSSIAN],
    ['by the page', windows1251(`<html><meta charset=windows-1251><p>${RUSSIAN}`), 'text/html', RUSSIAN],
    [
      'by the page, the old way',
      windows1251(`<html><meta http-equiv=Content-Type content="text/html; charset=cp1251"><p>${RUSSIAN}`),
      '',
      RUSSIAN,
    ],
    [
      'by its XML declaration',
      windows1251(`<?xml version="1.0" encoding="windows-1251"?><html><p>${RUSSIAN}`),
      '',
      RUSSIAN,
    ],
    ['by its letters', windows1251(RUSSIAN), '', RUSSIAN],
    ['by its letters, whatever the server says', windows1251(RUSSIAN), 'text/plain; charset=utf-8', RUSSIAN],
    [
      'by its letters, when the label is unknown',
      windows1251(RUSSIAN),
      'text/plain; charset=klingon',
      RUSSIAN,
    ],
    [
      'for UTF-8 that calls itself Latin',
      Buffer.from(`<html><meta charset=iso-8859-1><p>${RUSSIAN}`),
      'text/html; charset=iso-8859-1',
      RUSSIAN,
    ],
    ['by a byte order mark', Buffer.from(`\uFEFF${RUSSIAN}`), 'text/plain; charset=windows-1251', RUSSIAN],
    ['for UTF-16', Buffer.from(`\uFEFF${RUSSIAN}`, 'utf16le'), '', RUSSIAN],
    ['for UTF-16, big end first', Buffer.from(`\uFEFF${RUSSIAN}`, 'utf16le').swap16(), '', RUSSIAN],
    ['for UTF-16 without a mark', Buffer.from('The bridge fell.', 'utf16le'), '', 'The bridge fell.'],
    [
      'for Latin 1',
      Buffer.from('Der Präsident hat über die Größe der Brücke gesprochen und ging.', 'latin1'),
      '',
      'Der Präsident hat über die Größe der Brücke gesprochen und ging.',
    ],
    ['for Shift-JIS', shiftJis, '', JAPANESE.repeat(6)],
    ['for Shift-JIS that says so', bytes('<html><meta charset="Shift_JIS"><p>', SHIFT_JIS), '', JAPANESE],
  ])('%s', async (_, content, contentType, expected) => {
    expect(await firstOf(content, contentType)).toBe(expected);
  });

  it('and lost characters are counted', async () => {
    const content = bytes(`<html><meta charset=shift_jis><p>${prose(60)} `, [0xfd, 0xfe], '</p>');
    expect((await contentOf(content)).warnings).toContainEqual({
      code: 'characters-lost',
      context: { count: 2 },
    });
    expect(codesOf(await contentOf(html))).not.toContain('characters-lost');
  });
});
