import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { passageReply } from '../../../src/discord/buttons/passage-button.ts';
import { decodeState } from '../../../src/discord/buttons/passage-state.ts';
import { renderAnswer, renderFound } from '../../../src/discord/replies/render-answer.ts';
import { parseArticle } from '../../../src/ingest/files/parse-article.ts';
import type { Library } from '../../../src/libraries/library.ts';
import { replyProblems } from '../../../src/simulator/gate.ts';
import { answerQuestion } from '../../../src/use-cases/asking/answer-question.ts';
import { findQuote } from '../../../src/use-cases/asking/find-quote.ts';
import { passagesOf, referredPassage } from '../../support/answers.ts';
import { libraryOf } from '../../support/articles.ts';
import { articleBody, asShown, markup } from '../../support/markup.ts';
import { runs } from '../../support/property-runs.ts';
import { seen } from '../../support/shown.ts';
import { onDiscord } from '../../support/wording.ts';

const V2 = 1 << 15;

/** Nothing for what cannot be an article. */
function libraryOfFile(content: string): Library | undefined {
  try {
    return libraryOf([parseArticle('it', new TextEncoder().encode(content))]);
  } catch {
    return undefined;
  }
}

/** Any words, but mostly some of the article's own, so that something is found. */
const library = fc
  .tuple(articleBody, fc.constantFrom('', 'url: "https://example.org/a?b=1,2#c"\n'))
  .map(([body, url]) => libraryOfFile(`---\ntitle: "*T* @everyone"\n${url}---\n${body}`))
  .filter((made) => made !== undefined);

const asked = library.chain((made) => {
  const text = made.store.all()[0]?.text ?? '';
  const own = fc
    .tuple(fc.nat(text.length), fc.nat(80))
    .map(([from, length]) => text.slice(from, from + length).toWellFormed());
  return fc.tuple(
    fc.constant(made),
    fc.oneof(own, markup).filter((words) => words.trim() !== ''),
  );
});

describe('any reply about any article', () => {
  it('shows as quotes only slices of the stored text, as stored, its words in bold but never the whole paragraph, and Discord takes it', () => {
    fc.assert(
      fc.property(asked, fc.constantFrom('question' as const, 'quote' as const), ([made, words], what) => {
        const question = words.slice(0, 300).toWellFormed().trim() || 'x';
        const article = made.store.all()[0];
        const found = what === 'quote' ? findQuote(made, { text: words }) : undefined;
        const answer = found ?? answerQuestion(made, { question });
        const components =
          found === undefined
            ? renderAnswer(onDiscord, { question: words, asked: question }, answer)
            : renderFound(onDiscord, words, found);
        expect(replyProblems({ flags: V2, components })).toEqual([]);
        const { quotes, mentions, bold } = seen(components);
        expect(mentions).toEqual([]);
        for (const quote of quotes) expect(asShown(article?.text ?? '')).toContain(quote);
        const [first] = passagesOf(answer);
        if (first !== undefined) {
          const { start, end } = first.highlight;
          const sentence = asShown(first.article.text.slice(start, end));
          const paragraph = asShown(first.article.text.slice(first.paragraph.start, first.paragraph.end));
          const marked = bold.slice(1);
          if (answer.kind !== 'answered' || sentence === paragraph) expect(marked).not.toContain(paragraph);
          else if (what === 'question') expect(marked).toEqual([sentence]);
          for (const words of marked) expect(sentence).toContain(words);
          expect(quotes).toEqual([paragraph]);
        }
      }),
      runs(300),
    );
  });

  it('has buttons that lead back to the same passages, with their context', () => {
    fc.assert(
      fc.property(asked, ([made, words]) => {
        const answer = answerQuestion(made, { question: words.slice(0, 300).toWellFormed().trim() || 'x' });
        const ids =
          JSON.stringify(renderAnswer(onDiscord, { question: words }, answer)).match(/passage:[^"]+/gu) ?? [];
        for (const id of ids) {
          const state = decodeState(id);
          const reference = state?.references[state.index];
          if (state === undefined || reference === undefined) throw new Error(`${id} leads nowhere`);
          const recalled = referredPassage(made, reference);
          const original = passagesOf(answer)[state.index];
          expect({ ...recalled, score: 0 }).toEqual({ ...original, score: 0 });
          const components = passageReply(onDiscord, 'heading', recalled, state);
          expect(replyProblems({ flags: V2, components })).toEqual([]);
          const text = asShown(recalled.article.text);
          for (const quote of seen(components).quotes) expect(text).toContain(quote);
        }
      }),
      runs(200),
    );
  });
});
