import type { TypingWording } from '../client-wording.ts';
import type { Format } from '../format.ts';

export function typingWords(format: Format): TypingWording {
  const must = (option: string, be: string, typed: string) =>
    `${format.quoted(option)} doit être ${be}, et non ${format.quotedShort(typed)}.`;
  return {
    empty: (option) => `${format.quoted(option)} a besoin d’une valeur.`,
    tooLong: (option, length, max) =>
      `${format.quoted(option)} a ${format.number(length)} caractères ; la limite est de ${format.number(max)}. Raccourcis le texte, puis renvoie-le.`,
    notAChoice: (option, choices, typed) => must(option, format.or(choices), typed),
    notABoolean: (option, typed) => must(option, 'true ou false', typed),
    notAWholeNumber: (option, typed) => must(option, 'un nombre entier', typed),
    notANumber: (option, typed) => must(option, 'un nombre', typed),
  };
}
