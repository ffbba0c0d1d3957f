import type { UserError, UserErrorCode, UserErrorContexts } from '../../../domain/errors/user-error.ts';
import { shorten } from '../../../domain/shorten.ts';
import type { DiscordMessages, Messages } from '../../english/errors/messages.ts';
import type { Format } from '../../format.ts';
import { exportDataCommand } from '../../surface.ts';
import type { Wording } from '../../wording.ts';
import { commands } from '../named.ts';
import { forms, wordForms } from '../plural-forms.ts';
import { refusalWords } from '../refusals.ts';
import { feedErrorWords } from './feed-errors.ts';
import { fetchErrorWords } from './fetch-errors.ts';
import { fieldProblemWords } from './fields.ts';
import { fileErrorWords } from './file-errors.ts';
import { readingErrorWords } from './reading-errors.ts';
import { storageErrorWords } from './storage-errors.ts';

/** @param english words what only the command line causes */
export function errorWords(format: Format, english: Wording['error']): Wording['error'] {
  const messages: DiscordMessages<UserErrorContexts> = {
    ...fetchErrorWords(format),
    ...feedErrorWords(format),
    ...fileErrorWords(format),
    ...storageErrorWords(format),
    ...readingErrorWords(format),
    ...textErrorWords(format),
    ...nameErrorWords(format),
    ...managingErrorWords(format),
    ...pressErrorWords(format),
    ...sharingErrorWords,
  };
  return <Code extends UserErrorCode>(error: UserError<Code>) => {
    const message = (messages as Partial<Messages<UserErrorContexts>>)[error.code];
    return message === undefined ? english(error) : message(error.context);
  };
}

function nameErrorWords(format: Format) {
  const { quotedShort } = format;
  const findIds = 'Чтобы узнать ID, нажмите «Ещё…» под фрагментом.';
  return {
    'unknown-speaker': ({ speaker, similar, quoted: others }) => {
      const none = `Цитат автора ${quotedShort(speaker)} не найдено.`;
      if (similar.length > 0)
        return `${none} Возможно, имеется в виду ${format.or(similar.map((name) => shorten(name)))}.`;
      if (others.length > 0)
        return `${none} Здесь цитируются: ${format.and(others.map((name) => shorten(name)))}.`;
      return `${none} Других цитат, автор которых назван, тоже нет.`;
    },
    'unknown-article': ({ article }) =>
      `Статьи ${quotedShort(article)} нет. Все статьи показывает ${commands.library}.`,
    'not-a-paragraph-id': ({ id }) =>
      `${quotedShort(id)} — это не ID абзаца. ID выглядит так: wsws-3·17. ${findIds}`,
    'unknown-paragraph': ({ id, title }) =>
      title === undefined
        ? `Ни в одной статье здесь нет абзаца ${shorten(id)}. Возможно, статья удалена или находится в другой библиотеке. Все статьи показывает ${commands.library}.`
        : `В статье ${quotedShort(title)} никогда не было абзаца ${shorten(id)}. ${findIds}`,
    'not-a-receipt': () =>
      'Это не подтверждение. Подтверждение — одно слово, которое начинается с vbt1, а для заголовка — с vbt2. Его показывает кнопка «Подтверждение» под ответом.',
    'receipt-newer': () =>
      'Это подтверждение создано более новой версией Verbatim. Проверить его может только она.',
    'receipt-damaged': () =>
      'Это подтверждение повреждено: часть символов пропала или изменилась, поэтому оно ничего не доказывает. Скопируйте его целиком ещё раз.',
  } satisfies Partial<Messages<UserErrorContexts>>;
}

