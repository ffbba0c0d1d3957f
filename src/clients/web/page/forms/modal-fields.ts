import type { APIModalInteractionResponseCallbackData, APITextInputComponent } from 'discord-api-types/v10';
import { ComponentType } from '../../../../simulator/constants.ts';
import { markdownView } from '../messages/markdown-view.ts';
import { SelectView } from '../messages/select-view.ts';
import { el, uniqueId } from '../parts/dom.ts';
import type { Session } from '../session.ts';
import { checkboxField, choiceField } from './choice-field.ts';
import { type Field, labelled, type Naming } from './field.ts';
import { fileField } from './file-field.ts';

const SELECTS: readonly number[] = [
  ComponentType.stringSelect,
  ComponentType.userSelect,
  ComponentType.roleSelect,
  ComponentType.mentionableSelect,
  ComponentType.channelSelect,
];

interface Part {
  readonly type: number;
  readonly label?: string;
  readonly description?: string;
  readonly content?: string;
  readonly custom_id?: string;
  readonly required?: boolean;
  readonly default?: boolean;
  readonly component?: Part;
  readonly components?: readonly Part[];
}

export function fieldsOf(modal: APIModalInteractionResponseCallbackData, session: Session): Field[] {
  return (modal.components as readonly Part[]).flatMap((part) => partFields(part, session));
}

function partFields(part: Part, session: Session): Field[] {
  if (part.type === ComponentType.actionRow)
    return (part.components ?? []).map((input) => controlField(input, { label: input.label ?? '' }, session));
  if (part.type === ComponentType.textDisplay) return [reading(markdownView(part.content ?? '', session))];
  if (part.type === ComponentType.label && part.component)
    return [
      controlField(part.component, { label: part.label ?? '', description: part.description }, session),
    ];
  return [unsupportedField(part, session)];
}

function controlField(part: Part, naming: Naming, session: Session): Field {
  if (part.type === ComponentType.textInput)
    return textField(part as unknown as APITextInputComponent, naming, session);
  if (SELECTS.includes(part.type)) return selectField(part, naming, session);
  if (part.type === ComponentType.radioGroup || part.type === ComponentType.checkboxGroup)
    return choiceField(part, naming, session.words.form);
  if (part.type === ComponentType.checkbox) return checkboxField(part, naming);
  if (part.type === ComponentType.fileUpload) return fileField(part, naming, session);
  return unsupportedField(part, session);
}

function unsupportedField({ type }: Part, { words }: Session): Field {
  return reading(el('div', { class: 'unsupported' }, words.message.unsupported(type)));
}

function reading(element: HTMLElement): Field {
  return {
    id: '',
    element,
    isInput: false,
    problem: () => undefined,
    value: () => '',
    focus: () => undefined,
  };
}

function textField(input: APITextInputComponent, naming: Naming, session: Session): Field {
  const { form: words } = session.words;
  const {
    custom_id,
    style,
    min_length: min = 0,
    max_length: max = 4_000,
    placeholder,
    value = '',
    required = true,
  } = input;
  const id = uniqueId('input');
  const attributes = { id, maxlength: max, placeholder, required };
  const control =
    style === 2 ? el('textarea', { ...attributes, rows: 4 }) : el('input', { ...attributes, type: 'text' });
  control.value = value;
  return {
    id: custom_id,
    element: labelled(naming, required, control, id),
    isInput: true,
    problem: () => {
      if (required && control.value === '') return words.isRequired(naming.label);
      const isShort = control.value !== '' && control.value.length < min;
      return isShort ? words.tooShort(naming.label, min) : undefined;
    },
    value: () => control.value,
    focus: () => control.focus(),
  };
}

function selectField(part: Part, naming: Naming, session: Session): Field {
  const select = part as unknown as ConstructorParameters<typeof SelectView>[0];
  const required = part.required ?? true;
  let chosen =
    'options' in select ? select.options.filter((option) => option.default).map(({ value }) => value) : [];
  const onChosen = (values: string[]): void => {
    chosen = values;
  };
  const view = new SelectView(select, { session, onChosen, label: naming.label });
  return {
    id: part.custom_id ?? '',
    element: labelled(naming, required, view.element),
    isInput: true,
    problem: () =>
      required && chosen.length === 0 ? session.words.form.isRequired(naming.label) : undefined,
    value: () => chosen,
    focus: () => view.button.focus(),
  };
}
