import { describe, expect, it } from 'vitest';
import { contentOf, prose } from '../../support/read-content.ts';

const LONG = ['The council', 'The mayor', 'A lawyer'].map((start) => prose(60, start));
const paragraphs = LONG.map((text) => `<p>${text}</p>`).join('');

/** What is read of a part of an article beside its three paragraphs. */
async function readOf(part: string, style = ''): Promise<string[]> {
  const html = `<!doctype html><html lang="en"><head><title>The bridge</title><style>${style}</style></head><body><article><h1>The bridge</h1>${part}${paragraphs}</article></body></html>`;
  const read = (await contentOf(html)).paragraphs;
  expect(read).toEqual(expect.arrayContaining(LONG));
  return read.filter((text) => !LONG.includes(text));
}

const NOTE = '<p class="note">Do not print this before Thursday morning, please, whoever reads it first.</p>';

describe('text that a page does not show', () => {
  it.each([
    ['by its style sheet', NOTE, '.a, .note { color: red; display: none }'],
    [
      'by its style sheet, on every screen',
      NOTE,
      '@media print { .x { color: red } } .note{visibility:hidden}',
    ],
    ['by its style', NOTE.replace('class="note"', 'style="display: none"'), ''],
    ['by an attribute', NOTE.replace('class="note"', 'hidden'), ''],
  ])('is left out: %s', async (_, part, style) => {
    expect(await readOf(part, style)).toEqual([]);
  });

  it.each([
    ['for print', '@media print { .note { display: none } }'],
    ['on narrow screens', '@media (max-width: 600px) { .note { display: none } }'],
    ['while something is the case', '.menu:hover .note { display: none }'],
    ['in a comment', '/* .note { display: none } */'],
    ['without the end of its rule', '.note { display: none'],
  ])('counts as shown if it is hidden only %s', async (_, style) => {
    expect(await readOf(NOTE, style)).toHaveLength(1);
  });

  it('counts as shown if nearly all of the page is hidden until a script has run', async () => {
    const html = `<html><head><title>The bridge</title><style>.content { display: none }</style></head><body><div class="content">${paragraphs}</div></body></html>`;
    expect((await contentOf(html)).paragraphs).toEqual(LONG);
  });

  it.each([
    ['an attribute', '<div hidden><p>It opens in May.</p></div>'],
    ['its style', '<div style="display:none"><p>It opens in May.</p></div>'],
    ['assistive technology', '<div aria-hidden="true"><p>It opens in May.</p></div>'],
  ])('is kept if it answers a question that opens it, hidden by %s', async (_, answer) => {
    expect(await readOf(`<button aria-expanded="false">When does it open?</button>${answer}`)).toEqual([
      'When does it open?',
      'It opens in May.',
    ]);
  });

  it('is kept within details', async () => {
    const part = '<details><summary>When does it open?</summary><p>It opens in May.</p></details>';
    expect(await readOf(part)).toEqual(['When does it open?', 'It opens in May.']);
  });

  it('is left out of a sentence over which it appears', async () => {
    const box = '<span class="person-tooltip">Ann Lee, 54, mayor since 2001</span>';
    expect(await readOf(`<p>Then <b>Ann Lee</b>${box} spoke.</p>`)).toEqual(['Then Ann Lee spoke.']);
  });
});

describe('the words of a sentence', () => {
  it.each([
    [
      '<p>Built in 1911<sup><a href="#n1">1</a></sup>, and<sup>[<a href="#n2">2</a>]</sup> rebuilt.</p>',
      'Built in 1911, and rebuilt.',
    ],
    ['<p>A field of 30 m<sup>2</sup>.</p>', 'A field of 30 m2.'],
    [
      '<p>Built in 1911<sup>1</sup> and mended.<sup>2,3</sup> It holds<sup>*</sup> well.</p>',
      'Built in 1911 and mended. It holds well.',
    ],
    [
      '<p>Built in 1911<a class="footnote-ref" href="#n1">1</a> and mended<a href="#fn:2">[2]</a>.</p>',
      'Built in 1911 and mended.',
    ],
    ['<p>Built in 1911<a role="doc-noteref" href="notes.html#a">a</a>.</p>', 'Built in 1911.'],
    [
      '<p>Some 10<sup>6</sup> of them on 30 metres<sup>2</sup>, the 5<sup>th</sup> time.</p>',
      'Some 106 of them on 30 metres2, the 5th time.',
    ],
    ['<p>See part <a href="#part-2">2</a> of it.</p>', 'See part 2 of it.'],
    ['<p><span class="drop-cap header">T</span>hey came.</p>', 'They came.'],
    ['<p>The coun\u00adcil\u200b met.\ufeff</p>', 'The council met.'],
    ['<p>می\u200cخواهم بروم.</p>', 'می\u200cخواهم بروم.'],
    ['<p><ruby>橋<rp>(</rp><rt>はし</rt><rp>)</rp></ruby>を渡る。</p>', '橋を渡る。'],
    ['<p>Bridge of sighs,<br>bridge of stone.</p>', 'Bridge of sighs,\nbridge of stone.'],
    ['<table><tr><td>Pier</td><td>4 m</td></tr></table>', 'Pier\t4 m'],
  ])('are those that a reader reads: %j', async (part, text) => {
    expect(await readOf(part)).toEqual([text]);
  });

  it('are taken from the part for browsers without scripts, if they are only there', async () => {
    const html = `<html><head><title>The bridge</title></head><body><div id="app"></div><noscript><article>${paragraphs}</article></noscript></body></html>`;
    expect((await contentOf(html)).paragraphs).toEqual(LONG);
  });

  it('are taken once from a page with a copy for small screens', async () => {
    expect(await readOf(`<div class="mobile">${paragraphs}</div>`)).toEqual([]);
    const html = `<html><head><title>The bridge</title></head><body><article><div>${paragraphs}</div><div>${paragraphs}</div></article></body></html>`;
    expect((await contentOf(html)).paragraphs).toEqual(LONG);
  });

  it('are taken once from a pull quote, or from it alone', async () => {
    const [first = ''] = LONG;
    expect(await readOf(`<div class="pullquote"><p>${first.slice(4, 60)}</p></div>`)).toEqual([]);
    expect(await readOf('<div class="pullquote"><p>Nobody asked us.</p></div>')).toEqual([
      'Nobody asked us.',
    ]);
  });
});
