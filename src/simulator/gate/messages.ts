import {
  IncomingWebhookRequestPartialSchema,
  IncomingWebhookUpdateRequestPartialSchema,
  MessageCreateRequestSchema,
  MessageEditRequestPartialSchema,
} from 'discord-api-spec/zod';
import type { ZodMiniType } from 'zod/mini';
import { MessageFlag } from '../constants.ts';
import { isJson, type Json, lengthOf } from '../json.ts';
import { MAX_CONTENT } from '../limits.ts';
import { emptyMessage, type Problem, problem, tooLong, unique } from '../problems.ts';
import { attachmentProblems } from './attachments.ts';
import { coerceMessage } from './coercion.ts';
import { componentProblems } from './components.ts';
import { embedsProblems, mentionProblems, showsEmbeds } from './message-parts.ts';
import { schemaProblems } from './schema.ts';

/** The parts of a message that the validation of an edit depends on. */
export interface ExistingMessage {
  readonly flags: number;
  readonly content: string;
  readonly embeds: readonly unknown[];
  readonly components: readonly unknown[];
  readonly attachments: readonly unknown[];
}

const NOTHING: ExistingMessage = { flags: 0, content: '', embeds: [], components: [], attachments: [] };
const NEW_MESSAGE_FLAGS =
  MessageFlag.suppressEmbeds | MessageFlag.suppressNotifications | MessageFlag.componentsV2;
const EDIT_FLAGS = MessageFlag.suppressEmbeds | MessageFlag.componentsV2;
const V2_EXCLUDES = ['content', 'embeds', 'poll', 'sticker_ids', 'stickers'] as const;

/** A message without files and embeds needs one of these fields. */
const CARRIERS = ['content', 'components', 'attachments', 'poll', 'sticker_ids'] as const;

/** Problems of a message that an application sends to a channel. */
export function messageProblems(payload: unknown, files: readonly string[] = []): Problem[] {
  return createProblems(MessageCreateRequestSchema, NEW_MESSAGE_FLAGS, payload, files);
}

/** Problems of the `data` of a first reply or of a follow-up; both may be ephemeral. */
export function replyProblems(payload: unknown, files: readonly string[] = []): Problem[] {
  const flags = NEW_MESSAGE_FLAGS | MessageFlag.ephemeral;
  return createProblems(IncomingWebhookRequestPartialSchema, flags, payload, files);
}

/** Problems of an edit through an interaction: of its original response, a follow-up, or a component's message. */
export function editProblems(
  payload: unknown,
  existing: ExistingMessage,
  files: readonly string[] = [],
): Problem[] {
  return changeProblems(IncomingWebhookUpdateRequestPartialSchema, payload, existing, files);
}

/** Problems of an edit through the channel. */
export function channelEditProblems(
  payload: unknown,
  existing: ExistingMessage,
  files: readonly string[] = [],
): Problem[] {
  return changeProblems(MessageEditRequestPartialSchema, payload, existing, files);
}

function createProblems(
  schema: ZodMiniType,
  allowedFlags: number,
  payload: unknown,
  files: readonly string[],
): Problem[] {
  const found = schemaProblems(schema, coerceMessage(payload));
  if (!isJson(payload)) return found;
  const flags = typeof payload.flags === 'number' ? payload.flags : 0;
  if ((flags & ~allowedFlags) !== 0) found.push(flagProblem(flags & ~allowedFlags));
  return unique([...found, ...wholeProblems(payload, NOTHING, flags, files)]);
}

function changeProblems(
  schema: ZodMiniType,
  payload: unknown,
  existing: ExistingMessage,
  files: readonly string[],
): Problem[] {
  const found = schemaProblems(schema, coerceMessage(payload));
  if (!isJson(payload)) return found;
  const flags = typeof payload.flags === 'number' ? payload.flags : existing.flags;
  const added = flags & ~existing.flags & ~EDIT_FLAGS;
  if (added !== 0) found.push(flagProblem(added));
  if ((existing.flags & MessageFlag.componentsV2) !== 0 && (flags & MessageFlag.componentsV2) === 0) {
    const words = 'The IS_COMPONENTS_V2 flag cannot be removed from a message.';
    found.push(problem(['flags'], 'MESSAGE_CANNOT_REMOVE_COMPONENTS_V2_FLAG', words));
  }
  return unique([...found, ...wholeProblems(payload, existing, flags, files)]);
}

function flagProblem(bits: number): Problem {
  const words = `The message flags ${bits} cannot be set here.`;
  return problem(['flags'], 'MESSAGE_FLAGS_INVALID', words);
}

/** Checks the resulting message: the payload merged into the existing message. */
function wholeProblems(
  payload: Json,
  existing: ExistingMessage,
  flags: number,
  files: readonly string[],
): Problem[] {
  const isV2 = (flags & MessageFlag.componentsV2) !== 0;
  const found = [
    ...(isV2 ? excludedProblems({ ...existing, ...defined(payload) }) : []),
    ...componentProblems(payload.components, isV2),
    ...embedsProblems(payload.embeds),
    ...mentionProblems(payload.allowed_mentions),
    ...attachmentProblems(payload, existing.attachments, files),
  ];
  if (lengthOf(payload.content) > MAX_CONTENT) found.push(tooLong(['content'], MAX_CONTENT));
  if (isEmpty({ ...existing, ...defined(payload) }, files)) found.push(emptyMessage([]));
  return found;
}

function defined(payload: Json): Json {
  return Object.fromEntries(Object.entries(payload).filter(([, value]) => value !== undefined));
}

function excludedProblems(message: Json): Problem[] {
  return V2_EXCLUDES.filter((field) => isFilled(message[field])).map((field) =>
    problem(
      [field],
      'MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2',
      `The '${field}' field cannot be used when using MessageFlags.IS_COMPONENTS_V2`,
    ),
  );
}

function isEmpty(message: Json, files: readonly string[]): boolean {
  if (files.length > 0 || showsEmbeds(message.embeds)) return false;
  return !CARRIERS.some((field) => isFilled(message[field]));
}

function isFilled(value: unknown): boolean {
  if (typeof value === 'string') return value.trim() !== '';
  return Array.isArray(value) ? value.length > 0 : value !== undefined && value !== null;
}
