import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeSaid, encodeSaid, sayingsReply } from '../../../src/discord/buttons/said-pager.ts';
import { renderReceipts } from '../../../src/discord/replies/render-receipt.ts';
import { Quote } from '../../../src/domain/quote.ts';
import { receiptFor } from '../../../src/domain/receipts/make-receipt.ts';
import { decodeReceipt } from '../../../src/domain/receipts/read-receipt.ts';
import { replyProblems } from '../../../src/simulator/gate.ts';
import { listSayings } from '../../../src/use-cases/asking/list-sayings.ts';
import { articleOf, bundledArticle, bundledLibrary, libraryOf } from '../../support/articles.ts';
import { articleBody, asShown, markup } from '../../support/markup.ts';
import { seen } from '../../support/shown.ts';
import { onDiscord } from '../../support/wording.ts';

const V2 = 1 << 15;

describe('what somebody is quoted as saying', () => {
  const page = async (library: Parameters<typeof listSayings>[0], speaker: string, at = 0) => {
    const sayings = await listSayings(library, { speaker });
    const components = sayingsReply(onDiscord, sayings, { speaker, article: undefined, page: at });
    expect(replyProblems({ flags: V2, components })).toEqual([]);
    return { ...seen(components), json: JSON.stringify(components), sayings };
  };

  it('is in bold in the sentences that say so, each with its source and link', async () => {
    const { text, bold, quotes, links, buttons } = await page(await bundledLibrary(), 'Peskov');
    expect(text).toMatch(
      /^Dmitry Peskov: 2 quotes in 1 article \(also “Kremlin spokesman Dmitry Peskov”\)\n/u,
    );
    expect(bold).toContain('“The announcement really came as news to us,”');
    expect(quotes[0]).toMatch(/ Kremlin spokesman Dmitry Peskov told reporters\. /u);
    expect(text).toContain('World Socialist Web Site · 2 December 2016\n¶ 14 of 19 · Read at wsws.org\n');
    expect(text.match(/World Socialist Web Site/gu)).toHaveLength(1);
    expect(links[0]).toMatch(/^https:\/\/www\.wsws\.org\/.*#:~:text=/u);
    expect(buttons).toEqual(['Proof']);
  });

  it('comes in pages that lead to each other', async () => {
    const text = Array.from({ length: 12 }, (_, index) => `“It is day ${index} of it,” Ann Bell said.`);
    const library = libraryOf([articleOf(text.join('\n\n'))]);
    const [first, second, third] = [0, 1, 2].map((at) => page(library, 'Bell', at));
    expect((await first)?.buttons).toEqual(['(Previous)', 'Next', 'Proof']);
    expect((await second)?.buttons).toEqual(['Previous', 'Next', 'Proof']);
    expect((await second)?.text).toContain('Page 2 of 3');
    expect((await third)?.quotes).toEqual(text.slice(8));
    const [id = ''] = (await first)?.json.match(/said:[^"]+/u) ?? [];
    expect(decodeSaid(id)).toEqual({ speaker: 'Bell', article: undefined, page: 1 });
    await expect(page(library, 'Bell', 3)).rejects.toThrow('stale-button');
  });

  it('is taken by Discord whatever the article, as quotes that are slices', async () => {
    await fc.assert(
      fc.asyncProperty(articleBody, markup, async (body, inside) => {
        const words = inside.replace(/[\n"“”]/gu, ' ');
        const article = articleOf(`“We are ${words} ready for it,” Ann Bell said.\n\n${body}`, {
          title: '*T* @everyone',
          url: 'https://example.org/a',
        });
        const library = libraryOf([article]);
        for (const { speaker } of library.speech.voicesOf(article)) {
          const { quotes, mentions } = await page(library, speaker.name);
          expect(mentions).toEqual([]);
          for (const quote of quotes) expect(asShown(article.text)).toContain(quote);
        }
      }),
    );
  });
});

describe('the state of its buttons', () => {
  it('fits a custom_id, and comes back', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', minLength: 1, maxLength: 200 }),
        fc.nat(9_999),
        (speaker, at) => {
          fc.pre(speaker.trim() !== '');
          const id = encodeSaid({ speaker, article: 'abcd-_12', page: at });
          expect(id.length).toBeLessThanOrEqual(100);
          const state = decodeSaid(id);
          expect(state).toMatchObject({ article: 'abcd-_12', page: at });
          expect(
            speaker
              .replace(/\s+/gu, ' ')
              .trim()
              .startsWith(state?.speaker.replace(/\ufffd$/u, '') ?? 'x'),
          ).toBe(true);
        },
      ),
    );
    expect(decodeSaid('said:x')).toBeUndefined();
  });
});

describe('a proof', () => {
  it('shows the words, where they stand, and its receipt', async () => {
    const article = await bundledArticle();
    const start = article.text.indexOf('“The announcement');
    const quote = Quote.slice(article, { start, end: start + 45 });
    const components = renderReceipts(onDiscord, [quote]);
    expect(replyProblems({ flags: V2, components })).toEqual([]);
    const { text, quotes } = seen(components);
    expect(quotes).toEqual([quote.text]);
    expect(text).toContain(`¶ 14 of 19 · characters ${start} to ${start + 45}`);
    const [, token = ''] = /(vbt1\w+)/u.exec(text) ?? [];
    expect(await decodeReceipt(token)).toEqual(receiptFor(quote));
  });

  it('is taken by Discord whatever the words', () => {
    fc.assert(
      fc.property(articleBody, (body) => {
        fc.pre(body.trim() !== '');
        const article = articleOf(`It rained. ${body}`);
        for (const paragraph of article.paragraphs) {
          const components = renderReceipts(onDiscord, [Quote.slice(article, paragraph)]);
          expect(replyProblems({ flags: V2, components })).toEqual([]);
          expect(seen(components).mentions).toEqual([]);
        }
      }),
    );
  });
});
