import {
  IncomingWebhookRequestPartialSchema,
  IncomingWebhookUpdateRequestPartialSchema,
  MessageCreateRequestSchema,
  MessageEditRequestPartialSchema,
} from 'discord-api-spec/zod';
import type { ZodMiniType } from 'zod/mini';
import { MessageFlag } from '../constants.ts';
import { isJson, type Json, lengthOf } from '../json.ts';
import { CONTENT_MAX } from '../limits.ts';
import { emptyMessage, type Problem, problem, tooLong, unique } from '../problems.ts';
import { attachmentProblems } from './attachments.ts';
import { coerceMessage } from './coercion.ts';
import { componentProblems } from './components.ts';
import { embedsProblems, mentionProblems, showsEmbeds } from './message-parts.ts';
import { schemaProblems } from './schema.ts';

/** The parts of a message that an edit is judged against. */
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

/** A message needs one of these. */
const CARRIERS = ['content', 'components', 'attachments', 'poll', 'sticker_ids'] as const;

/** A message that an application writes into a channel. */
export function messageProblems(payload: unknown, files: readonly string[] = []): Problem[] {
  return createProblems(MessageCreateRequestSchema, NEW_MESSAGE_FLAGS, payload, files);
}

/** A first reply's `data`, or a follow-up: these may be for one person only. */
export function replyProblems(payload: unknown, files: readonly string[] = []): Problem[] {
  const flags = NEW_MESSAGE_FLAGS | MessageFlag.ephemeral;
  return createProblems(IncomingWebhookRequestPartialSchema, flags, payload, files);
}

/** An edit of the original response, of a follow-up, or an update of the message that a component is on. */
export function editProblems(
  payload: unknown,
  existing: ExistingMessage,
  files: readonly string[] = [],
): Problem[] {
  return changeProblems(IncomingWebhookUpdateRequestPartialSchema, payload, existing, files);
}

/** An edit of a message by its channel. */
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

/** Rules about the message as it would be: the payload, and what stays of the existing one. */
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
  if (lengthOf(payload.content) > CONTENT_MAX) found.push(tooLong(['content'], CONTENT_MAX));
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
