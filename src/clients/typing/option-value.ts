import type { APIApplicationCommandOptionChoice } from 'discord-api-types/v10';
import { OptionType } from '../../simulator/constants.ts';
import type { TypedOption } from './typed-command.ts';

export type OptionValue = string | number | boolean;

/** A value as Discord sends it, or a sentence that says why there is none. */
export type ReadValue = { readonly value: OptionValue } | { readonly problem: string };

export function readValue(option: TypedOption, typed: string): ReadValue {
  if (typed === '') return { problem: `“${option.name}” needs a value.` };
  if (option.choices.length > 0) return readChoice(option, typed);
  switch (option.type) {
    case OptionType.boolean:
      return readBoolean(option, typed);
    case OptionType.integer:
      return /^[+-]?\d+$/.test(typed) ? { value: Number(typed) } : mismatch(option, 'a whole number', typed);
    case OptionType.number:
      return Number.isFinite(Number(typed)) ? { value: Number(typed) } : mismatch(option, 'a number', typed);
    default:
      return { value: typed };
  }
}

/** The one choice that is named as was typed; an option's own choices go by their values too. */
export function namedChoice(
  choices: readonly APIApplicationCommandOptionChoice[],
  typed: string,
): APIApplicationCommandOptionChoice | undefined {
  const named = choices.filter((choice) => same(choice.name, typed));
  return named.length === 1 ? named[0] : undefined;
}

function readChoice(option: TypedOption, typed: string): ReadValue {
  const choice =
    namedChoice(option.choices, typed) ?? option.choices.find((one) => same(String(one.value), typed));
  if (choice) return { value: choice.value };
  return mismatch(option, `one of: ${option.choices.map((one) => one.name).join(', ')}`, typed);
}

function readBoolean(option: TypedOption, typed: string): ReadValue {
  if (/^(?:true|yes)$/i.test(typed)) return { value: true };
  if (/^(?:false|no)$/i.test(typed)) return { value: false };
  return mismatch(option, 'true or false', typed);
}

const same = (a: string, b: string): boolean => a.trim().toLowerCase() === b.trim().toLowerCase();

const mismatch = (option: TypedOption, expected: string, typed: string): ReadValue => ({
  problem: `“${option.name}” takes ${expected}, not “${typed}”.`,
});
