import { describe, expect, it } from 'vitest';
import { contentOf, prose } from '../../support/read-content.ts';

const paragraphs = ['The council', 'The mayor', 'A lawyer']
  .map((start) => `<p>${prose(60, start)}</p>`)
  .join('');

/** The record of a page with the given head and first lines. */
const recordOf = (
  head: string,
  { before = '', lang = 'en', url = 'https://www.paper.example/bridge' } = {},
) =>
  contentOf(
    `<!doctype html><html lang="${lang}"><head>${head}</head><body><article>${before}${paragraphs}</article></body></html>`,
    { url },
  );
const ld = (json: string) => `<script type="application/ld+json">${json}</script>`;

describe('the date of a page', () => {
  it.each([
    ['0001-01-01T00:00:00Z', undefined],
    ['1970-01-01', undefined],
    ['2999-01-01', undefined],
    ['2021-02-30', undefined],
    ['1620134100', '2021-05-04'],
    ['1620134100000', '2021-05-04'],
    ['May 4, 2021, 10:15 a.m.', '2021-05-04'],
    ['Tuesday, 4th of May 2021', '2021-05-04'],
    ['10:15 am EST May 4, 2021', '2021-05-04'],
    ['3.5.2021', '2021-05-03'],
    ['25/12/2021', '2021-12-25'],
    ['05/04/2021', undefined],
  ])('is read from %j as %j', async (content, expected) => {
    expect((await recordOf(`<meta name="date" content="${content}">`)).published).toBe(expected);
  });

  it.each([
    ['fr', '3 juillet 2015 à 09h19'],
    ['de', 'Freitag, 3. Juli 2015, 9:19 Uhr'],
    ['es', '3 de julio de 2015'],
    ['pt', '03 de julho de 2015'],
    ['it', '3 luglio 2015'],
    ['ru', '3 июля 2015'],
    ['pl', '3 lipca 2015'],
    ['sv', '3 juli 2015'],
    ['ja', '2015年7月3日'],
    ['tr', '3 Temmuz 2015'],
    ['de', '3/7/2015'],
  ])('is read from words in %s: %s', async (lang, words) => {
    const before = `<span itemprop="datePublished">${words}</span>`;
    expect((await recordOf('', { before, lang })).published).toBe('2015-07-03');
  });

  it('is read from the line above the article, if that is of no change', async () => {
    const lines = (words: string) => ({ before: `<div><p>By Ann Lee</p></div><div><p>${words}</p></div>` });
    expect((await recordOf('', lines('Published 4 May 2021'))).published).toBe('2021-05-04');
    expect((await recordOf('', lines('Updated 4 May 2021'))).published).toBeUndefined();
  });

  it('is the next one if the first is a placeholder', async () => {
    const head = `${ld('{"@type":"Article","datePublished":"0001-01-01"}')}<meta property="article:published_time" content="2021-05-04">`;
    expect((await recordOf(head)).published).toBe('2021-05-04');
  });
});

describe('the author of a page', () => {
  it('is found where JSON-LD refers to', async () => {
    const graph = `{"@graph":[{"@type":"Article","author":[{"@id":"#p"}],"publisher":{"@id":"#o"}},{"@id":"#p","name":"Ann Lee"},{"@id":"#o","name":"The Paper"}]}`;
    expect(await recordOf(ld(graph))).toMatchObject({ author: 'Ann Lee', publisher: 'The Paper' });
  });

  it.each([
    ['a comma too many', '{"@type":"Article","author":{"name":"Ann Lee",},}'],
    ['a raw line break', '{"@type":"Article","headline":"The\n bridge","author":{"name":"Ann Lee"}}'],
    ['no end', '{"@type":"Article","author":{"name":"Ann Lee"},"image":["a.jpg","b'],
    ['a comment around it', '<!-- {"@type":"Article","author":{"name":"Ann Lee"}} -->'],
  ])('is read from JSON-LD with %s', async (_, json) => {
    expect((await recordOf(ld(json))).author).toBe('Ann Lee');
  });
});

