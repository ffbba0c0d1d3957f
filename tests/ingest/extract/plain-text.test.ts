import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPlainText } from '../../../src/ingest/extract/text/plain-text.ts';
import { contentOf, prose } from '../../support/read-content.ts';

/** Wraps a text like a program. */
function wrap(text: string, width: number): string {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const line = lines.at(-1);
    if (line === undefined || line.length + 1 + word.length > width) lines.push(word);
    else lines[lines.length - 1] = `${line} ${word}`;
  }
  return lines.join('\n');
}

describe('plain text', () => {
  it('is split at blank lines, and its first line may be its title', async () => {
    expect(await contentOf('The bridge\r\n\r\nIt fell.\r\n \r\n\r\nNobody was there.')).toMatchObject({
      format: 'text',
      title: 'The bridge',
      paragraphs: ['It fell.', 'Nobody was there.'],
    });
    expect((await contentOf('It fell.\n\nNobody was there.')).paragraphs).toEqual([
      'It fell.',
      'Nobody was there.',
    ]);
  });

  it.each([50, 60, 72, 80, 100])('wrapped at %i has its lines joined', async (width) => {
    const paragraphs = [prose(70), prose(120, 'The mayor')];
    const text = paragraphs.map((paragraph) => wrap(paragraph, width)).join('\n\n');
    expect((await contentOf(text)).paragraphs).toEqual(paragraphs);
  });

  it('wrapped without blank lines is split at indented lines', async () => {
    const paragraphs = [prose(70), prose(70, 'The mayor')];
    const text = paragraphs
      .map((paragraph) => wrap(`    ${paragraph}`, 72).replace(/^ +/u, '    '))
      .join('\n');
    expect((await contentOf(text)).paragraphs).toEqual(paragraphs);
  });

  it('in a script without spaces is joined without spaces', async () => {
    const line = '東京で新しい法律が成立し市民の個人情報を守ることが決まったこれは重要ですと市長は述べた';
    expect((await contentOf(`${line}\n${line}\n終わり。`)).paragraphs).toEqual([`${line}${line}終わり。`]);
  });

  it('has one paragraph per line if there are no blank lines', async () => {
    const paragraphs = [prose(60), prose(40, 'The mayor'), 'Nobody answered.'];
    expect((await contentOf(paragraphs.join('\n'))).paragraphs).toEqual(paragraphs);
  });

  it('with lines broken by hand has them joined', async () => {
    const text =
      'The council of the old town met on Monday in the hall\nat the river and talked at length about the bridge, which nobody had\nmended for twenty years.\n\nNobody answered the engineer, who had said that it would\nfall down in winter, when the ice comes down the river\nfrom the hills.';
    expect((await contentOf(text)).paragraphs).toEqual(
      text.split('\n\n').map((paragraph) => paragraph.replaceAll('\n', ' ')),
    );
  });

  it('keeps the lines of a list between other paragraphs', async () => {
    const list =
      'one long plank of oak from the old mill by the river,\ntwo iron bolts that were made in the town a year ago by its last smith,\nthree coats of paint against the weather and ice,\na rail of brass along the whole of the northern side,\nand lamps';
    expect((await contentOf(`A list\n\n${list}\n\n${prose(30)}`)).paragraphs[0]).toBe(list);
  });

  it('keeps the lines of a verse', async () => {
    const verse = 'The bridge is down,\nthe river wide,\nand nobody comes\nfrom the other side.';
    expect((await contentOf(`A song\n\n${verse}\n\nHe sang it twice.`)).paragraphs).toEqual([
      verse,
      'He sang it twice.',
    ]);
  });

  it('loses nothing but white space, and its paragraphs contain no blank lines', () => {
    const bare = (text: string) => text.replace(/\s+/gu, '');
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('word ', 'a-', '\n', '\n\n', '  ', '\t', '.', 'ß', '字', '\r\n')),
        (parts) => {
          const { title = '', paragraphs } = readPlainText(parts.join(''));
          expect(bare(title + paragraphs.join(''))).toBe(bare(parts.join('')));
          expect(
            paragraphs.every((text) => text.trim() === text && text !== '' && !/\n\s*\n/u.test(text)),
          ).toBe(true);
        },
      ),
    );
  });
});
