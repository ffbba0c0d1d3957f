import { type APILabelComponent, ComponentType, TextInputStyle } from 'discord.js';
import type { Form } from '../gateway/command.ts';
import { MAX_FIELD } from '../gateway/limits.ts';

export interface FormField {
  readonly id: string;
  readonly label: string;
  /** Initial text. */
  readonly value?: string | undefined;
  readonly description?: string;
  readonly required?: boolean;
  readonly max?: number;
  readonly long?: boolean;
}

export function form(customId: string, title: string, fields: readonly FormField[]): Form {
  return { custom_id: customId, title, components: fields.map(labelled) };
}

function labelled({
  id,
  label,
  value,
  description,
  required = false,
  max,
  long = false,
}: FormField): APILabelComponent {
  return {
    type: ComponentType.Label,
    label,
    ...(description === undefined ? {} : { description }),
    component: {
      type: ComponentType.TextInput,
      custom_id: id,
      style: long ? TextInputStyle.Paragraph : TextInputStyle.Short,
      required,
      max_length: max ?? MAX_FIELD,
      ...(value === undefined || value === '' ? {} : { value }),
    },
  };
}
