import type { FormValues } from '../../../../simulator/types.ts';
import { el } from '../parts/dom.ts';

type FormValue = FormValues[string];

/** An entry of a form: an input, or text. */
export interface Field {
  /** The `custom_id`; empty for text. */
  readonly id: string;
  readonly element: HTMLElement;
  readonly isInput: boolean;
  /** A sentence that says what is missing; undefined if the field is complete. */
  problem(): string | undefined;
  /** The value to submit: a text, the chosen values, or the state of a checkbox. */
  value(): Promise<FormValue> | FormValue;
  focus(): void;
}

/** Label and description of a field. */
export interface Naming {
  readonly label: string;
  readonly description?: string | undefined;
}

/** Puts a label and a description above a control. */
export function labelled(
  { label, description }: Naming,
  required: boolean,
  control: HTMLElement,
  id?: string,
): HTMLElement {
  const name = [label, required && el('span', { class: 'required', 'aria-hidden': 'true' }, ' *')] as const;
  const attributes = { class: 'field-label' };
  return el(
    'div',
    { class: 'field' },
    id === undefined ? el('div', attributes, ...name) : el('label', { ...attributes, for: id }, ...name),
    description !== undefined && el('div', { class: 'field-description' }, description),
    control,
  );
}
