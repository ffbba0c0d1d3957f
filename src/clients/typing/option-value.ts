import type { APIApplicationCommandOptionChoice } from 'discord-api-types/v10';
import { OptionType } from '../../simulator/constants.ts';
import type { TypingWording } from '../../wording/client-wording.ts';
import type { TypedOption } from './typed-command.ts';

export type OptionValue = string | number | boolean;

/** A value as Discord sends it, or a sentence that says why the typed text is invalid. */
export type ReadValue = { readonly value: OptionValue } | { readonly problem: string };

export function readValue(option: TypedOption, typed: string, words: TypingWording): ReadValue {
  const { name } = option;
  if (typed === '') return { problem: words.empty(name) };
  if (option.choices.length > 0) return readChoice(option, typed, words);
  switch (option.type) {
    case OptionType.boolean:
      return readBoolean(typed) ?? { problem: words.notABoolean(name, typed) };
    case OptionType.integer:
      return /^[+-]?\d+$/.test(typed)
        ? { value: Number(typed) }
        : { problem: words.notAWholeNumber(name, typed) };
    case OptionType.number:
      return Number.isFinite(Number(typed))
        ? { value: Number(typed) }
        : { problem: words.notANumber(name, typed) };
    default:
      return option.maxLength !== undefined && typed.length > option.maxLength
        ? { problem: words.tooLong(name, typed.length, option.maxLength) }
        : { value: typed };
  }
}

/** The choice with the typed name, case-insensitively; undefined if several choices share the name. */
export function namedChoice(
  choices: readonly APIApplicationCommandOptionChoice[],
  typed: string,
): APIApplicationCommandOptionChoice | undefined {
  const named = choices.filter((choice) => same(choice.name, typed));
  return named.length === 1 ? named[0] : undefined;
}

function readChoice({ name, choices }: TypedOption, typed: string, words: TypingWording): ReadValue {
  const choice = namedChoice(choices, typed) ?? choices.find((one) => same(String(one.value), typed));
  if (choice) return { value: choice.value };
  const names = choices.map((one) => one.name);
  return { problem: words.notAChoice(name, names, typed) };
}

function readBoolean(typed: string): ReadValue | undefined {
  if (/^(?:true|yes)$/i.test(typed)) return { value: true };
  if (/^(?:false|no)$/i.test(typed)) return { value: false };
  return undefined;
}

const same = (a: string, b: string): boolean => a.trim().toLowerCase() === b.trim().toLowerCase();
