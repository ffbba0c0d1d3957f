import type { APIModalInteractionResponseCallbackData } from 'discord-api-types/v10';
import { ComponentType } from '../../simulator/constants.ts';
import type { Outcome, Person } from '../../simulator/types.ts';

/** A form with one text field, which the next line fills in. */
export interface OpenForm {
  readonly interactionId: string;
  readonly field: string;
  readonly label: string;
  readonly description: string | undefined;
}

/** The form that an interaction opened; undefined if it has not just one text field. */
export function openForm({ interactionId, modal }: Outcome): OpenForm | undefined {
  const [labelled, ...others] = (modal?.components ?? []) as Labelled[];
  if (labelled?.type !== ComponentType.label || others.length > 0) return undefined;
  const { component, label, description } = labelled;
  if (component.type !== ComponentType.textInput) return undefined;
  return { interactionId, field: component.custom_id, label, description: description ?? undefined };
}

type Labelled = Extract<
  APIModalInteractionResponseCallbackData['components'][number],
  { readonly label: string; readonly component: unknown }
>;

export function submitForm(
  person: Person,
  { interactionId, field }: OpenForm,
  text: string,
): Promise<Outcome> {
  return person.submit(interactionId, { [field]: text });
}
