import type {
  APIActionRowComponent,
  APIButtonComponent,
  APIComponentInMessageActionRow,
  APIMessageTopLevelComponent,
} from 'discord-api-types/v10';
import { ButtonStyle, ComponentType } from '../../simulator/constants.ts';
import type { ChatWording } from '../../wording/client-wording.ts';

/** The buttons that a person can press, in reading order, with the numbers shown beside them. */
export type NumberedButtons = ReadonlyMap<APIButtonComponent, number>;

export function numberButtons(components: readonly APIMessageTopLevelComponent[]): NumberedButtons {
  const pressable = components.flatMap(buttonsOf).filter((button) => button.disabled !== true);
  return new Map(pressable.map((button, index) => [button, index + 1]));
}

export function buttonNumbered(buttons: NumberedButtons, wanted: number): APIButtonComponent | undefined {
  return [...buttons].find(([, number]) => number === wanted)?.[0];
}

/** Emoji and label of a button; one of them may be missing. */
export function buttonLabel(button: APIButtonComponent, words: ChatWording): string {
  if (button.style === ButtonStyle.premium) return words.buttons.premium;
  return [button.emoji?.name, button.label].filter(Boolean).join(' ');
}

type Holder = APIMessageTopLevelComponent | APIActionRowComponent<APIComponentInMessageActionRow>;

function buttonsOf(component: Holder): APIButtonComponent[] {
  switch (component.type) {
    case ComponentType.actionRow:
      return component.components.filter((child) => child.type === ComponentType.button);
    case ComponentType.section:
      return component.accessory.type === ComponentType.button ? [component.accessory] : [];
    case ComponentType.container:
      return component.components.flatMap(buttonsOf);
    default:
      return [];
  }
}
