import { expect, it } from 'vitest';
import { noAskingButtons } from '../../../src/discord/buttons/asking-buttons.ts';
import { renderRecord } from '../../../src/discord/replies/render-record.ts';
import type { RecordField } from '../../../src/domain/record.ts';
import { replyProblems } from '../../../src/simulator/gate.ts';
import { articleOf } from '../../support/articles.ts';
import { seen } from '../../support/shown.ts';
import { onDiscord } from '../../support/wording.ts';

const V2 = 1 << 15;

const bare = articleOf('One sentence stands here.', { title: 'A *bare* page' });
const full = articleOf('One sentence stands here.', {
  title: 'A full page',
  author: 'Ida @everyone',
  publisher: 'The Mercury',
  published: '2020-02',
  url: 'https://example.org/page',
});

it.each<[RecordField, string, string]>([
  ['author', 'By Ida', 'No author is recorded.'],
  ['published', 'Published: February 2020.', 'No date is recorded.'],
  ['publisher', 'Published by The Mercury.', 'No publisher is recorded.'],
  ['title', 'The title is “A full page”.', 'The title is “A *bare* page”.'],
  ['url', 'example', 'No address is recorded.'],
  ['length', '1 paragraph, 4 words.', '1 paragraph, 4 words.'],
])('says what is recorded, and what is not: %s', (field, known, unknown) => {
  for (const [article, sentence] of [
    [full, known],
    [bare, unknown],
  ] as const) {
    const reply = renderRecord(
      onDiscord,
      '### who wrote this',
      { kind: 'record', field, article },
      noAskingButtons,
    );
    expect(replyProblems({ flags: V2, components: reply })).toEqual([]);
    expect(JSON.stringify(reply).replaceAll('\\\\', '')).toContain(sentence);
    expect(seen(reply).mentions).toEqual([]);
  }
});
