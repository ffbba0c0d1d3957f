import type { APIApplicationCommandOption } from 'discord-api-types/v10';
import { ClientRefusal } from '../client-refusal.ts';
import { OptionType } from '../constants.ts';
import { MAX_STRING_OPTION } from '../limits.ts';
import type { OptionValues } from '../types.ts';

type Value = string | number | boolean;

interface Rules {
  readonly choices?: readonly { readonly value: string | number }[];
  readonly min_length?: number;
  readonly max_length?: number;
  readonly min_value?: number;
  readonly max_value?: number;
}

/** @throws ClientRefusal for option values that Discord's client would not send */
export function checkOptions(defined: readonly APIApplicationCommandOption[], values: OptionValues): void {
  checkNames(defined, values);
  for (const option of defined) {
    const value = values[option.name];
    if (value === undefined || value === '') {
      if (option.required) throw new ClientRefusal(`The option ${option.name} is required.`);
      continue;
    }
    checkValue(option, value);
  }
}

export function checkNames(defined: readonly APIApplicationCommandOption[], values: OptionValues): void {
  const unknown = Object.keys(values).find((name) => !defined.some((option) => option.name === name));
  if (unknown !== undefined) throw new ClientRefusal(`This command has no option ${unknown}.`);
}

function checkValue(option: APIApplicationCommandOption, value: Value): void {
  switch (option.type) {
    case OptionType.string:
      checkString(option.name, option as Rules, value);
      break;
    case OptionType.integer:
    case OptionType.number:
      checkNumber(option.name, option as Rules, value, option.type === OptionType.integer);
      break;
    case OptionType.boolean:
      if (typeof value !== 'boolean')
        throw new ClientRefusal(`The option ${option.name} must be true or false.`);
      break;
    default:
      if (typeof value !== 'string') throw new ClientRefusal(`The option ${option.name} must be an ID.`);
  }
  checkChoice(option.name, (option as Rules).choices, value);
}

function checkString(
  name: string,
  { min_length: min = 0, max_length: max = MAX_STRING_OPTION }: Rules,
  value: Value,
) {
  if (typeof value !== 'string') throw new ClientRefusal(`The option ${name} must be text.`);
  if (value.length < min) throw new ClientRefusal(`The option ${name} must have at least ${min} characters.`);
  if (value.length > max) throw new ClientRefusal(`The option ${name} must have at most ${max} characters.`);
}

function checkNumber(
  name: string,
  { min_value: min, max_value: max }: Rules,
  value: Value,
  isInteger: boolean,
) {
  if (typeof value !== 'number' || !Number.isFinite(value))
    throw new ClientRefusal(`The option ${name} must be a number.`);
  if (isInteger && !Number.isSafeInteger(value))
    throw new ClientRefusal(`The option ${name} must be a whole number.`);
  if (min !== undefined && value < min)
    throw new ClientRefusal(`The option ${name} must be at least ${min}.`);
  if (max !== undefined && value > max) throw new ClientRefusal(`The option ${name} must be at most ${max}.`);
}

function checkChoice(name: string, choices: Rules['choices'], value: Value): void {
  if (!choices?.length || choices.some((choice) => choice.value === value)) return;
  throw new ClientRefusal(`${JSON.stringify(value)} is not one of the choices for the option ${name}.`);
}
