import { describe, expect, it } from 'vitest';
import { codesOf, contentOf, prose } from '../../support/read-content.ts';

const ONE = [prose(120), prose(120, 'The mayor'), prose(120, 'A lawyer')];
const TWO = [prose(120, 'The ferryman'), prose(120, 'The harbour office'), prose(120, 'The crew')];
const article = (headline: string, texts: readonly string[], name = 'h1') =>
  `<article><${name}>${headline}</${name}>${texts.map((text) => `<p>${text}</p>`).join('')}</article>`;
const page = (title: string, body: string) =>
  `<!doctype html><html lang="en"><head><title>${title}</title></head><body><main>${body}</main></body></html>`;

describe('a page with two articles', () => {
  it.each([
    ['first', article('The bridge', ONE) + article('The ferry', TWO)],
    ['last', article('The ferry', TWO) + article('The bridge', ONE)],
  ])('yields the one that its title names: the %s', async (_, body) => {
    const extraction = await contentOf(page('The bridge | The Paper', body));
    expect(extraction.paragraphs).toEqual(ONE);
    expect(extraction.title).toBe('The bridge');
    expect(codesOf(extraction)).not.toContain('several-articles');
    expect(extraction.dropped).toBeGreaterThanOrEqual(3);
  });

  it('of which its title names none carries a warning', async () => {
    const body = article('The bridge', ONE, 'h2') + article('The ferry', TWO, 'h2');
    const { warnings } = await contentOf(page('The Paper', body));
    expect(warnings).toContainEqual({ code: 'several-articles', context: { count: 2 } });
  });

  it.each([
    [
      'parts below one headline',
      `<h1>The flood</h1>${article('The bridge', ONE, 'h2')}${article('The ferry', TWO, 'h2')}`,
    ],
    ['a short teaser beside it', article('The bridge', ONE) + article('The ferry', ['The crew waits.'])],
    ['a smaller headline in it', article('The bridge', ONE) + article('The ferry', TWO, 'h2')],
  ])('is told from %s', async (_, body) => {
    const extraction = await contentOf(page('The flood', body));
    expect(codesOf(extraction)).not.toContain('several-articles');
    for (const text of ONE) expect(extraction.paragraphs).toContain(text);
  });
});
