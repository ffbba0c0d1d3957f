import type { APIEmbed } from 'discord-api-types/v10';
import { BLUE } from './paint.ts';
import { type Canvas, renderMarkdown } from './render-markdown.ts';
import { wrapText } from './wrap-text.ts';

/** Renders an embed as rows of text beside its coloured bar. */
export function renderEmbed(embed: APIEmbed, canvas: Canvas): string[] {
  const inside = { ...canvas, width: canvas.width - 2 };
  const { paint } = canvas;
  const line = (text: string | undefined, ...styles: Parameters<typeof paint>[1][]): string[] =>
    text ? wrapText(text, inside.width).map((row) => paint(row, ...styles)) : [];
  const parts = [
    line(embed.author?.name, 'dim'),
    [...line(embed.title, 'bold'), ...line(embed.url, BLUE)],
    renderMarkdown(embed.description ?? '', inside),
    ...(embed.fields ?? []).map((field) => [
      ...line(field.name, 'bold'),
      ...renderMarkdown(field.value, inside),
    ]),
    line(embed.image?.url, BLUE),
    line(embed.footer?.text, 'dim'),
  ].filter((rows) => rows.length > 0);
  const bar = paint('▌', embed.color === undefined ? 'dim' : { rgb: embed.color });
  return parts
    .flatMap((rows, index) => (index === 0 ? rows : ['', ...rows]))
    .map((row) => `${bar} ${row}`.trimEnd());
}
