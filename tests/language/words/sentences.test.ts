import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sentencesOf } from '../../../src/language/words/sentences.ts';
import { bundledArticle } from '../../support/articles.ts';
import { runs } from '../../support/property-runs.ts';
import { paragraphText } from '../../support/texts.ts';

function sentencesIn(text: string, language = 'en'): string[] {
  return sentencesOf(text, 0, text.length, language).map(({ start, end }) => text.slice(start, end));
}

describe('sentences', () => {
  it.each([
    ['Simple ones.', ['He came.', 'He saw!', 'Did he win?', 'Nobody knows…']],
    ['the U.S.', ['The U.S. Army left Syria.', 'It came back.']],
    ['Mr. and Dr.', ['Mr. Putin met Dr. Merkel in Sochi.', 'Mrs. Smith did not come.']],
    ['months', ['They met on Jan. 5 in Geneva.', 'On Feb. 6 they met again.']],
    ['initials', ['President George W. Bush spoke.', 'J. K. Rowling wrote.']],
    ['decimals and amounts', ['It fell by 3.5 percent to $2.50 a barrel.', 'It rose at 5 p.m. on Friday.']],
    ['companies', ['Apple Inc. bought it for cash.', 'Nobody at Smith & Co. minded.']],
    [
      'a quotation, which stays whole',
      ['“We are here. We stay here. Nobody moves us,” he said.', 'He left.'],
    ],
    ['a full stop inside the quotation marks', ['He said “it is over.”', 'She left.', 'He stayed.']],
    ['straight quotation marks', ['He said "it is over."', 'She left.']],
    ['a quotation inside a quotation', ['He was saying: ‘Screw you.’”', 'She left.']],
    [
      'brackets',
      ['It ended. (Or so they said.)', 'Then it began.'].flatMap((part) => part.split(/(?<=ended\.) /u)),
    ],
    ['no full stop', ['no full stop at all']],
  ])('end where a reader ends them: %s', (_, sentences) => {
    expect(sentencesIn(sentences.join(' '))).toEqual(sentences);
  });

  it.each([
    ['German', 'de', ['Das kostet z. B. 3,5 Euro.', 'Dr. Müller kam am 5. Mai.']],
    ['French', 'fr', ['Il coûte 3,5 millions.', 'Il reviendra.']],
    ['Chinese', 'zh', ['他们在安卡拉会面。', '会谈失败了。']],
    ['Japanese', 'ja', ['彼らは会った。', '合意はなかった。']],
    ['a language that nobody knows', 'xx', ['Aba caba.', 'Daba eaba.']],
  ])('end where a reader of %s ends them', (_, language, sentences) => {
    const text = sentences.join(['zh', 'ja'].includes(language) ? '' : ' ');
    expect(sentencesIn(text, language)).toEqual(sentences);
  });

  it('of the bundled article begin with a capital or a quotation mark and end with punctuation', async () => {
    const article = await bundledArticle();
    for (const { start, end } of article.paragraphs.flatMap(({ sentences }) => sentences)) {
      expect(article.text.slice(start, end)).toMatch(/^[“A-Z].*[.?!]['’”]*$/su);
    }
  });

  it('are found within the paragraph only, repeated ones included', () => {
    const text = 'Before. Again. Again. Again. After.';
    expect(sentencesOf(text, 8, 28, 'en')).toEqual([
      { start: 8, end: 14 },
      { start: 15, end: 21 },
      { start: 22, end: 28 },
    ]);
  });

  it('are ordered, disjoint and trimmed, and cover the paragraph, for any text', () => {
    fc.assert(
      fc.property(
        paragraphText(),
        paragraphText(),
        fc.constantFrom('en', 'de', 'zh', 'xx'),
        (before, words, language) => {
          const paragraph = words.trim();
          fc.pre(paragraph !== '');
          const text = `${before}\n\n${paragraph}\n\n${before}`;
          const start = before.length + 2;
          const end = start + paragraph.length;
          const sentences = sentencesOf(text, start, end, language);
          expect(sentences[0]?.start).toBe(start);
          expect(sentences.at(-1)?.end).toBe(end);
          sentences.forEach((sentence, index) => {
            const sentenceText = text.slice(sentence.start, sentence.end);
            expect(sentenceText).not.toBe('');
            expect(sentenceText.trim()).toBe(sentenceText);
            const next = sentences[index + 1];
            if (next === undefined) return;
            expect(next.start).toBeGreaterThanOrEqual(sentence.end);
            expect(text.slice(sentence.end, next.start).trim()).toBe('');
          });
        },
      ),
      runs(500),
    );
  });

  it('are found in 10,000 equal characters', () => {
    for (const character of ['a', '.', '"', '”', '(', ')', '. ', '.”', '! "', '…)']) {
      const text = `x${character.repeat(10_000 / character.length)}x`;
      const sentences = sentencesOf(text, 0, text.length, 'en');
      expect(sentences[0]?.start).toBe(0);
      expect(sentences.at(-1)?.end).toBe(text.length);
    }
  });
});
