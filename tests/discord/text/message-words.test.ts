import type { Message } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { messageWords } from '../../../src/discord/text/message-words.ts';

const CONTAINER = 17;
const SECTION = 9;
const TEXT = 10;

/** A message as discord.js gives it, with what its words are read from. */
function message(parts: object): Parameters<typeof messageWords>[0] {
  return {
    content: '',
    embeds: [],
    components: [],
    messageSnapshots: new Map(),
    ...parts,
  } as unknown as Message;
}

const embed = (parts: object) => ({ title: null, description: null, fields: [], ...parts });

describe('the words of a message', () => {
  it.each([
    ['what was typed', { content: 'Typed.', embeds: [embed({ description: 'Shown.' })] }, 'Typed.'],
    [
      'what an embed says, where nothing was typed',
      {
        embeds: [
          embed({ title: 'A title', description: 'It is so.', fields: [{ name: 'n', value: 'And so.' }] }),
        ],
      },
      'A title\n\nIt is so.\n\nAnd so.',
    ],
    [
      'what components say',
      {
        components: [
          {
            type: CONTAINER,
            components: [
              { type: TEXT, content: 'One.' },
              { type: SECTION, components: [{ type: TEXT, content: 'Two.' }] },
            ],
          },
        ],
      },
      'One.\n\nTwo.',
    ],
    [
      'what a forwarded message says',
      { messageSnapshots: new Map([['1', { content: 'Passed on.', embeds: [], components: [] }]]) },
      'Passed on.',
    ],
    ['nothing, where there is a picture only', {}, ''],
  ])('are %s', (_, parts, words) => {
    expect(messageWords(message(parts))).toBe(words);
  });
});
