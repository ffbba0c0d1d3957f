import { stripVTControlCharacters } from 'node:util';
import type { APIMessageTopLevelComponent } from 'discord-api-types/v10';
import { describe, expect, it } from 'vitest';
import { numberButtons } from '../../../src/clients/terminal/numbered-buttons.ts';
import { painter } from '../../../src/clients/terminal/paint.ts';
import { renderMessage } from '../../../src/clients/terminal/render-message.ts';
import type { ShownMessage } from '../../../src/simulator/types.ts';
import { chatWording } from '../../../src/wording/client-wording.ts';
import { message, text } from './fake-person.ts';

function rowsOf(shown: ShownMessage, colour = false, width = 40): string[] {
  return renderMessage(shown, numberButtons(shown.components), {
    width,
    paint: painter(colour),
    words: chatWording(),
  });
}

/** The rows below the heading. */
const componentRows = (...components: APIMessageTopLevelComponent[]): string[] =>
  rowsOf(message({ components })).slice(1);

const button = (label: string, more: object = {}) =>
  ({ type: 2, style: 2, label, custom_id: label, ...more }) as const;

const ANSWER: APIMessageTopLevelComponent = {
  type: 17,
  accent_color: 0x3ba55d,
  components: [
    { type: 10, content: '### A title' },
    { type: 10, content: '> The whole paragraph, and **its sentence.**' },
    { type: 14, divider: true },
    {
      type: 9,
      components: [{ type: 10, content: '-# ¶ 3 of 9' }],
      accessory: button('Context'),
    },
    {
      type: 1,
      components: [
        button('Back', { disabled: true }),
        button('Next', { style: 1, emoji: { name: '▶' } }),
        { type: 2, style: 5, label: 'Source', url: 'https://example.org/' },
      ],
    },
  ],
};

describe('a message', () => {
  it('is headed by its author, its command and its visibility', () => {
    expect(rowsOf(message())).toEqual(['Verbatim · /ask']);
    expect(rowsOf(message({ ephemeral: true }))).toEqual(['Verbatim · /ask · Only you can see this']);
    const { commandName, ...spoken } = message();
    expect(rowsOf({ ...spoken, content: 'Hello **you**' })).toEqual(['Verbatim', 'Hello **you**']);
  });

  it('shows its buttons numbered in reading order', () => {
    expect(rowsOf(message({ components: [ANSWER] }))).toEqual([
      'Verbatim · /ask',
      '▌ A title',
      '▌',
      '▌ │ The whole paragraph, and **its',
      '▌ │ sentence.**',
      `▌ ${'─'.repeat(38)}`,
      '▌ ¶ 3 of 9',
      '▌ [1] Context',
      '▌',
      '▌ (Back)   [2] ▶ Next',
      '▌ [3] Source example.org/',
    ]);
  });

  it('has the same text in colours, with the bar in the accent colour', () => {
    const shown = message({ components: [ANSWER] });
    const rows = rowsOf(shown, true);
    expect(rows[1]).toContain('\u001B[38;5;71m▌');
    expect(rows.map(stripVTControlCharacters)).toEqual(rowsOf(shown).map((row) => row.replaceAll('**', '')));
  });

  it('shows an embed', () => {
    const embed = {
      title: 'Title',
      description: 'What *it* says',
      fields: [{ name: 'Field', value: '- value' }],
      footer: { text: 'Foot' },
    };
    expect(rowsOf(message({ embeds: [embed] })).slice(1)).toEqual([
      '▌ Title',
      '▌',
      '▌ What it says',
      '▌',
      '▌ Field',
      '▌ • value',
      '▌',
      '▌ Foot',
    ]);
  });
});

describe('components', () => {
  it('are separated by an empty row, except at a separator', () => {
    expect(
      componentRows(text('a'), text('b'), { type: 14 }, text('c'), { type: 14, divider: false }, text('d')),
    ).toEqual(['a', '', 'b', '─'.repeat(40), 'c', '', 'd']);
  });

  it('show media and files as URLs', () => {
    expect(
      componentRows(
        { type: 12, items: [{ media: { url: 'https://a.b/c.png' }, description: 'A picture' }] },
        { type: 13, file: { url: 'attachment://d.txt' } },
        {
          type: 9,
          components: [{ type: 10, content: 'x' }],
          accessory: { type: 11, media: { url: 'https://e.f/g.png' } },
        },
      ),
    ).toEqual(['A picture', 'https://a.b/c.png', '', 'attachment://d.txt', '', 'x', 'https://e.f/g.png']);
  });

  it('list a select’s options', () => {
    expect(
      componentRows({
        type: 1,
        components: [
          {
            type: 3,
            custom_id: 's',
            placeholder: 'Choose an article',
            options: [
              { label: 'One', value: '1', description: 'the first', default: true },
              { label: 'Two', value: '2' },
            ],
          },
        ],
      }),
    ).toEqual(['▾ Choose an article', '  ● One – the first', '  ○ Two']);
    expect(
      componentRows({ type: 1, components: [{ type: 5, custom_id: 'u', placeholder: 'Who?' }] }),
    ).toEqual(['▾ Who?']);
  });

  it('of an unknown type are mentioned, at any depth', () => {
    const unknown = { type: 99 } as unknown as APIMessageTopLevelComponent;
    expect(componentRows(unknown)).toEqual(['[Unsupported component (type 99)]']);
    expect(componentRows({ type: 17, components: [unknown] } as APIMessageTopLevelComponent)).toEqual([
      '▌ [Unsupported component (type 99)]',
    ]);
    expect(
      componentRows({ type: 1, components: [unknown] } as unknown as APIMessageTopLevelComponent),
    ).toEqual(['[Unsupported component (type 99)]']);
  });

  it('emit no escape sequences from any part', () => {
    const evil = '\u001B[2J';
    const rows = rowsOf(
      message({
        authorName: evil,
        content: evil,
        embeds: [{ title: evil, footer: { text: evil } }],
        components: [
          text(evil),
          {
            type: 1,
            components: [button(evil), { type: 2, style: 5, label: evil, url: `https://a.b/${evil}` }],
          },
          {
            type: 1,
            components: [
              { type: 3, custom_id: 'x', placeholder: evil, options: [{ label: evil, value: 'v' }] },
            ],
          },
          { type: 12, items: [{ media: { url: evil }, description: evil }] },
        ],
      }),
    );
    expect(rows.join('\n')).not.toContain('\u001B');
    expect(rows.join('\n').match(/\uFFFD\[2J/g)?.length).toBeGreaterThan(9);
  });
});
