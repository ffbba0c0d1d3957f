import { describe, expect, it } from 'vitest';
import type { Article } from '../../../src/domain/article.ts';
import { answerQuestion } from '../../../src/use-cases/asking/answer-question.ts';
import { findQuote } from '../../../src/use-cases/asking/find-quote.ts';
import { listSpeakers } from '../../../src/use-cases/asking/list-speakers.ts';
import { suggestSentences } from '../../../src/use-cases/asking/suggest-sentences.ts';
import { summarizeArticle } from '../../../src/use-cases/asking/summarize-article.ts';
import { foundAt, passagesOf } from '../../support/answers.ts';
import { libraryOf } from '../../support/articles.ts';
import { articleWithKinds } from '../../support/kinds.ts';

const BODY = [
  'The ferry to the island of Amrum was cancelled on Sunday after its rudder had frozen. Nobody was hurt.',
  '“We will wait for a tug from Husum,” said Captain Wiebke Jansen on the pier. It came on Monday morning.',
  'The harbour office expects normal traffic from Wednesday onwards, if the wind allows it at all.',
] as const;
const CAPTION =
  'The lighthouse keeper Momme Petersen watches seals near Nebel. “I have never seen so many,” said Momme Petersen.';
const article = articleWithKinds([
  BODY[0],
  ['heading', 'Why did seven passengers miss the wedding of Keike Matzen?'],
  BODY[1],
  ['list-item', 'Buses to Wittdün leave every forty minutes from the church.'],
  ['table-row', 'Adult ticket\t14 euros'],
  BODY[2],
  ['caption', CAPTION],
  ['pull-quote', 'We will wait for a tug from Husum'],
]);
const library = libraryOf([article]);
const ask = (question: string) => answerQuestion(library, { question });

describe('what is no body text', () => {
  it.each([
    'Who watches seals near Nebel?',
    'Who is the lighthouse keeper?',
    'Who missed the wedding of Keike Matzen?',
  ])('never answers, and is not the nearest passage: %s', (question) => {
    const answer = ask(question);
    const kinds = passagesOf(answer).map(({ paragraph }) => paragraph.kind ?? 'body');
    expect(kinds.filter((kind) => ['caption', 'heading', 'pull-quote'].includes(kind))).toEqual([]);
    expect(answer).not.toMatchObject({ match: 'answer' });
  });

  it('does not keep items and rows from answering', () => {
    expect(foundAt(ask('How often do buses to Wittdün leave?'))).toMatch(/^(?:answer|closest) 4/u);
    expect(foundAt(ask('How much is an adult ticket?'))).toMatch(/^(?:answer|closest) 5/u);
  });

  it('gives what stands below a heading that asks the same as the closest passage', () => {
    const faq = libraryOf([
      articleWithKinds([
        BODY[0],
        ['heading', 'How do I renew my season pass?'],
        'Go to the counter in Wittdün with a photo; it takes two days.',
        BODY[2],
      ]),
    ]);
    const [closest] = passagesOf(answerQuestion(faq, { question: 'How do I renew my season pass?' }));
    expect(closest?.paragraph.number).toBe(3);
  });

  it('answers in a text without kinds as ever', () => {
    const legacy = libraryOf([articleWithKinds([...BODY, CAPTION])]);
    const answer = answerQuestion(legacy, { question: 'Who watches seals near Nebel?' });
    expect(foundAt(answer)).toMatch(/4/u);
  });

  it('can be quoted', () => {
    expect(foundAt(findQuote(library, { text: 'watches seals near Nebel' }))).toBe('exact 7');
    expect(foundAt(findQuote(library, { text: 'miss the wedding of Keike Matzen' }))).toBe('exact 2');
  });

  it('is not quoted twice for a pull quote', () => {
    expect(foundAt(findQuote(library, { text: 'wait for a tug from Husum' }))).toBe('exact 3');
    expect(foundAt(findQuote(library, { text: 'a tug from Husum will wait' }))).not.toContain('8');
    const typed = { typed: 'We will wait for', limit: 10 };
    expect(suggestSentences(library, typed).map(({ quote }) => quote.text)).toHaveLength(1);
  });

  it('is not summarized, nor counted', () => {
    const summary = summarizeArticle(library, { length: 'long' });
    const kinds = summary.sentences.map(({ paragraph }) => paragraph.kind ?? 'body');
    expect(kinds.every((kind) => kind === 'body' || kind === 'list-item')).toBe(true);
    expect(article.words).toBe(articleWithKinds(withoutBeside(article)).words);
  });

  it('says nothing in anybody’s name', async () => {
    const speakers = await listSpeakers(library, {});
    expect(speakers.map(({ name, voices }) => [name, voices.flatMap(({ quotes }) => quotes).length])).toEqual(
      [['Wiebke Jansen', 1]],
    );
  });

  it('does not go on in a quotation', () => {
    const speech = libraryOf([
      articleWithKinds([
        '“We waited for hours, said Captain Wiebke Jansen.',
        ['heading', '“Nobody came and nobody called us”'],
        'The tug came on Monday morning from Husum, as the harbour office says.',
      ]),
    ]);
    const [only] = speech.store.all();
    const quotes = only === undefined ? [] : speech.speech.quotesOf(only);
    expect(quotes.every(({ end }) => end <= (only?.paragraphs[0]?.end ?? 0))).toBe(true);
  });
});

function withoutBeside({ text, paragraphs }: Article): string[] {
  return paragraphs
    .filter(({ kind }) => kind !== 'caption' && kind !== 'pull-quote')
    .map(({ start, end }) => text.slice(start, end));
}