describe('what readers see above an article', () => {
  const og = (name: string, content: string) => `<meta property="${name}" content="${content}">`;
  const seen = async (head: string, before: string, publisher = 'The Paper') =>
    recordOf(og('og:site_name', publisher) + head, { before: `<h1>The bridge</h1>${before}` });
  const lines = (...texts: readonly string[]) => texts.map((text) => `<div>${text}</div>`).join('');

  it.each([
    ['a day before', '2021-05-04T03:10:00Z', 'May 3, 2021, 11:10 pm', '2021-05-03'],
    ['a day after', '2021-05-04T23:10:00Z', '5 May 2021 09:10', '2021-05-05'],
    ['the day itself, after another', '2021-05-04', 'May 3, 2021', '2021-05-03'],
    ['a change on the day after', '2021-05-04', 'Updated May 5, 2021', '2021-05-04'],
    ['a change on the day before', '2021-05-04', 'Updated 9 pm, Monday, May 3, 2021', '2021-05-03'],
    ['a week later', '2021-05-04', 'May 11, 2021', '2021-05-04'],
  ])('decides about the day: %s', async (_, content, line, day) => {
    const head = `<meta name="date" content="${content}">`;
    expect((await seen(head, lines(line))).published).toBe(day);
  });

  it('gives the day where the metadata have none', async () => {
    expect((await seen('', lines('By Ann Lee on Tuesday, May 4th, 2021 at 11:04 a.m.'))).published).toBe(
      '2021-05-04',
    );
    expect((await seen('', lines('등록 :[ 2021-05-04 15:24 ]'))).published).toBe('2021-05-04');
  });

  it.each([
    ['no author in the metadata', '', ['By Ann Lee, Bo Ek on Tuesday, May 4th'], 'Ann Lee, Bo Ek'],
    ['more authors', 'Ann Lee', ['By Ann Lee, Bo Ek and Di Om'], 'Ann Lee, Bo Ek, Di Om'],
    ['another author', 'Kim Web', ['By Ann Lee'], 'Ann Lee'],
    ['a name below “By”', '', ['By', 'Ann Lee', 'May 4, 2021'], 'Ann Lee'],
    ['a name above a job', 'The', ['Ann Lee', 'News reporter @annlee'], 'Ann Lee'],
    ['a line that says who published it', '', ['04/05/2021 - Publicado por: Ana Lee - Tema: x'], 'Ana Lee'],
    ['particles', '', ['Door Anna van der Lee'], 'Anna van der Lee'],
    ['fewer authors', 'Ann Lee, Bo Ek', ['By Ann Lee'], 'Ann Lee, Bo Ek'],
    ['a job glued to the name', 'Ann Lee', ['By Ann LeeHarbour Columnist'], 'Ann Lee'],
    ['a picture', 'Ann Lee', ['By Paper Images'], 'Ann Lee'],
    ['a name above a job beside a person', 'Kim Web', ['Ann Lee', 'News reporter'], 'Kim Web'],
    ['a name without a job', 'Kim Web', ['Ann Lee', 'The river'], 'Kim Web'],
    ['no name', 'Ann Lee', ['By Tuesday Evening', 'By the river'], 'Ann Lee'],
  ])('decides about the authors: %s', async (_, author, texts, names) => {
    const head = author === '' ? '' : `<meta name="author" content="${author}">`;
    expect((await seen(head, lines(...texts))).author).toBe(names);
  });

  it('is found below a standfirst, but not in the text', async () => {
    const quote = `<p>${prose(30, 'A quote')}</p><h2>The bridge</h2>${lines('By Ann Lee')}`;
    const head = og('og:title', 'The bridge');
    expect((await recordOf(head, { before: quote })).author).toBe('Ann Lee');
    const later = `${paragraphs}<p>By Ann Lee</p>`;
    expect((await recordOf(head, { before: later })).author).toBeUndefined();
  });

  it.each([
    [
      'worded anew for search engines',
      'Old bridge at the river repaired',
      'Repaired: the old bridge',
      'Repaired: the old bridge',
    ],
    ['in capitals', 'The old bridge', 'THE OLD BRIDGE', 'The old bridge'],
    ['of the site', 'The bridge', 'The Paper', 'The bridge'],
    ['of something else', 'The bridge', 'Win a car in our quiz', 'The bridge'],
  ])('decides about the title: a heading %s', async (_, title, heading, expected) => {
    const head = og('og:site_name', 'The Paper') + og('og:title', title);
    expect((await recordOf(head, { before: `<h1>${heading}</h1>` })).title).toBe(expected);
  });
});