function textErrorWords(format: Format) {
  const { number, plural, quotedShort } = format;
  const characters = (count: number) => plural(count, forms('# символ', '# символа', '# символов'));
  return {
    'question-empty': ({ what }) =>
      what === 'question'
        ? 'Вопрос пуст. Введите вопрос.'
        : 'Цитата пуста. Введите слова, которые нужно найти.',
    'question-too-long': ({ what, length, max }) =>
      `${what === 'question' ? 'Вопрос слишком длинный' : 'Цитата слишком длинная'}: ${characters(length)} при допустимых ${number(max)}. Сократите текст.`,
    'quote-without-words': () => 'В цитате одни знаки препинания. Введите слова, которые нужно проверить.',
    'no-articles': () => refusalWords(format)({ code: 'no-articles' }, 'question'),
    'no-sentence-fits': ({ words }) =>
      `В этой статье ${plural(words, wordForms)}, но нет предложения, достаточно короткого для краткого изложения. Задайте по ней вопрос командой ${commands.ask}.`,
    'focus-too-long': ({ length, max }) =>
      `Тема слишком длинная: ${characters(length)} при допустимых ${number(max)}. Назовите её несколькими словами.`,
    'focus-not-mentioned': ({ focus, title }) =>
      `В статье ${quotedShort(title)} ничего не сказано по теме ${quotedShort(focus)}. Назовите её другим словом или не указывайте тему.`,
    'text-empty': () => 'Текст пуст. Вставьте абзацы статьи в форму.',
    'message-without-text': () =>
      `В этом сообщении нет текста для проверки. Введите нужные слова в команде ${commands.verify}.`,
  } satisfies Partial<Messages<UserErrorContexts>>;
}

function managingErrorWords(format: Format) {
  const field = fieldProblemWords(format);
  return {
    'not-allowed': ({ needs }) =>
      needs === 'manager'
        ? 'Это могут делать только участники с правом «Управлять сервером» или с ролью для управления статьями.'
        : 'Это могут делать только участники с правом «Управлять сервером».',
    'fields-wrong': ({ problems }) => `Ничего не изменено. ${problems.map(field).join(' ')}`,
    'draft-changed': () =>
      'Тем временем черновик изменился, поэтому ничего не сохранено. Посмотрите его нынешний текст и попробуйте ещё раз.',
    'no-text-left': () =>
      'В статье должен остаться хотя бы один абзац, поэтому ничего не исключено. Чтобы отказаться от черновика, нажмите «Удалить черновик».',
    'everyone-manages': () =>
      'С ролью @everyone добавлять и удалять статьи смог бы любой участник. Выберите роль, которая есть только у тех, кто управляет статьями.',
    'not-in-server': () =>
      'Это работает только на серверах, где установлен бот. Вашей личной библиотекой вы можете управлять всегда.',
    'no-address': ({ title }) =>
      `У статьи ${format.quotedShort(title)} нет адреса, с которого её можно загрузить. Добавьте новый текст командой ${commands.add}.`,
    'both-sources': () => 'Укажите либо адрес, либо файл, но не всё сразу.',
  } satisfies Partial<Messages<UserErrorContexts>>;
}

function pressErrorWords({ plural }: Format) {
  return {
    'passage-gone': () => 'Этого фрагмента больше нет: статья изменена или удалена. Задайте вопрос ещё раз.',
    'stale-button': () => 'Эта кнопка устарела. Введите команду ещё раз.',
    'too-busy': ({ who, seconds }) => {
      const wait =
        seconds < 120
          ? plural(seconds, forms('# секунду', '# секунды', '# секунд'))
          : plural(Math.ceil(seconds / 60), forms('# минуту', '# минуты', '# минут'));
      return who === 'person'
        ? `Слишком много запросов за короткое время. Подождите ${wait} и отправьте это снова.`
        : `Сейчас здесь слишком много вопросов сразу. Подождите ${wait} и отправьте это снова.`;
    },
    'unknown-command': () =>
      'Этой команды больше нет. Перезагрузите Discord, чтобы увидеть нынешние команды.',
  } satisfies Partial<Messages<UserErrorContexts>>;
}

const sharingErrorWords = {
  'export-too-large': ({ scope }) =>
    `Этих данных слишком много для сообщения. Попросите их у владельца бота; команда для записи в файл: ${exportDataCommand(scope)}`,
  'sharing-not-allowed': ({ who }) =>
    who === 'member'
      ? 'Вы не можете писать в этом канале, поэтому ответ не опубликован. Задайте вопрос там, где вам можно писать.'
      : 'Я не могу писать в этом канале, поэтому ответ не опубликован. Попросите модератора разрешить мне это или задайте вопрос в другом месте.',
  'deleting-not-allowed': () =>
    'Удалить этот ответ могут только тот, кто задал вопрос, и участники с правом «Управлять сообщениями». Обратитесь к ним.',
  'message-gone': () => 'Этого ответа больше нет.',
  'deleting-failed': () =>
    'Я не могу удалять здесь сообщения: мне нужны права «Просматривать канал» и «Читать историю сообщений». Удалите ответ через меню сообщения.',
} satisfies Partial<Messages<UserErrorContexts>>;
