import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fileHandle, slugOf } from '../../src/domain/article-handle.ts';
import { idBeginning, paragraphId, parseParagraphId } from '../../src/domain/paragraph-id.ts';
import { errorOf } from '../support/user-error.ts';
import { onDiscord } from '../support/wording.ts';

const title = 'A title';

describe('a handle', () => {
  it.each([
    ['the publisher’s initials', { title, publisher: 'World Socialist Web Site' }, 'wsws'],
    ['two of them', { title, publisher: 'Island Post' }, 'ip'],
    ['a publisher of one word', { title, publisher: 'Reuters' }, 'reuters'],
    ['the beginning of a long word', { title, publisher: 'Berlingske' }, 'berlings'],
    ['letters without their marks', { title, publisher: 'Österreichischer Rundfunk' }, 'or'],
    ['letters after digits', { title, publisher: '20 Minuten' }, 'm'],
    ['the site where no publisher is known', { title, url: 'https://www.bbc.co.uk/news' }, 'bbc'],
    [
      'the site where the publisher has no such letters',
      { title, publisher: '新华社', url: 'https://news.cn/' },
      'news',
    ],
    ['the title’s initials', { title: 'How bread is baked', url: 'http://127.0.0.1/' }, 'hbib'],
    ['a word where nothing else is left', { title: '停战' }, 'text'],
  ])('begins with %s', (_, source, slug) => {
    expect(slugOf(source)).toBe(slug);
  });

  it('of a file’s article has letters, which follow from the id alone, and more of them where they are taken', () => {
    const source = { title, publisher: 'Island Post' };
    const handle = fileHandle('storm', source, () => false);
    expect(handle).toMatch(/^ip-[a-z]{5}$/u);
    expect(fileHandle('storm', { ...source, title: 'Another' }, () => false)).toBe(handle);
    expect(fileHandle('calm', source, () => false)).not.toBe(handle);
    const other = fileHandle('storm', source, (taken) => taken === handle);
    expect(other).toMatch(new RegExp(`^${handle}[a-z]$`, 'u'));
  });
});

describe('a paragraph’s id', () => {
  const said = { handle: 'wsws-3', number: 17 };

  it.each([
    'wsws-3·17',
    'wsws-3.17',
    'wsws-3/17',
    'wsws-3 17',
    'wsws-3 ¶17',
    'wsws-3 · 17',
    'wsws-3#17',
    'wsws-3-17',
    'WSWS-3·17',
    ' wsws–3•017 ',
    '`wsws-3·17`',
    'ｗｓｗｓ－３・１７',
    '/paragraph id:wsws-3·17',
    'wsws-\u200b3·17',
  ])('is read as it is typed: %s', (typed) => {
    expect(parseParagraphId(typed)).toEqual(said);
  });

  it.each([
    '',
    '17',
    'wsws',
    'wsws-3',
    'wsws-3·',
    'wsws-3·0',
    'wsws-3·x',
    'wsws-317',
    '3-3·1',
    'wsws-3·17 and more',
  ])('is not “%s”, which is said with what to do', async (typed) => {
    const error = await errorOf(Promise.resolve().then(() => parseParagraphId(typed)));
    expect(error.code).toBe('not-a-paragraph-id');
    expect(onDiscord.error(error)).toBe(
      `“${typed}” is not a paragraph id. An id looks like wsws-3·17. “More…” under a passage shows its id.`,
    );
  });

  it('leads to its paragraph, whatever stands between handle and number', () => {
    const slug = fc.stringMatching(/^[a-z][a-z\d]{0,7}$/u);
    const own = fc.oneof(
      fc.integer({ min: 1, max: 999_999 }).map(String),
      fc.stringMatching(/^[b-z]{5,9}$/u),
    );
    const between = fc.constantFrom('·', '.', '/', ' ', ' ¶', ' ¶ ', '•');
    fc.assert(
      fc.property(slug, own, between, fc.integer({ min: 1, max: 999_999 }), (first, second, mark, number) => {
        const handle = `${first}-${second}`;
        const numbering = { handle, paragraphs: [7, number] };
        const id = paragraphId({ numbering }, { number: 2 });
        expect(id).toBe(`${handle}·${number}`);
        expect(parseParagraphId(id ?? '')).toEqual({ handle, number });
        expect(parseParagraphId(`${handle}${mark}${number}`.toUpperCase())).toEqual({ handle, number });
      }),
    );
  });

  it('is known by its beginning', () => {
    expect(
      ['Wsws', 'wsws-', 'wsws-3', 'Wsws-3.', 'wsws-3 1', 'Who?', 'wsws or', ''].map(idBeginning),
    ).toEqual(['wsws', 'wsws-', 'wsws-3', 'wsws-3·', 'wsws-3·1', undefined, undefined, undefined]);
  });
});
