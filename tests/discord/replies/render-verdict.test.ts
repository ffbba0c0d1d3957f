import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeState } from '../../../src/discord/buttons/passage-state.ts';
import { renderVerdict } from '../../../src/discord/replies/render-verdict.ts';
import { UserError } from '../../../src/domain/errors/user-error.ts';
import { changesOf } from '../../../src/domain/verdict.ts';
import { quoteWordsOf } from '../../../src/language/words/quote-words.ts';
import { replyProblems } from '../../../src/simulator/gate.ts';
import { checkQuote } from '../../../src/use-cases/checking/check-quote.ts';
import { referredPassage } from '../../support/answers.ts';
import { articleOf, bundledLibrary, libraryOf } from '../../support/articles.ts';
import { articleBody, asShown, markup } from '../../support/markup.ts';
import { runs } from '../../support/property-runs.ts';
import { seen } from '../../support/shown.ts';
import { onDiscord } from '../../support/wording.ts';

const V2 = 1 << 15;
const library = await bundledLibrary();

const shown = (text: string, speaker?: string) => {
  const components = renderVerdict(onDiscord, checkQuote(library, { text, speaker }));
  expect(replyProblems({ flags: V2, components })).toEqual([]);
  return { ...seen(components), accent: components[0].accent_color, json: JSON.stringify(components) };
};

const peskov = 'The announcement really came as news to us';
const green = 0x3b8263;
const red = 0xb4463c;

describe('a verdict', () => {
  it('of an exact quote shows its words in bold, with source, link and speaker', () => {
    const { text, bold, buttons, accent } = shown(peskov);
    expect(text).toMatch(
      /^“The announcement really came as news to us”\n✔ Exact: an article says this, letter for letter\./u,
    );
    expect(text).toContain('Attributed to Dmitry Peskov.');
    expect(text).toContain('World Socialist Web Site · 2 December 2016 · ¶ 14 of 19');
    expect(bold).toContain('The announcement really came as news to us');
    expect(buttons).toEqual(['Context', 'Read at wsws.org', 'More…']);
    expect(accent).toBe(green);
  });

  it('of an altered quote shows what was changed, and what a stroke and a line mean', () => {
    const { text, json, accent } = shown('We are not there to defend the rule of the cruel Assad');
    expect(json).toContain('We are ~~not~~ there to ~~defend~~ __end__ the rule of the cruel Assad');
    expect(text).toContain('We are not there to defend end the rule of the cruel Assad');
    expect(text).toContain('Struck out: not in the article. Underlined: what it says instead.');
    expect(accent).toBe(red);
  });

  it('lists every change as the terminal does', () => {
    const { text } = shown('We are not there to defend the role of the cruel Assad');
    expect(text).toContain(
      'Changed: “not” added (negation); “defend” instead of “end”; “role” instead of “rule”.',
    );
  });

  it('of very many notes shows each, shortened where there is no room', () => {
    const verdict = checkQuote(library, { text: 'provide Turkish troops with air cover' });
    const [cue] = verdict.cropped;
    const cropped = Array.from({ length: 80 }, () => cue).filter((one) => one !== undefined);
    const components = renderVerdict(onDiscord, { ...verdict, cropped });
    expect(replyProblems({ flags: V2, components })).toEqual([]);
    expect(seen(components).text).toMatch(/^Left out: “declined to” \(the article denies this\), .*…$/mu);
  });

  it('of very many changes lists as many as fit, and counts the others', () => {
    const [article] = library.store.all();
    const words = (article?.text.slice(0, 3_900) ?? '').trim().split(/\s+/u);
    const changed = words.map((word, index) => (index % 4 === 1 ? 'walrus' : word)).join(' ');
    expect(shown(changed.slice(0, 3_900)).text).toMatch(/; and \d+ more changes\./u);
  });

  it('is told at a glance by a sign, without colour', () => {
    expect(shown(peskov).text).toContain('✔ Exact');
    expect(shown(peskov.replace('really', 'never')).text).toContain('✘ Altered');
    expect(shown('provide Turkish troops with air cover').text).toContain('⚠ Out of context');
    expect(shown('The bakery opens its doors at seven').text).toContain('? Not found');
  });

  it('of a stitched quote shows every piece, with a button to each whole paragraph', () => {
    const { text, bold, quotes, buttons } = shown(
      'Turkey sought a rapprochement with Russia earlier this year, controls much of Syrian airspace',
    );
    expect(text).toContain('Stitched: pieces from 2 places');
    expect(bold).toEqual(
      expect.arrayContaining([
        'Turkey sought a rapprochement with Russia earlier this year',
        'controls much of Syrian airspace',
      ]),
    );
    expect(quotes).toHaveLength(2);
    expect(buttons).toEqual(['Show ¶ 10', 'Show ¶ 11', 'Proof']);
  });

  it('of a quote out of context names what was cropped, and shows the neighbours', () => {
    const { text, buttons } = shown('provide Turkish troops with air cover');
    expect(text).toContain('Left out: “declined to” (the article denies this).');
    for (const number of [15, 16, 17]) expect(text).toContain(`¶ ${number}`);
    expect(buttons).toContain('Hide context');
  });

  it('of words of somebody else names both', () => {
    expect(shown(peskov, 'Lavrov').text).toContain('Dmitry Peskov said them, not Lavrov.');
  });

  it('of what no article says shows nothing in bold, and says that it is no match', () => {
    const { text, bold } = shown('Erdogan sent troops to destroy the state of Assad');
    expect(text).toContain('Not found: no article says this.');
    expect(text).toContain('Closest passage (not a match):');
    expect(bold.join()).not.toContain('Erdogan');
    expect(shown('zebra').quotes).toEqual([]);
  });

  it('fits one message whatever the length of the quote', () => {
    const words = library.store.all()[0]?.text.slice(0, 3_900).trim() ?? '';
    expect(shown(words).text).toContain('…');
    const changed = words.replace(/\b(the|of|and)\b/gu, 'zebra');
    expect(shown(changed.slice(0, 4_000)).text).toMatch(/Altered|Stitched|Not found/u);
  });
});

