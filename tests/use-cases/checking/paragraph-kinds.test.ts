import { describe, expect, it } from 'vitest';
import type { Article } from '../../../src/domain/article.ts';
import { checkQuote } from '../../../src/use-cases/checking/check-quote.ts';
import { libraryOf } from '../../support/articles.ts';
import { articleWithKinds } from '../../support/kinds.ts';
import { onDiscord } from '../../support/wording.ts';

const article = articleWithKinds([
  'The ferry to the island of Amrum was cancelled on Sunday after its rudder had frozen solid.',
  ['heading', 'Seven passengers miss a wedding in Nebel'],
  'The owner denied that the crew had slept through the alarm. Nobody was hurt in the end.',
  'The harbour office expects normal traffic from Wednesday onwards, if the wind allows it at all.',
  ['caption', 'The lighthouse keeper watches seals near the northern pier'],
  ['caption', 'A tug from Husum breaks the ice in front of the ferry'],
  ['pull-quote', 'The crew had slept through the alarm.'],
]);

function verify(text: string, of: Article = article) {
  const verdict = checkQuote(libraryOf([of]), { text });
  return {
    verdict: verdict.verdict,
    paragraphs: verdict.passages.map(({ paragraph }) => paragraph.number),
    notes: onDiscord.verdicts.notes(verdict).map(({ kind }) => kind),
  };
}

describe('a quote', () => {
  it.each([
    ['of a caption', 'The lighthouse keeper watches seals near the northern pier', 5, 'caption'],
    ['of a heading', 'Seven passengers miss a wedding in Nebel', 2, 'heading'],
  ])('%s is exact, with a note', (_, text, number, kind) => {
    expect(verify(text)).toMatchObject({ verdict: 'exact', paragraphs: [number] });
    expect(verify(text).notes).toContain(kind);
  });

  it('of the body has no such note', () => {
    const { notes } = verify('Nobody was hurt in the end.');
    expect(notes.filter((kind) => ['caption', 'heading', 'pull-quote'].includes(kind))).toEqual([]);
  });

  it('of a pull quote is judged by the text that it crops', () => {
    expect(verify('The crew had slept through the alarm.')).toMatchObject({
      verdict: 'out-of-context',
      paragraphs: [3],
    });
    expect(verify('the crew had slept through the alarm')).toMatchObject({
      verdict: 'out-of-context',
      paragraphs: [3],
    });
  });

  it('of a pull quote that no text has is one', () => {
    const pulled = articleWithKinds([
      'The harbour office expects normal traffic from Wednesday onwards, if the wind allows it.',
      ['pull-quote', 'Sleep is the sailor’s oldest and dearest enemy'],
    ]);
    const found = verify('Sleep is the sailor’s oldest and dearest enemy', pulled);
    expect(found).toMatchObject({ verdict: 'exact', paragraphs: [2] });
    expect(found.notes).toContain('pull-quote');
  });

  it.each([
    [
      'the end of the text and a caption',
      'if the wind allows it at all. The lighthouse keeper watches seals near the northern pier',
    ],
    [
      'the end of the text and a caption, with the line between',
      'if the wind allows it at all.\n\nThe lighthouse keeper watches seals near the northern pier',
    ],
    [
      'two captions',
      'watches seals near the northern pier. A tug from Husum breaks the ice in front of the ferry',
    ],
  ])('of %s is stitched', (_, text) => {
    expect(verify(text).verdict).toBe('stitched');
  });

  it('of two paragraphs with a picture between them is one', () => {
    const captioned =
      'slept through the alarm. Nobody was hurt in the end. The harbour office expects normal traffic';
    expect(['exact', 'typography', 'out-of-context']).toContain(verify(captioned).verdict);
  });
});
