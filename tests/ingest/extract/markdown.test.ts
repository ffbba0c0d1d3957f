import { describe, expect, it } from 'vitest';
import { contentOf } from '../../support/read-content.ts';

const paragraphsOf = async (source: string) => (await contentOf(`# T\n\n${source}`)).paragraphs;

describe('Markdown yields', () => {
  it('its source from front matter, or its title from the heading at the top', async () => {
    const front =
      '---\ntitle: The bridge\nauthors: [Ann Lee, Bo Ek]\ndate: 2016-12-02T10:00:00Z\nlang: de\nurl: https://a.example/b\ntags: [x]\n---\n';
    expect(await contentOf(`${front}# The bridge\n\nIt fell.`)).toMatchObject({
      format: 'markdown',
      title: 'The bridge',
      author: 'Ann Lee, Bo Ek',
      published: '2016-12-02',
      language: 'de',
      url: 'https://a.example/b',
      paragraphs: ['It fell.'],
    });
    expect(await contentOf('# The *bridge*\n\nIt fell.')).toMatchObject({
      title: 'The bridge',
      paragraphs: ['It fell.'],
    });
    expect(await contentOf('---\ntitle: [\n---\n\n## One\n\nIt fell.')).toMatchObject({ format: 'markdown' });
  });

  it('the text of links, unchanged code, nothing for images', async () => {
    expect(
      await paragraphsOf(
        'It ~~fell~~ **fell**, [they say](https://a.example "x"), `a  <b>` &amp; \\*so\\*.[^1]\n![Photo](p.png)\n\n[^1]: A note.',
      ),
    ).toEqual(
      ['It fell fell, they say, a  <b> & *so*.', 'A note.'].map((text) => text.replace('a  <b>', 'a <b>')),
    );
    expect(await paragraphsOf('```js\nif (a) {\n\n  b();\n}\n```')).toEqual(['if (a) {\n  b();\n}']);
  });

  it('a paragraph for each block, with its lines joined', async () => {
    const source =
      'One\nline.\n\n## Two\n\n- three\n- four\n  - five\n\n> six\n> seven\n\n| a | b |\n| - | - |\n| c | d |\n\n<div align="center"><p>eight</p></div>\n\n<!-- nine -->\n\nten  \neleven\n\n- [x] twelve';
    expect(await paragraphsOf(source)).toEqual([
      'One line.',
      'Two',
      'three',
      'four',
      'five',
      'six seven',
      'a\tb',
      'c\td',
      'eight',
      'ten\neleven',
      'twelve',
    ]);
  });
});
