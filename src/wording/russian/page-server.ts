import type { PageServerWording } from '../client-wording.ts';
import type { Format } from '../format.ts';
import { citationWords } from './citations.ts';

export function pageServerWords(format: Format): PageServerWording {
  const citations = citationWords(format);
  return {
    title: 'Verbatim · Песочница',
    noScript: 'Для песочницы нужен JavaScript. Пожалуйста, разрешите его для этой страницы.',
    directMessages: 'Личные сообщения',
    manager: 'Управляет сервером',
    member: 'Участник',
    source: (article) => citations.source(article).join(' · '),
    interaction: {
      command: (name) => `/${name}`,
      menuCommand: (name) => `Приложения › ${name}`,
      autocomplete: (command) => `/${command}, подсказки`,
      button: 'Кнопка',
      select: 'Меню выбора',
      modal: 'Отправка формы',
      other: (type) => `Взаимодействие типа ${type}`,
    },
    errors: errorWords(format),
  };
}

function errorWords({ number, quoted }: Format): PageServerWording['errors'] {
  return {
    noQuote: 'Ни в одной статье здесь нет этих слов.',
    noArticle: 'Этой статьи здесь больше нет.',
    noInteraction: 'Этого взаимодействия здесь больше нет.',
    noFile: 'Такого файла нет.',
    noAction: 'Такого действия нет.',
    noPersonOrChannel: 'Такого человека или канала нет.',
    missingParameter: (name) => `В адресе нет параметра ${quoted(name)}.`,
    notFound: 'По этому адресу ничего нет.',
    onlyPost: 'Этот адрес принимает только запросы POST.',
    wrongMethod: 'Этот адрес не принимает такие запросы.',
    notJson: 'Запрос должен быть в формате JSON.',
    brokenJson: 'В запросе некорректный JSON.',
    tooLarge: (bytes) => `Слишком большой запрос. Допустимый объём: ${number(bytes / 2 ** 20)} МиБ.`,
    wrongHost: 'Песочница доступна только по адресам 127.0.0.1 и localhost.',
    noOrigin: 'В запросе не указано, с какой он страницы.',
    wrongOrigin: 'Другие сайты не могут пользоваться песочницей.',
    unexpected: 'В песочнице что-то пошло не так.',
  };
}