describe('any verdict about any article', () => {
  it('is one that Discord takes, with quotes that are slices, without a mention, and buttons that lead back', () => {
    const claimed = fc
      .array(articleBody, { minLength: 1, maxLength: 2 })
      .map((bodies) => bodies.filter((body) => body.trim() !== ''))
      .filter((bodies) => bodies.length > 0)
      .map((bodies) =>
        bodies.flatMap((body, index) => {
          try {
            return [
              articleOf(body, { id: String(index), title: '*T* @everyone', url: 'https://example.org/a' }),
            ];
          } catch {
            return [];
          }
        }),
      )
      .filter((articles) => articles.length > 0)
      .chain((articles) => {
        const text = articles.map((one) => one.text).join('\n');
        const own = fc
          .tuple(fc.nat(text.length), fc.nat(200))
          .map(([from, length]) => text.slice(from, from + length));
        return fc.tuple(
          fc.constant(articles),
          fc.array(fc.oneof(own, markup), { minLength: 1, maxLength: 3 }),
        );
      });
    fc.assert(
      fc.property(claimed, ([articles, parts]) => {
        const made = libraryOf(articles);
        const text = parts.join(' ').toWellFormed().trim();
        fc.pre(quoteWordsOf(text.replace(/<[^<>]*>|@\w+|https?:\S*/gu, '')).length > 0);
        let verdict: ReturnType<typeof checkQuote>;
        try {
          verdict = checkQuote(made, { text });
        } catch (error) {
          if (error instanceof UserError) return;
          throw error;
        }
        const components = renderVerdict(onDiscord, verdict);
        expect(replyProblems({ flags: V2, components })).toEqual([]);
        const { quotes, mentions, text: read } = seen(components);
        expect(mentions).toEqual([]);
        expect(read).toContain(asShown(onDiscord.verdicts.verdict(verdict)).replace(/\s+/gu, ' '));
        for (const quote of quotes)
          expect(articles.some((one) => asShown(one.text).includes(quote))).toBe(true);
        for (const id of JSON.stringify(components).match(/passage:[^"]+/gu) ?? []) {
          const state = decodeState(id);
          const reference = state?.references[state.index];
          expect(reference && referredPassage(made, reference).article).toBeDefined();
        }
        expect(changesOf(verdict).length === 0 || read.includes('Struck out')).toBe(true);
      }),
      runs(200),
    );
  });
});
