import type { ShownMessage } from '../src/simulator/simulator.ts';

/** A button or select menu that a person can use. */
export interface UsableComponent {
  readonly kind: 'button' | 'select';
  readonly customId: string;
  readonly label: string;
  /** Values of a select menu's choices. */
  readonly values: readonly string[];
}

const BUTTON = 2;
const STRING_SELECT = 3;

type Json = Readonly<Record<string, unknown>>;

/** All usable buttons and select menus of a message, at any depth. */
export function componentsOf({ components }: Pick<ShownMessage, 'components'>): UsableComponent[] {
  return objectsIn(components).flatMap((each) => {
    const { type, custom_id: customId, disabled } = each;
    if (typeof customId !== 'string' || disabled === true) return [];
    if (type !== BUTTON && type !== STRING_SELECT) return [];
    const values = (each['options'] as readonly { value: string }[] | undefined)?.map(({ value }) => value);
    return [
      {
        kind: type === BUTTON ? 'button' : 'select',
        customId,
        label: String(each['label'] ?? each['placeholder'] ?? ''),
        values: values ?? [],
      },
    ];
  });
}

/** The texts of a message: its content and all text displays. */
export function textsOf({ content, components }: Pick<ShownMessage, 'content' | 'components'>): string[] {
  const texts = objectsIn(components).flatMap((each) =>
    typeof each['content'] === 'string' ? [each['content']] : [],
  );
  return content === '' ? texts : [content, ...texts];
}

function objectsIn(value: unknown): Json[] {
  if (typeof value !== 'object' || value === null) return [];
  const inner = Object.values(value).flatMap(objectsIn);
  return Array.isArray(value) ? inner : [value as Json, ...inner];
}
