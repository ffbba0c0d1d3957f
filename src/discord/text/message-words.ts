import { ComponentType, type Message, type MessageSnapshot, type TopLevelComponent } from 'discord.js';

type Written = Pick<Message | MessageSnapshot, 'content' | 'embeds' | 'components'>;

/** The text of a message: its content, or else of its embeds or components, or else of the message it forwards. */
export function messageWords(
  message: Pick<Message, 'content' | 'embeds' | 'components' | 'messageSnapshots'>,
): string {
  const candidates: Written[] = [message, ...message.messageSnapshots.values()];
  const found = candidates.flatMap(({ content, embeds, components }) => [
    content ?? '',
    (embeds ?? []).map(embedWords).join('\n\n'),
    (components ?? []).flatMap(componentWords).join('\n\n'),
  ]);
  return found.find((words) => words.trim() !== '') ?? '';
}

function embedWords({ title, description, fields }: Message['embeds'][number]): string {
  return [title, description, ...fields.map(({ value }) => value)].filter((words) => words).join('\n\n');
}

function componentWords(component: TopLevelComponent): string[] {
  if (component.type === ComponentType.TextDisplay) return [component.content];
  if (component.type === ComponentType.Container)
    return component.components.flatMap((inner) => componentWords(inner as TopLevelComponent));
  if (component.type === ComponentType.Section)
    return component.components.flatMap((inner) => componentWords(inner as never));
  return [];
}
