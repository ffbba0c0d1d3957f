import fc from 'fast-check';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { describe, expect, it } from 'vitest';
import type { Source } from '../../../src/domain/article.ts';
import { citationsOf } from '../../../src/domain/citations/cite.ts';
import { authorsOf, fullName } from '../../../src/domain/citations/names.ts';
import { oneLine } from '../../../src/domain/one-line.ts';

const TODAY = '2026-11-28';
const cited = (source: Partial<Source> = {}) =>
  citationsOf(
    {
      title: 'Moscow in secret talks',
      author: 'Alex Lantier',
      publisher: 'World Socialist Web Site',
      published: '2016-12-02',
      url: 'https://www.wsws.org/en/articles/2016/12/02/syri-d02.html',
      ...source,
    },
    TODAY,
  );
const without = (...fields: (keyof Source)[]) => {
  const source: Source = {
    title: 'Moscow in secret talks',
    author: 'Alex Lantier',
    publisher: 'World Socialist Web Site',
    published: '2016-12-02',
    url: 'https://www.wsws.org/a.html',
  };
  return citationsOf(
    Object.fromEntries(Object.entries(source).filter(([name]) => !fields.includes(name as never))) as never,
    TODAY,
  );
};

describe('a news article with everything known', () => {
  it('is cited as each style has it', () => {
    expect(cited()).toEqual({
      plain:
        'Alex Lantier, “Moscow in secret talks”, World Socialist Web Site, 2 December 2016, https://www.wsws.org/en/articles/2016/12/02/syri-d02.html',
      apa: 'Lantier, A. (2016, December 2). Moscow in secret talks. World Socialist Web Site. https://www.wsws.org/en/articles/2016/12/02/syri-d02.html',
      mla: 'Lantier, Alex. “Moscow in secret talks.” World Socialist Web Site, 2 Dec. 2016, www.wsws.org/en/articles/2016/12/02/syri-d02.html.',
      bibtex: [
        '@misc{lantier2016moscow,',
        '  author = {Lantier, Alex},',
        '  title = {{Moscow in secret talks}},',
        '  howpublished = {World Socialist Web Site},',
        '  year = {2016},',
        '  month = dec,',
        '  day = {2},',
        '  url = {https://www.wsws.org/en/articles/2016/12/02/syri-d02.html},',
        '}',
      ].join('\n'),
      markdown:
        'Alex Lantier, [Moscow in secret talks](<https://www.wsws.org/en/articles/2016/12/02/syri-d02.html>), *World Socialist Web Site*, 2 December 2016',
    });
  });
});

