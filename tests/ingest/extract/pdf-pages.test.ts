import { describe, expect, it } from 'vitest';
import { type PdfLine, pdfOf, setLines } from '../../support/pdf.ts';
import { contentOf } from '../../support/read-content.ts';

const WIDE = [
  'The council of the old town met on Monday evening in the hall at the river and',
  'talked at length about the bridge, which nobody had mended for more than five',
  'years. A well known engineer said that it might fall down in the coming winter',
  'when the ice comes down the river from the hills, as it does nearly every year,',
];
const REST = [
  'and that nobody could say how long the repairs would take, or who should pay for',
  'them in the end. The mayor answered that she would ask the district for advice.',
];
const LAST = ['Nobody asked the ferryman, who lives beside the bridge and sees it every day.'];

/** A line with a raised number behind it, as word processors set the mark of a note. */
function withMark({ text, x = 72, y, size = 11 }: PdfLine, mark: string): PdfLine[] {
  return [
    { text, x, y, size },
    { text: mark, x: x + text.length * size * 0.5 + 20, y: y + 4, size: size * 0.6 },
  ];
}

const pagesOf = async (pdf: Buffer) => {
  const { paragraphs, traits } = await contentOf(pdf);
  return paragraphs.map((text, index) => {
    const { first, last } = traits?.[index]?.pages ?? { first: 0, last: 0 };
    return [text, first === last ? first : [first, last]];
  });
};

describe('the paragraphs of a PDF', () => {
  it('have the page that they stand on, or the first and the last of them', async () => {
    expect(await pagesOf(pdfOf([setLines(WIDE), setLines(REST), setLines(LAST)]))).toEqual([
      [[...WIDE, ...REST].join(' '), [1, 2]],
      [LAST.join(' '), 3],
    ]);
  });

  it('keep their pages if other pages have no text', async () => {
    expect(await pagesOf(pdfOf([[], setLines(LAST)]))).toEqual([[LAST[0], 2]]);
  });
});

const NOTES = ['See the minutes of the council for the year 1911, page 12,', 'which the library keeps.'];

describe('the notes at the end of a page', () => {
  const small = (texts: readonly string[], top: number) => setLines(texts, { top, size: 8, leading: 10 });

  it.each([
    ['in small print', small([`1 ${NOTES[0]}`, NOTES[1] ?? '', '2 The same, page 14.'], 120)],
    [
      'with raised numbers',
      [
        { text: '1', x: 72, y: 123, size: 5 },
        { text: NOTES[0] ?? '', x: 78, y: 120, size: 8 },
        ...small([NOTES[1] ?? ''], 110),
        { text: '2', x: 72, y: 103, size: 5 },
        { text: 'The same, page 14.', x: 78, y: 100, size: 8 },
      ],
    ],
    [
      'in the size of the text, apart from it',
      [
        { text: '1', x: 72, y: 124, size: 6 },
        ...setLines([NOTES[0] ?? ''], { top: 120, x: 78 }),
        ...setLines([NOTES[1] ?? ''], { top: 106 }),
        { text: '2', x: 72, y: 96, size: 6 },
        ...setLines(['The same, page 14.'], { top: 92, x: 78 }),
      ],
    ],
  ])('follow the text, which goes on across them: %s', async (_, notes) => {
    const marked = WIDE.slice(0, -1);
    const first = [
      ...setLines(marked),
      ...withMark({ text: WIDE.at(-1) ?? '', y: 700 - 14 * marked.length }, '1'),
      ...notes,
    ];
    expect(await pagesOf(pdfOf([first, setLines(REST), setLines(LAST)]))).toEqual([
      [[...WIDE, ...REST].join(' '), [1, 2]],
      [LAST.join(' '), 3],
      [`1 ${NOTES.join(' ')}`, 1],
      ['2 The same, page 14.', 1],
    ]);
  });

  it('are none where a number is raised for another reason', async () => {
    const [area = ''] = ['The hall has 400 m'];
    const lines = [
      ...setLines(WIDE),
      ...withMark({ text: area, y: 620 }, '2'),
      ...setLines(REST, { top: 590 }),
    ];
    expect((await contentOf(pdfOf([lines]))).paragraphs.join(' ')).toMatch(/400 m ?2/u);
  });

  it('are none in a page of small print', async () => {
    const appendix = small(
      ['1 Wood from the forest, of which there is enough.', '2 Stone from the quarry.'],
      700,
    );
    const { paragraphs } = await contentOf(
      pdfOf([
        setLines(WIDE),
        setLines(REST),
        [...setLines(['Sources'], { top: 740 }), ...appendix],
        setLines(LAST),
      ]),
    );
    expect(paragraphs.at(-1)).toBe(LAST[0]);
  });
});

describe('a PDF whose columns change from page to page', () => {
  const column = (words: string) => [
    `The ${words} of the old town`,
    'met on Monday in the hall at',
    'the river and talked at length',
    'about the bridge that had not',
    `been mended for years, ${words}`,
  ];
  const narrow = (words: string) => [
    `A ${words} of the town`,
    'met in the hall at',
    'the river on Monday',
    'and talked of what',
    `had to be done, ${words}.`,
  ];
  const rowwise = (texts: readonly (readonly string[])[], places: readonly number[]) => {
    const columns = texts.map((lines, index) => setLines(lines, { x: places[index] ?? 72 }));
    return (columns[0] ?? []).flatMap((_, row) => columns.flatMap((lines) => lines[row] ?? []));
  };

  it('is read in order, page by page', async () => {
    const two = ['council', 'mayor'].map(column);
    const three = ['crew', 'club', 'choir'].map(narrow);
    const { paragraphs } = await contentOf(
      pdfOf([setLines(WIDE), rowwise(two, [72, 320]), rowwise(three, [72, 230, 400]), setLines(LAST)]),
    );
    const text = paragraphs.join(' ');
    const parts = [WIDE, ...two, ...three, LAST].map((lines) => lines.join(' '));
    expect(parts.map((part) => text.includes(part))).toEqual(parts.map(() => true));
    expect(parts.map((part) => text.indexOf(part))).toEqual(
      parts.map((part) => text.indexOf(part)).sort((one, other) => one - other),
    );
  });
});