describe('the title and the publisher of a page', () => {
  it.each([
    ['The bridge - The Paper', '<meta property="og:site_name" content="The Paper">', 'The bridge'],
    ['The Paper | The bridge', '<meta property="og:site_name" content="The Paper">', 'The bridge'],
    ['The bridge – paper.example', '', 'The bridge'],
    ['The bridge: a history', '<meta property="og:site_name" content="The Paper">', 'The bridge: a history'],
    ['Lee &amp;amp; Ek', '', 'Lee & Ek'],
  ])('%j is without the site’s name', async (title, head, expected) => {
    expect((await recordOf(`<meta property="og:title" content="${title}">${head}`)).title).toBe(expected);
  });

  it('has a section before it unless the heading says otherwise', async () => {
    const head = '<meta property="og:title" content="Opinion | The bridge">';
    expect((await recordOf(head)).title).toBe('Opinion | The bridge');
    expect((await recordOf(head, { before: '<h1>The bridge</h1>' })).title).toBe('The bridge');
  });

  it.each([
    ['The bridge - River Post', 'https://www.riverpost.example/bridge', 'River Post'],
    ['River Post: The bridge', 'https://www.riverpost.example/bridge', 'River Post'],
    ['The bridge | The New River Post', 'https://nriverpost.example/bridge', 'The New River Post'],
    ['The bridge - River Post Weekend', 'https://www.river-post.example/bridge', 'River Post Weekend'],
    ['The bridge - Boats', 'https://www.riverpost.example/bridge', 'riverpost.example'],
    ['River post - a bridge for letters', 'https://www.letters.example/bridge', 'letters.example'],
  ])('is named by the page’s title if that spells the host: %j at %s', async (title, url, publisher) => {
    expect((await recordOf(`<title>${title}</title>`, { url })).publisher).toBe(publisher);
  });

  it('is the host if the page names none', async () => {
    expect((await recordOf('')).publisher).toBe('paper.example');
    expect((await recordOf('<meta property="og:site_name" content="@paper">')).publisher).toBe(
      'paper.example',
    );
    expect((await recordOf('', { url: 'https://192.0.2.7/bridge' })).publisher).toBeUndefined();
  });
});

describe('the language of a page', () => {
  it.each([
    [
      'nb',
      'Kommunestyret møttes på mandag og snakket lenge om den gamle broen over elven, som ingen hadde reparert på flere år.',
    ],
    [
      'da',
      'Byrådet mødtes mandag og talte længe om den gamle bro over åen, som ingen havde repareret i flere år.',
    ],
    [
      'cs',
      'Zastupitelstvo se sešlo v pondělí a dlouho mluvilo o starém mostě přes řeku, který léta nikdo neopravil.',
    ],
    [
      'sk',
      'Zastupiteľstvo sa zišlo v pondelok a dlho hovorilo o starom moste cez rieku, ktorý roky nikto neopravil.',
    ],
  ])('stays %s as declared', async (lang, text) => {
    const page = await contentOf(
      `<html lang="${lang}"><title>Bro</title><p>${text}</p><p>${text}</p></html>`,
    );
    expect(page).toMatchObject({ language: lang });
    expect(page.warnings.map(({ code }) => code)).not.toContain('language-differs');
  });

  const malay =
    'Pemerintah daerah memutuskan untuk menutup dermaga lama pada hari Selasa setelah dua tahun perbaikan dijanjikan dan ditunda oleh mereka.';

  it('is the declared one if another was found that resembles it', async () => {
    const page = (lang: string) =>
      contentOf(`<html lang="${lang}"><title>Dermaga</title><p>${malay}</p><p>${malay}</p></html>`);
    expect((await page('id-ID')).language).toBe('id-id');
    expect((await page('ms')).language).toBe('ms');
    expect((await page('de')).warnings).toContainEqual(expect.objectContaining({ code: 'language-differs' }));
  });
});
