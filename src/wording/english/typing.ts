import type { Format } from '../format.ts';
import { quoted, quotedShort } from '../quoted.ts';

/** Why a value that was typed for a command's option cannot be sent. */
export function typingWords(format: Format) {
  const must = (option: string, be: string, typed: string) =>
    `${quoted(option)} must be ${be}, not ${quotedShort(typed)}.`;
  return {
    empty: (option: string) => `${quoted(option)} needs a value.`,
    tooLong: (option: string, length: number, max: number) =>
      `${quoted(option)} has ${format.number(length)} characters; at most ${format.number(max)} fit. Shorten it, then send it again.`,
    notAChoice: (option: string, choices: readonly string[], typed: string) =>
      must(option, format.or(choices), typed),
    notABoolean: (option: string, typed: string) => must(option, 'true or false', typed),
    notAWholeNumber: (option: string, typed: string) => must(option, 'a whole number', typed),
    notANumber: (option: string, typed: string) => must(option, 'a number', typed),
  };
}
