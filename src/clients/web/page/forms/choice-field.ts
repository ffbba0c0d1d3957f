import type { PageWording } from '../../../../wording/client-wording.ts';
import { el, uniqueId } from '../parts/dom.ts';
import { type Field, labelled, type Naming } from './field.ts';

interface ChoicePart {
  readonly type: number;
  readonly custom_id?: string;
  readonly required?: boolean;
  readonly min_values?: number;
  readonly max_values?: number;
  readonly options?: ReadonlyArray<{
    readonly value: string;
    readonly label: string;
    readonly description?: string;
    readonly default?: boolean;
  }>;
}

const RADIO_GROUP = 21;

/** A radio group or checkbox group. https://docs.discord.com/developers/components/reference#radio-group */
export function choiceField(part: ChoicePart, naming: Naming, words: PageWording['form']): Field {
  const { type, custom_id: id = '', required = true, options = [] } = part;
  const { min_values: min = required ? 1 : 0, max_values: max = options.length } = part;
  const name = uniqueId('choice');
  const inputs = options.map(({ value, default: checked }) =>
    el('input', { type: type === RADIO_GROUP ? 'radio' : 'checkbox', name, value, checked }),
  );
  const rows = options.map(({ label, description }, index) =>
    el(
      'label',
      { class: 'choice' },
      inputs[index],
      el('span', {}, label, description !== undefined && el('span', { class: 'option-detail' }, description)),
    ),
  );
  const chosen = (): string[] => inputs.filter(({ checked }) => checked).map(({ value }) => value);
  return {
    id,
    element: labelled(naming, required, el('div', { role: 'group', 'aria-label': naming.label }, ...rows)),
    isInput: true,
    problem: () => {
      const count = chosen().length;
      if (count === 0) return required ? words.isRequired(naming.label) : undefined;
      return count < min || count > max ? words.wrongCount(naming.label, min, max) : undefined;
    },
    value: chosen,
    focus: () => inputs[0]?.focus(),
  };
}

/** A single checkbox. https://docs.discord.com/developers/components/reference#checkbox */
export function checkboxField(
  part: { readonly custom_id?: string; readonly default?: boolean },
  naming: Naming,
): Field {
  const id = uniqueId('tick');
  const input = el('input', { type: 'checkbox', id, checked: part.default });
  return {
    id: part.custom_id ?? '',
    element: labelled(naming, false, input, id),
    isInput: true,
    problem: () => undefined,
    value: () => input.checked,
    focus: () => input.focus(),
  };
}
