import {
  ApplicationCommandCreateRequestSchema,
  ApplicationCommandPatchRequestPartialSchema,
} from 'discord-api-spec/zod';
import { CommandType } from '../constants.ts';
import { isJson, type Json, repeats } from '../json.ts';
import {
  MAX_CHAT_INPUT_COMMANDS,
  MAX_COMMAND_NAME,
  MAX_COMMAND_TEXT,
  MAX_CONTEXT_MENU_COMMANDS,
} from '../limits.ts';
import { type Path, type Problem, problem, required, unique, within } from '../problems.ts';
import { coerceCommand } from './coercion.ts';
import { commandTextLength, nameProblems, optionsProblems } from './command-options.ts';
import { localizationProblems } from './localizations.ts';
import { schemaProblems } from './schema.ts';

/** Problems of one application command. */
export function commandProblems(payload: unknown): Problem[] {
  const found = schemaProblems(ApplicationCommandCreateRequestSchema, coerceCommand(payload));
  return isJson(payload)
    ? unique([...found, ...permissionsProblems(payload), ...ruleProblems(payload)])
    : found;
}

/** Problems of a PATCH to `previous`, given the other commands of its scope. */
export function commandPatchProblems(
  patch: unknown,
  previous: Json,
  others: readonly unknown[] = [],
): Problem[] {
  const found = schemaProblems(ApplicationCommandPatchRequestPartialSchema, coerceCommand(patch));
  if (!isJson(patch)) return found;
  if (patch.type !== undefined && patch.type !== previous.type) {
    found.push(problem(['type'], 'BASE_TYPE_INVALID', 'The type of a command cannot be changed.'));
  }
  const merged = { ...previous, ...patch };
  if (duplicates([...others, merged]).length > 0) found.push(duplicateName([]));
  return unique([...found, ...permissionsProblems(patch), ...ruleProblems(merged)]);
}

/** Problems of a bulk overwrite of a scope's commands. */
export function bulkCommandProblems(payload: unknown): Problem[] {
  if (!Array.isArray(payload)) return [problem([], 'BASE_TYPE_BAD_TYPE', 'Value must be of type array.')];
  const each = payload.flatMap((command, index) => within([index], commandProblems(command)));
  const twice = duplicates(payload).map((index) => duplicateName([index]));
  return [...each, ...twice, ...countProblems(payload)];
}

/** Indices of commands with the type and name of an earlier one. */
function duplicates(commands: readonly unknown[]): number[] {
  return repeats(commands.map((command) => `${commandType(command)} ${isJson(command) ? command.name : ''}`));
}

function duplicateName(path: Path): Problem {
  return problem(path, 'APPLICATION_COMMANDS_DUPLICATE_NAME', 'Application command names must be unique');
}

/** Checks the number of commands of each type in one scope. */
export function countProblems(commands: readonly unknown[]): Problem[] {
  const count = (type: number) => commands.filter((command) => commandType(command) === type).length;
  const limits = [
    [CommandType.chatInput, MAX_CHAT_INPUT_COMMANDS],
    [CommandType.user, MAX_CONTEXT_MENU_COMMANDS],
    [CommandType.message, MAX_CONTEXT_MENU_COMMANDS],
    [CommandType.entryPoint, 1],
  ] as const;
  return limits.flatMap(([type, maximum]) => {
    if (count(type) <= maximum) return [];
    const words = `Maximum number of application commands reached (${maximum}).`;
    return [{ ...problem([], 'APPLICATION_COMMANDS_MAX', words), restCode: 30032 }];
  });
}

function commandType(command: unknown): unknown {
  return (isJson(command) ? command.type : undefined) ?? CommandType.chatInput;
}

function permissionsProblems({ default_member_permissions: permissions }: Json): Problem[] {
  if (typeof permissions !== 'string' || /^\d+$/.test(permissions)) return [];
  return [problem(['default_member_permissions'], 'NUMBER_TYPE_COERCE', `Value is not a whole number.`)];
}

function ruleProblems(command: Json): Problem[] {
  const found =
    commandType(command) === CommandType.chatInput ? chatInputProblems(command) : menuProblems(command);
  found.push(...localizationProblems(command, commandType(command) === CommandType.chatInput));
  if (commandTextLength(command) > MAX_COMMAND_TEXT) {
    const words = `Command exceeds maximum size (${MAX_COMMAND_TEXT})`;
    found.push(problem([], 'APPLICATION_COMMAND_TOO_LARGE', words));
  }
  return found;
}

function chatInputProblems(command: Json): Problem[] {
  const found = nameProblems(command);
  if (typeof command.description !== 'string' || command.description.trim() === '') {
    found.push(required(['description']));
  }
  return [...found, ...optionsProblems(command.options)];
}

function menuProblems(command: Json): Problem[] {
  const found: Problem[] = [];
  if (command.description) {
    const words = 'Context menu commands cannot have description';
    found.push(problem(['description'], 'APPLICATION_COMMAND_CONTEXT_MENU_DESCRIPTION', words));
  }
  if (Array.isArray(command.options) && command.options.length > 0) {
    found.push(
      problem(['options'], 'APPLICATION_COMMAND_INVALID_OPTIONS', 'Only CHAT_INPUT commands have options'),
    );
  }
  const name = command.name;
  if (typeof name === 'string' && (name.trim() === '' || name.length > MAX_COMMAND_NAME)) {
    found.push(problem(['name'], 'APPLICATION_COMMAND_INVALID_NAME', 'Command name is invalid'));
  }
  return found;
}
