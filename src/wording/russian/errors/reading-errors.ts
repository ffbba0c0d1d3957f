import type { UserErrorContexts } from '../../../domain/errors/user-error.ts';
import type { Messages } from '../../english/errors/messages.ts';
import type { Format } from '../../format.ts';
import { russianCommands } from '../commands.ts';
import { commands } from '../named.ts';
import { articleForms, forms, paragraphForms, withStop } from '../plural-forms.ts';

const options: Readonly<Record<string, string>> = {
  days: russianCommands.commands['/digest days'].name,
  articles: russianCommands.commands['/digest articles'].name,
};

export function readingErrorWords(format: Format) {
  const { number, plural, quotedShort } = format;
  const named = (option: string) => format.quoted(options[option] ?? option);
  return {
    'no-such-paragraph': ({ paragraph, title, numbers }) =>
      `В статье ${quotedShort(title)} ${plural(numbers, paragraphForms)}, поэтому ¶ ${number(paragraph)} в ней нет. Выберите число от 1 до ${number(numbers)}.`,
    'start-not-found': ({ from, title }) =>
      `${title === undefined ? 'Ни в одной статье' : `В статье ${quotedShort(title)}`} нет слов ${quotedShort(from)}. Скопируйте несколько слов из текста или не указывайте их, чтобы начать с начала.${title === undefined ? ` Все статьи показывает ${commands.library}.` : ''}`,
    'no-dates': ({ title }) =>
      `В статье ${quotedShort(title)} нет предложений с датами. О чём она, расскажет ${commands.summary}.`,
    'no-picture': ({ title }) =>
      `Для статьи ${quotedShort(title)} картинки нет: в ней нет предложений с датой и годом либо не нашлось шрифта для её букв.`,
    'both-options': ({ one, other }) =>
      `Укажите только один из параметров: ${format.or([named(one), named(other)])}.`,
    'too-many-chosen': ({ count, max }) =>
      `Выбрано слишком много статей: ${number(count)} при допустимых ${number(max)}. Чтобы увидеть самые новые, укажите число, например ${number(count)}.`,
    'none-recent': ({ days, newest, undated }) =>
      [
        `За ${days === 1 ? 'последний день' : plural(days, forms('последний # день', 'последние # дня', 'последние # дней'))} не опубликовано ни одной статьи.`,
        newest === undefined ? undefined : withStop(`Дата самой новой: ${format.isoDate(newest)}`),
        undated === 0 ? undefined : `Без даты: ${plural(undated, articleForms)}.`,
        `Чтобы увидеть самые новые статьи, не указывайте параметр ${named('days')}.`,
      ]
        .filter((sentence) => sentence !== undefined)
        .join(' '),
  } satisfies Partial<Messages<UserErrorContexts>>;
}
