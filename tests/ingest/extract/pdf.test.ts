import { describe, expect, it } from 'vitest';
import { pdfOf, pdfOfObjects, setLines } from '../../support/pdf.ts';
import { codesOf, contentOf } from '../../support/read-content.ts';
import { errorOf } from '../../support/user-error.ts';

const WIDE = [
  'The council of the old town met on Monday evening in the hall at the river and',
  'talked at length about the bridge, which nobody had mended for more than twen-',
  'ty years. A well-known engineer said that it might fall down in the next winter.',
];
const JOINED =
  'The council of the old town met on Monday evening in the hall at the river and talked at length about the bridge, ' +
  'which nobody had mended for more than twenty years. A well-known engineer said that it might fall down in the next winter.';

const SECOND = [
  'Nobody answered him. The mayor closed the meeting before the vote and a well-',
  'known lawyer left the hall.',
];

describe('a PDF', () => {
  it('has its lines joined into paragraphs, and only hyphenated words rejoined', async () => {
    const page = [...setLines(WIDE), ...setLines(SECOND, { top: 640 })];
    const { format, paragraphs } = await contentOf(pdfOf([page]));
    expect(format).toBe('pdf');
    expect(paragraphs).toEqual([
      JOINED,
      'Nobody answered him. The mayor closed the meeting before the vote and a well-known lawyer left the hall.',
    ]);
  });

  it('is split at indented lines, after short lines and before bullets', async () => {
    const [first = '', rest = ''] = SECOND;
    const indented = [
      ...setLines(WIDE),
      { text: first.replace('the meeting', 'it'), x: 90, y: 658 },
      { text: rest, y: 644 },
    ];
    expect((await contentOf(pdfOf([indented]))).paragraphs).toHaveLength(2);
    const short = [...setLines([...WIDE, 'Notwithstanding that, he is right.', ...SECOND])];
    expect((await contentOf(pdfOf([short]))).paragraphs).toEqual([
      `${JOINED} Notwithstanding that, he is right.`,
      expect.stringMatching(/^Nobody/u),
    ]);
    const ragged = setLines([
      ...WIDE,
      'Nobody answered him, and the mayor closed the meeting before',
      'a vote.',
    ]);
    expect((await contentOf(pdfOf([ragged]))).paragraphs.at(-1)).toMatch(/meeting before a vote\.$/u);
    const bullets = [...setLines([...WIDE, '\x95 One thing', '\x95 Another thing'])];
    expect((await contentOf(pdfOf([bullets]))).paragraphs.slice(1)).toEqual([
      '• One thing',
      '• Another thing',
    ]);
  });

  const LEFT = [
    'The council of the old town',
    'met on Monday in the hall at',
    'the river and talked at length',
    'about the bridge, which had',
    'not been mended for years.',
  ];
  const RIGHT = [
    'Nobody answered the man who',
    'said that it would fall down',
    'in winter, when the ice comes',
    'down the river from the hills,',
    'as it does nearly every year.',
  ];
  const rowwise = (left: readonly string[], right: readonly string[], x = 320) => {
    const columns = [setLines(left), setLines(right, { x })] as const;
    return columns[0].flatMap((line, row) => [line, columns[1][row] ?? line]);
  };

  it('in two columns is read column by column, also if it was drawn row by row', async () => {
    const head = {
      text: 'A head across both of the columns of the page, from edge to edge of it',
      x: 72,
      y: 740,
      size: 14,
    };
    const foot = {
      text: 'A line below the columns that goes from the left to the right edge of the page.',
      y: 600,
    };
    const { paragraphs } = await contentOf(pdfOf([[head, ...rowwise(LEFT, RIGHT), foot]]));
    expect(paragraphs.slice(0, 2)).toEqual([LEFT.join(' '), RIGHT.join(' ')]);
    expect(paragraphs.at(-1)).toBe(foot.text);
  });

  it('with a table is read row by row', async () => {
    const { paragraphs } = await contentOf(
      pdfOf([
        [
          ...setLines(WIDE, { top: 780 }),
          ...rowwise(['Pier', 'Rail', 'Deck', 'Arch', 'Lamp'], ['4 m', '2 m', '9 m', '7 m', '1 m']),
        ],
      ]),
    );
    expect(paragraphs.join(' ')).toContain('Pier 4 m');
  });

  it('continues across pages, without running heads and page numbers', async () => {
    const pages = [WIDE, SECOND, [...SECOND].reverse()].map((lines, index) => [
      { text: `The Paper, part ${index + 1}`, y: 800 },
      ...setLines(lines.slice(0, index === 0 ? 2 : 3)),
      { text: `Page ${index + 1} of 3`, y: 30, x: 280 },
    ]);
    const { paragraphs, dropped } = await contentOf(pdfOf(pages));
    expect(paragraphs.join(' ')).not.toMatch(/Page|Paper/u);
    expect(paragraphs[0]).toMatch(/more than twen-?Nobody answered him/u);
    expect(dropped).toBe(6);
  });

  it('has the title in its largest font or its metadata', async () => {
    const page = [
      { text: 'The bridge that', y: 780, size: 20 },
      { text: 'nobody mends', y: 756, size: 20 },
      ...setLines(WIDE),
    ];
    const source = await contentOf(
      pdfOf([page], { info: '/Title (draft.docx) /Author (Ann Lee)', catalog: '/Lang (en-GB)' }),
    );
    expect(source).toMatchObject({
      title: 'The bridge that nobody mends',
      author: 'Ann Lee',
      language: 'en-gb',
      paragraphs: [JOINED],
    });
    const plain = await contentOf(pdfOf([setLines(WIDE)], { info: '/Title (The bridge) /Author (user7)' }));
    expect(plain).toMatchObject({ title: 'The bridge' });
    expect(plain).not.toHaveProperty('author');
    expect(
      codesOf(await contentOf(pdfOf([setLines(WIDE)], { info: '/Title (Microsoft Word - x)' }))),
    ).toContain('no-title');
  });

  it('is recognized whatever its name, and with a preamble', async () => {
    const pdf = Buffer.concat([Buffer.from('\n\n'), pdfOf([setLines(WIDE)])]);
    expect((await contentOf(pdf, { fileName: 'page.html', contentType: 'text/html' })).format).toBe('pdf');
  });

  it('that is locked, scanned, broken or too long is refused with the reason', async () => {
    expect(await errorOf(contentOf(pdfOf([setLines(WIDE)], { encrypted: true })))).toMatchObject({
      code: 'pdf-locked',
    });
    expect(await errorOf(contentOf(pdfOf([[], []])))).toMatchObject({
      code: 'pdf-scanned',
      context: { pages: 2 },
    });
    const half = pdfOf([setLines(WIDE)]).subarray(0, 300);
    expect(await errorOf(contentOf(half))).toMatchObject({ code: 'file-broken' });
    expect(await errorOf(contentOf('%PDF-1.7 and nothing else'))).toMatchObject({ code: 'file-broken' });
    const many = [
      '<< /Type /Catalog /Pages 2 0 R >>',
      `<< /Type /Pages /Count 10000 /Kids [${'3 0 R '.repeat(10_000)}] >>`,
      '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] >>',
      '<< >>',
    ];
    expect(await errorOf(contentOf(pdfOfObjects(many, false)))).toMatchObject({
      code: 'pdf-too-long',
      context: { pages: 10_000 },
    });
  });

  it('with some pages of pictures carries a warning', async () => {
    expect(codesOf(await contentOf(pdfOf([setLines(WIDE), []])))).toContain('pages-without-text');
  });
});
