import type { TypingWording } from '../client-wording.ts';
import type { Format } from '../format.ts';

export function typingWords(format: Format): TypingWording {
  const must = (option: string, be: string, typed: string) =>
    `${format.quoted(option)} debe ser ${be}, no ${format.quotedShort(typed)}.`;
  return {
    empty: (option) => `${format.quoted(option)} necesita un valor.`,
    tooLong: (option, length, max) =>
      `${format.quoted(option)} tiene ${format.number(length)} caracteres; caben ${format.number(max)}. Acorta el texto y envíalo de nuevo.`,
    notAChoice: (option, choices, typed) => must(option, format.or(choices), typed),
    notABoolean: (option, typed) => must(option, 'true o false', typed),
    notAWholeNumber: (option, typed) => must(option, 'un número entero', typed),
    notANumber: (option, typed) => must(option, 'un número', typed),
  };
}
