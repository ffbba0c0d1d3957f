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

  it('is the host if the page names none', async () => {
    expect((await recordOf('')).publisher).toBe('paper.example');
    expect((await recordOf('<meta property="og:site_name" content="@paper">')).publisher).toBe(
      'paper.example',
    );
    expect((await recordOf('', { url: 'https://192.0.2.7/bridge' })).publisher).toBeUndefined();
  });
});

describe('the language of a page', () => {
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