describe('what is not known', () => {
  it('author: the title comes first', () => {
    const { apa, mla, bibtex, plain } = without('author');
    expect(apa).toBe(
      'Moscow in secret talks. (2016, December 2). World Socialist Web Site. https://www.wsws.org/a.html',
    );
    expect(mla).toBe('“Moscow in secret talks.” World Socialist Web Site, 2 Dec. 2016, www.wsws.org/a.html.');
    expect(bibtex).toMatch(/^@misc\{2016moscow,\n {2}title/u);
    expect(plain).toMatch(/^“Moscow/u);
  });

  it('date: n.d., or the day on which it was read', () => {
    const { apa, mla, bibtex, plain, markdown } = without('published');
    expect(apa).toContain('Lantier, A. (n.d.). Moscow');
    expect(mla).toBe(
      'Lantier, Alex. “Moscow in secret talks.” World Socialist Web Site, www.wsws.org/a.html. Accessed 28 Nov. 2026.',
    );
    expect(bibtex).toContain('note = {n.d.},\n  urldate = {2026-11-28},');
    expect(bibtex).not.toMatch(/year|month|day =/u);
    expect([plain, markdown].join()).toMatch(/, n\.d\.,.*, n\.d\.$/u);
  });

  it('day or month: as much as is known', () => {
    expect(cited({ published: '2016-05' })).toMatchObject({
      plain: expect.stringContaining(', May 2016,'),
      apa: expect.stringContaining('(2016, May).'),
      mla: expect.stringContaining(', May 2016, www'),
      bibtex: expect.stringContaining('  year = {2016},\n  month = may,\n  url'),
    });
    expect(cited({ published: '2016' }).apa).toContain('(2016).');
    expect(cited({ published: '2016-09-30' }).mla).toContain('30 Sept. 2016');
  });

  it('all but the title', () => {
    expect(citationsOf({ title: 'Rain' }, TODAY)).toEqual({
      plain: '“Rain”, n.d.',
      apa: 'Rain. (n.d.).',
      mla: '“Rain.” Accessed 28 Nov. 2026.',
      bibtex: '@misc{rain,\n  title = {{Rain}},\n  note = {n.d.},\n  urldate = {2026-11-28},\n}',
      markdown: '“Rain”, n.d.',
    });
  });
});

describe('authors', () => {
  it.each([
    ['Ann Lee and Bo Chen', 'Lee, A., & Chen, B.', 'Lee, Ann, and Bo Chen.', 'Lee, Ann and Chen, Bo'],
    [
      'Ann Lee, Bo Chen & Cy Diaz',
      'Lee, A., Chen, B., & Diaz, C.',
      'Lee, Ann, et al.',
      'Lee, Ann and Chen, Bo and Diaz, Cy',
    ],
    ['Ann Lee, Bo Chen, and Cy Diaz', 'Lee, A., Chen, B., & Diaz, C.', 'Lee, Ann, et al.', 'Diaz, Cy'],
    ['Lee, Ann; Chen, Bo', 'Lee, A., & Chen, B.', 'Lee, Ann, and Bo Chen.', 'Lee, Ann and Chen, Bo'],
    ['Lee, Ann', 'Lee, A.', 'Lee, Ann.', '{Lee, Ann}'],
    ['Jean-Luc Picard', 'Picard, J.-L.', 'Picard, Jean-Luc.', 'Picard, Jean-Luc'],
    ['Ursula von der Leyen', 'von der Leyen, U.', 'von der Leyen, Ursula.', 'von der Leyen, Ursula'],
    ['Martin Luther King Jr.', 'King, M. L., Jr.', 'King, Martin Luther, Jr.', 'King, Jr., Martin Luther'],
    [
      'John Smith, Jr. and Ann Lee',
      'Smith, J., Jr., & Lee, A.',
      'Smith, John, Jr., and Ann Lee.',
      'Smith, Jr., John',
    ],
    ['Reuters', 'Reuters.', 'Reuters.', '{Reuters}'],
    ['Associated Press', 'Associated Press.', 'Associated Press.', '{Associated Press}'],
    ['Our reporters', 'Our reporters.', 'Our reporters.', '{Our reporters}'],
    ['山田太郎', '山田太郎.', '山田太郎.', '{山田太郎}'],
  ])('%s', (author, apa, mla, bibtex) => {
    const citations = cited({ author });
    expect(citations.apa.startsWith(`${apa} (2016`)).toBe(true);
    expect(citations.mla.startsWith(`${mla} “`)).toBe(true);
    expect(citations.bibtex).toContain(bibtex);
  });

  it('over twenty: APA names the first nineteen and the last', () => {
    const author = Array.from({ length: 22 }, (_, index) => `Ann Lee${'abcdefghijklmnopqrstuv'[index]}`).join(
      '; ',
    );
    expect(cited({ author }).apa).toMatch(/^Leea, A\., .*Lees, A\., \. \. \. Leev, A\. \(2016/u);
  });

  it('a site that is its own author is not named twice', () => {
    const { apa, mla } = cited({ author: 'Reuters', publisher: 'Reuters' });
    expect(apa).toMatch(/^Reuters\. \(2016, December 2\)\. Moscow in secret talks\. https/u);
    expect(mla).toMatch(/^Reuters\. “Moscow in secret talks\.” 2 Dec\. 2016/u);
  });
});

describe('a title with marks of its own', () => {
  it('has single quotation marks inside double ones, and no second full stop', () => {
    const { apa, mla, plain, bibtex } = cited({ title: 'Who said “no” & why?' });
    expect(apa).toContain('Who said “no” & why? World');
    expect(mla).toContain('“Who said ‘no’ & why?” World');
    expect(plain).toContain('“Who said ‘no’ & why?”, World');
    expect(bibtex).toContain('title = {{Who said “no” \\& why?}}');
  });
});

const words = fc.oneof(
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 }),
  fc.string({
    unit: fc.constantFrom(...'ab {}\\"\'`*_[]()<>#&%$~^@!,;.-\n1“”'),
    minLength: 1,
    maxLength: 60,
  }),
);
const source = fc.record(
  {
    title: words.filter((text) => oneLine(text) !== ''),
    author: words,
    publisher: words,
    published: fc.constantFrom('2016', '2016-12', '2016-12-02', 'soon'),
    url: fc.webUrl({ withQueryParameters: true, withFragments: true }),
  },
  { requiredKeys: ['title'] },
);

