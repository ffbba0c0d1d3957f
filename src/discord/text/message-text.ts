import { ComponentType, type Message } from 'discord.js';
import { UserError } from '../../domain/errors/user-error.ts';

/**
 * The content of the text display with this id in one of the bot's own messages.
 *
 * @throws UserError stale-button
 */
export function contentWithId({ components }: Pick<Message, 'components'>, id: number): string {
  for (const container of components) {
    if (container.type !== ComponentType.Container) continue;
    for (const component of container.components) {
      if (component.type === ComponentType.TextDisplay && component.id === id) return component.content;
    }
  }
  throw new UserError('stale-button', {});
}
