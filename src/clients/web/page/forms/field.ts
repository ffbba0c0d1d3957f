import type { FormValues } from '../../wire.ts';
import { el } from '../parts/dom.ts';

type FormValue = FormValues[string];

/** One thing in a form: something to fill in, or text to read. */
export interface Field {
  /** The `custom_id`; empty for text. */
  readonly id: string;
  readonly element: HTMLElement;
  readonly isInput: boolean;
  /** What is missing, in a sentence. */
  problem(): string | undefined;
  /** As a form is sent: a text, what is chosen, or whether it is ticked. */
  value(): Promise<FormValue> | FormValue;
  focus(): void;
}

/** What a field is called. */
export interface Naming {
  readonly label: string;
  readonly description?: string | undefined;
}

/** A label over what it names. */
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
