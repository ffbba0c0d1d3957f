import {
  ApplicationCommandAutocompleteCallbackRequestSchema,
  CreateMessageInteractionCallbackRequestSchema,
  UpdateMessageInteractionCallbackRequestSchema,
} from 'discord-api-spec/zod';
import { CallbackType, InteractionType, MessageFlag } from '../constants.ts';
import { isJson, type Json, lengthOf, objectsOf } from '../json.ts';
import { MAX_CHOICE_VALUE } from '../limits.ts';
import { type Problem, problem, required, tooLong, unique, within } from '../problems.ts';
import { type ExistingMessage, editProblems, replyProblems } from './messages.ts';
import { modalProblems } from './modals.ts';
import { schemaProblems } from './schema.ts';

/** The interaction that a callback answers: its type and, for a component, the message it belongs to. */
export interface CallbackTarget {
  readonly type: number;
  readonly message?: ExistingMessage;
}

const { message, deferredMessage, deferredUpdate, update, autocompleteResult, modal } = CallbackType;

/** https://discord.com/developers/docs/interactions/receiving-and-responding#interaction-response-object */
function allowedTypes({ type, message: source }: CallbackTarget): number[] {
  switch (type) {
    case InteractionType.command:
      return [message, deferredMessage, modal];
    case InteractionType.component:
      return [message, deferredMessage, deferredUpdate, update, modal];
    case InteractionType.autocomplete:
      return [autocompleteResult];
    case InteractionType.modalSubmit:
      return source ? [message, deferredMessage, deferredUpdate, update] : [message, deferredMessage];
    default:
      return [];
  }
}

/** Problems of the first response to an interaction. */
export function callbackProblems(
  payload: unknown,
  target: CallbackTarget,
  files: readonly string[] = [],
): Problem[] {
  if (!isJson(payload)) return [required(['type'])];
  const { type, data } = payload;
  const allowed = allowedTypes(target);
  if (typeof type !== 'number' || !allowed.includes(type)) {
    return [problem(['type'], 'BASE_TYPE_CHOICES', `Value must be one of {${allowed.join(', ')}}.`)];
  }
  if (type === message) return within(['data'], replyProblems(data ?? {}, files));
  if (type === deferredMessage) return deferralProblems(payload);
  if (type === update) return within(['data'], updateProblems(data, target, files));
  if (type === deferredUpdate) return schemaProblems(UpdateMessageInteractionCallbackRequestSchema, payload);
  return type === modal ? modalProblems(payload) : autocompleteProblems(payload);
}

function deferralProblems(payload: Json): Problem[] {
  const found = schemaProblems(CreateMessageInteractionCallbackRequestSchema, payload);
  const flags = isJson(payload.data) ? payload.data['flags'] : undefined;
  if (typeof flags === 'number' && (flags & ~MessageFlag.ephemeral) !== 0) {
    const words = 'A deferred message can only be given the EPHEMERAL flag.';
    found.push(problem(['data', 'flags'], 'MESSAGE_FLAGS_INVALID', words));
  }
  return found;
}

/** A non-empty message of unknown content, for an update without a known source message. */
const UNKNOWN: ExistingMessage = { flags: 0, content: '', embeds: [], components: [{}], attachments: [] };

function updateProblems(data: unknown, target: CallbackTarget, files: readonly string[]): Problem[] {
  if (data === undefined || data === null) return [];
  return editProblems(data, target.message ?? UNKNOWN, files);
}

/** Checks for at most 25 choices, names of 1 to 100 characters and values of up to 100. */
function autocompleteProblems(payload: unknown): Problem[] {
  const found = schemaProblems(ApplicationCommandAutocompleteCallbackRequestSchema, payload);
  const data = isJson(payload) ? payload.data : undefined;
  const choices = isJson(data) ? data.choices : undefined;
  if (!Array.isArray(choices)) return found.length > 0 ? found : [required(['data', 'choices'])];
  const long = objectsOf(choices).flatMap(({ index, object }) =>
    lengthOf(object.value) > MAX_CHOICE_VALUE
      ? [tooLong(['data', 'choices', index, 'value'], MAX_CHOICE_VALUE)]
      : [],
  );
  return unique([...found, ...long]);
}