describe('any article', () => {
  it('has citations on one line each, with its title and without anything undefined', () => {
    fc.assert(
      fc.property(source, ({ ...about }) => {
        const { bibtex, ...others } = citationsOf(about, TODAY);
        for (const citation of Object.values(others)) expect(citation).not.toMatch(/[\r\n]|undefined|null/u);
        expect(bibtex.split('\n').length).toBeLessThanOrEqual(11);
        expect(others.apa).toContain(oneLine(about.title));
      }),
    );
  });

  it('in BibTeX is one entry of balanced values', () => {
    fc.assert(
      fc.property(source, (about) => {
        const { bibtex } = citationsOf(about, TODAY);
        const [head = '', ...lines] = bibtex.split('\n');
        expect(head).toMatch(/^@misc\{[a-z\d]+,$/u);
        expect(lines.pop()).toBe('}');
        for (const line of lines) {
          const [, value = ''] = /^ {2}[a-z]+ = (.+),$/u.exec(line) ?? [];
          expect(depths(value).at(-1)).toBe(0);
          if (/^[a-z]{3}$/u.test(value)) continue;
          expect(
            depths(value)
              .slice(0, -1)
              .every((depth) => depth > 0),
          ).toBe(true);
          if (!line.startsWith('  url')) expect(value.replace(/\\[&%$#_]/gu, '')).not.toMatch(/[&%$#_~^"]/u);
        }
        const author = lines.find((line) => line.startsWith('  author'));
        const names = authorsOf(about.author);
        if (author !== undefined) expect(topLevelAnds(author.slice(12, -2))).toBe(names.length);
        else expect(names).toEqual([]);
      }),
    );
  });

  it('in Markdown reads as its title, linked to its address', () => {
    fc.assert(
      fc.property(source, (about) => {
        const { markdown } = citationsOf(about, TODAY);
        const { children } = fromMarkdown(markdown);
        expect(children.map(({ type }) => type)).toEqual(['paragraph']);
        const [paragraph] = children as unknown as { children: { type: string; url?: string }[] }[];
        const links = paragraph?.children.filter(({ type }) => type === 'link') ?? [];
        expect(links).toHaveLength(about.url === undefined ? 0 : 1);
        const [link] = links;
        if (link !== undefined) {
          expect(textOf(link)).toBe(oneLine(about.title));
          expect(link.url).toBe(about.url);
        }
        const known = [oneLine(about.title), ...authorsOf(about.author).map(fullName)];
        for (const name of known) expect(textOf(paragraph)).toContain(name);
      }),
    );
  });
});

/** The number of open braces behind each character. */
function depths(value: string): number[] {
  let depth = 0;
  return [...value].map((character) => {
    if (character === '{') depth += 1;
    if (character === '}') depth -= 1;
    return depth;
  });
}

/** Number of names that BibTeX reads: “and” divides them outside of braces. */
function topLevelAnds(value: string): number {
  let rest = value;
  for (let before = ''; before !== rest; ) {
    before = rest;
    rest = rest.replace(/\{[^{}]*\}/gu, 'x');
  }
  return rest.split(/\sand\s/iu).length;
}

function textOf(node: unknown): string {
  const { value = '', children = [] } = node as { value?: string; children?: unknown[] };
  return value + children.map(textOf).join('');
}
