import type { TypingWording } from '../client-wording.ts';
import type { Format } from '../format.ts';

export function typingWords(format: Format): TypingWording {
  const must = (option: string, be: string, typed: string) =>
    `${format.quoted(option)} muss ${be} sein, nicht ${format.quotedShort(typed)}.`;
  return {
    empty: (option) => `${format.quoted(option)} braucht einen Wert.`,
    tooLong: (option, length, max) =>
      `${format.quoted(option)} hat ${format.number(length)} Zeichen; möglich sind ${format.number(max)}. Kürz den Text und schick ihn noch einmal ab.`,
    notAChoice: (option, choices, typed) => must(option, format.or(choices), typed),
    notABoolean: (option, typed) => must(option, 'true oder false', typed),
    notAWholeNumber: (option, typed) => must(option, 'eine ganze Zahl', typed),
    notANumber: (option, typed) => must(option, 'eine Zahl', typed),
  };
}
