import { ComponentType, type Message } from 'discord.js';
import { UserError } from '../../domain/errors/user-error.ts';

/**
 * The content of the text display with this id in one of the bot's own messages.
 *
 * @throws UserError stale-button
 */
export function contentWithId(message: Pick<Message, 'components'>, id: number): string {
  const content = findContent(message, id);
  if (content === undefined) throw new UserError('stale-button', {});
  return content;
}

/** The same; undefined if there is none. */
export function findContent({ components }: Pick<Message, 'components'>, id: number): string | undefined {
  for (const container of components) {
    if (container.type !== ComponentType.Container) continue;
    for (const component of container.components) {
      if (component.type === ComponentType.TextDisplay && component.id === id) return component.content;
    }
  }
  return undefined;
}
