import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contentOf, prose } from '../../support/read-content.ts';
import { errorOf } from '../../support/user-error.ts';

const LONG = [`“${prose(60)}”`, prose(60, 'Zoë’s mayor')];
const base64 = (text: string) => Buffer.from(text).toString('base64').replace(/.{76}/gu, '$&\r\n');
const quoted = (text: string) =>
  [...Buffer.from(text)]
    .map((byte) =>
      byte > 126 || byte === 61
        ? `=${byte.toString(16).toUpperCase().padStart(2, '0')}`
        : String.fromCharCode(byte),
    )
    .join('')
    .replace(/[^\n]{60}/gu, '$&=\r\n');

const HEAD = [
  'Received: from a.example by b.example;',
  '\tTue, 4 May 2021 10:15:01 +0200',
  'From: "Ann Lee" <ann@paper.example>',
  'To: reader@example.org',
  'Subject: =?utf-8?q?The_bridge_of_Zo=C3=AB?=',
  'Date: Tue, 04 May 2021 10:15:00 +0200',
  'MIME-Version: 1.0',
].join('\r\n');
const record = { title: 'The bridge of Zoë', author: 'Ann Lee', published: '2021-05-04', paragraphs: LONG };

describe('a mail', () => {
  it.each([
    ['as it is', '8bit', LONG.join('\r\n\r\n')],
    ['in quoted-printable', 'quoted-printable', quoted(LONG.join('\r\n\r\n'))],
    ['in base64', 'base64', base64(LONG.join('\n\n'))],
  ])('is read: %s', async (_, encoding, body) => {
    const mail = `${HEAD}\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: ${encoding}\r\n\r\n${body}`;
    expect(await contentOf(mail, { fileName: 'bridge.eml' })).toMatchObject(record);
  });

  it('is read as its page if it has one, without what is attached', async () => {
    const page = `<html><body><article>${LONG.map((text) => `<p>${text}</p>`).join('')}</article></body></html>`;
    const parts = [
      'Content-Type: multipart/alternative; boundary=inner\r\n\r\n--inner\r\nContent-Type: text/plain\r\n\r\nSee the page.\r\n' +
        `--inner\r\nContent-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n${base64(page)}\r\n--inner--`,
      `Content-Type: text/plain\r\nContent-Disposition: attachment\r\n\r\n${prose(100, 'Something else')}`,
    ];
    const mail = `${HEAD}\r\nContent-Type: multipart/mixed; boundary="outer"\r\n\r\n--outer\r\n${parts.join('\r\n--outer\r\n')}\r\n--outer--`;
    expect(await contentOf(mail)).toMatchObject(record);
  });

  it('is read as the page that a browser saved', async () => {
    const page = `<html><head><title>The bridge</title></head><body><article>${LONG.map((text) => `<p>${text}</p>`).join('')}</article></body></html>`;
    const mail = `From: <Saved by Browser>\r\nSnapshot-Content-Location: https://paper.example/bridge\r\nSubject: The bridge\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="b"\r\n\r\n--b\r\nContent-Type: text/html\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n${quoted(page)}\r\n--b--`;
    const { author, ...found } = await contentOf(mail, { fileName: 'bridge.mht' });
    expect(found).toMatchObject({
      title: 'The bridge',
      url: 'https://paper.example/bridge',
      paragraphs: LONG,
    });
    expect(author).toBeUndefined();
  });

  it('without a text is refused', async () => {
    const mail = `${HEAD}\r\nContent-Type: image/png\r\nContent-Transfer-Encoding: base64\r\n\r\niVBORw0KGgo=`;
    expect(await errorOf(contentOf(mail))).toMatchObject({ code: 'file-without-text' });
  });

  it('is not a text that begins with fields', async () => {
    const text = `Question: why now?\nAnswer: because.\n\n${LONG.join('\n\n')}`;
    expect((await contentOf(text)).paragraphs).toHaveLength(3);
  });

  it('never fails in other ways than it says', async () => {
    const piece = fc.constantFrom(
      'Content-Type: multipart/mixed; boundary=b',
      '--b',
      '--b--',
      '',
      'Subject: =?utf-8?b?x',
      'Content-Transfer-Encoding: base64',
      '=',
      'From: a',
      '<p>x</p>',
    );
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 12 }), async (lines) => {
        const result = await contentOf(`${HEAD}\n${lines.join('\n')}`).catch(
          (error: { code?: string }) => error.code,
        );
        expect(result).toBeDefined();
      }),
    );
  });
});

describe('subtitles', () => {
  it('are read as what is said, parted at pauses and where another speaks', async () => {
    const srt =
      '1\r\n00:00:01,000 --> 00:00:02,000\r\n<i>The council\r\nmet</i>\r\n\r\n2\r\n00:00:02,100 --> 00:00:03,000\r\non Monday.\r\n\r\n3\r\n00:00:09,000 --> 00:00:10,000\r\nNobody came.\r\n\r\n4\r\n00:00:10,100 --> 00:00:11,000\r\n- Why?\r\n';
    expect((await contentOf(srt)).paragraphs).toEqual([
      'The council met on Monday.',
      'Nobody came.',
      '- Why?',
    ]);
    const vtt =
      'WEBVTT - a talk\n\nNOTE made by hand\n\n00:01.000 --> 00:02.000 align:start\n<v Ann>The council met.\n\n00:02.100 --> 00:03.000\n<v Bo>Why?';
    expect((await contentOf(vtt)).paragraphs).toEqual(['The council met.', 'Why?']);
  });
});
