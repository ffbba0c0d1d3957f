import type { TypingWording } from '../client-wording.ts';
import type { Format } from '../format.ts';
import { forms } from './plural-forms.ts';

export function typingWords(format: Format): TypingWording {
  const must = (option: string, be: string, typed: string) =>
    `Для параметра ${format.quoted(option)} нужно ${be}, а введено ${format.quotedShort(typed)}.`;
  return {
    empty: (option) => `Укажите значение параметра ${format.quoted(option)}.`,
    tooLong: (option, length, max) =>
      `Значение параметра ${format.quoted(option)} слишком длинное: ${format.plural(length, forms('# символ', '# символа', '# символов'))} при допустимых ${format.number(max)}. Сократите его и отправьте снова.`,
    notAChoice: (option, choices, typed) => must(option, format.or(choices), typed),
    notABoolean: (option, typed) => must(option, 'true или false', typed),
    notAWholeNumber: (option, typed) => must(option, 'целое число', typed),
    notANumber: (option, typed) => must(option, 'число', typed),
  };
}
