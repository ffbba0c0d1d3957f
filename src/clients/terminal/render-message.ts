import type { ShownMessage } from '../../simulator/types.ts';
import type { NumberedButtons } from './numbered-buttons.ts';
import { renderComponents } from './render-components.ts';
import { renderEmbed } from './render-embed.ts';
import { type Canvas, renderMarkdown } from './render-markdown.ts';

/** Renders a message with its author, content, embeds and components. */
export function renderMessage(message: ShownMessage, numbers: NumberedButtons, canvas: Canvas): string[] {
  return [
    heading(message, canvas),
    ...renderMarkdown(message.content, canvas),
    ...message.embeds.flatMap((embed) => renderEmbed(embed, canvas)),
    ...renderComponents(message.components, numbers, canvas),
  ];
}

function heading({ authorName, commandName, ephemeral }: ShownMessage, { paint, words }: Canvas): string {
  const command = commandName && `/${commandName.replace(/^\//, '')}`;
  const about = [command, ephemeral ? words.onlyYou : undefined].filter(Boolean);
  return paint(authorName, 'bold') + paint(about.map((word) => ` · ${word}`).join(''), 'dim');
}
