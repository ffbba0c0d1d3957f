import { describe, expect, it } from 'vitest';
import { passageReply } from '../../../src/discord/buttons/passage-button.ts';
import { decodeState } from '../../../src/discord/buttons/passage-state.ts';
import { renderAnswer } from '../../../src/discord/replies/render-answer.ts';
import { parseArticle } from '../../../src/ingest/files/parse-article.ts';
import type { Library } from '../../../src/libraries/library.ts';
import { replyProblems } from '../../../src/simulator/gate.ts';
import { answerQuestion } from '../../../src/use-cases/asking/answer-question.ts';
import { referredPassage } from '../../support/answers.ts';
import { libraryOf } from '../../support/articles.ts';
import { seen } from '../../support/shown.ts';
import { onDiscord } from '../../support/wording.ts';

const libraryOfFile = (content: string) => libraryOf([parseArticle('it', new TextEncoder().encode(content))]);

function show(library: Library, question: string) {
  const components = renderAnswer(onDiscord, { question }, answerQuestion(library, { question }));
  expect(replyProblems({ flags: 1 << 15, components })).toEqual([]);
  return { components, ...seen(components) };
}

const filler = (from: number, to: number) =>
  Array.from(
    { length: to - from },
    (_, index) => `Filler _number_ ${from + index} says nothing of *note*.`,
  ).join(' ');

describe('a paragraph that is longer than a message', () => {
  const library = libraryOfFile(
    `Long\n\n${filler(0, 100)} The walrus sleeps in Svalbard. ${filler(100, 200)}`,
  );

  it('is cut between sentences around the one that answers, and the omissions are counted', () => {
    const { quotes, bold, text } = show(library, 'Where does the walrus sleep?');
    expect(bold).toContain('The walrus sleeps in Svalbard.');
    expect(quotes).toHaveLength(1);
    expect(quotes[0]).toMatch(/^(Filler|The walrus).*\.$/su);
    const left = [...text.matchAll(/\[…\] (\d+) sentences left out/gu)].map(([, count]) => Number(count));
    const shown = quotes[0]?.match(/[^.]+\./gu)?.length ?? 0;
    expect(left).toHaveLength(2);
    expect((left[0] ?? 0) + shown + (left[1] ?? 0)).toBe(201);
  });

  it('counts a single sentence that is left out, too', () => {
    const most = `The walrus sleeps. ${'It snores and snores. '.repeat(20)}`;
    for (const more of [150, 152, 154, 156, 158, 160, 162, 164, 166, 168, 170]) {
      const { quotes, text } = show(
        libraryOfFile(`Long\n\n${most}${'It snores and snores. '.repeat(more)}`),
        'walrus',
      );
      const left = Number(/\[…\] (\d+) sentences? left out/u.exec(text)?.[1] ?? 0);
      expect(left + (quotes[0]?.match(/\./gu)?.length ?? 0)).toBe(21 + more);
    }
  });

  it('leaves a sentence out that no message could hold, rather than cut it', () => {
    const one = libraryOfFile(
      `Long\n\nThe walrus ${'and the seal '.repeat(400)}sleep.\n\nAnother paragraph.`,
    );
    const { quotes, text } = show(one, 'Where does the walrus sleep?');
    expect(quotes).toEqual([]);
    expect(text).toContain('This sentence is too long for a Discord message.');
  });
});

describe('the context of a passage', () => {
  it('shows of long neighbours the sentences next to it', () => {
    const library = libraryOfFile(
      `Long\n\n${filler(0, 150)}\n\nThe walrus sleeps in Svalbard.\n\n${filler(150, 300)}`,
    );
    const { components } = show(library, 'Where does the walrus sleep?');
    const id = JSON.stringify(components).match(/passage:a:0:c:[^"]+/u)?.[0] ?? '';
    const state = decodeState(id);
    const reference = state?.references[0];
    if (state === undefined || reference === undefined) throw new Error('no context button');
    const shown = passageReply(onDiscord, '### Where?', referredPassage(library, reference), state);
    expect(replyProblems({ flags: 1 << 15, components: shown })).toEqual([]);
    const { quotes } = seen(shown);
    expect(quotes[0]).toMatch(/_number_ 149 says nothing of \*note\*\.$/u);
    expect(quotes[1]).toBe('The walrus sleeps in Svalbard.');
    expect(quotes[2]).toMatch(/^Filler _number_ 150 /u);
  });
});
