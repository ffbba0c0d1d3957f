import { allComponents } from '../gate/components.ts';
import { isJson, type Json, objectsOf } from '../json.ts';

/**
 * Assigns the next free `id` to every component without one, in document order.
 * https://discord.com/developers/docs/components/reference#anatomy-of-a-component
 */
export function numberComponents(components: readonly object[]): object[] {
  const used = new Set(allComponents(components).map(({ component }) => component.id));
  let last = 0;
  const next = (): number => {
    do last += 1;
    while (used.has(last));
    return last;
  };
  return components.map((component) => numbered(component, next));
}

function numbered(component: Json, next: () => number): object {
  const id = component.id || next();
  const { components, accessory, component: single } = component;
  return {
    ...component,
    id,
    ...(Array.isArray(components)
      ? { components: objectsOf(components).map(({ object }) => numbered(object, next)) }
      : {}),
    ...(isJson(accessory) ? { accessory: numbered(accessory, next) } : {}),
    ...(isJson(single) ? { component: numbered(single, next) } : {}),
  };
}
