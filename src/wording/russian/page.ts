import { isBeside } from '../../domain/paragraphs/kinds.ts';
import type { PageWording } from '../client-wording.ts';
import type { Format } from '../format.ts';
import { labelOf } from './paragraph-kinds.ts';
import { articleForms, forms } from './plural-forms.ts';
import { typingWords } from './typing.ts';

/** The playground's page. What imitates Discord's client has the words of Discord's Russian client. */
export function pageWords(format: Format): PageWording {
  return {
    typing: typingWords(format),
    shell: shellWords(),
    welcome: welcomeWords(format),
    composer: composerWords(format),
    message: messageWords(format),
    names: nameWords(),
    form: formWords(format),
    inspector: inspectorWords(format),
    reader: readerWords(format),
    dateTime: (time) => format.dateTime(time),
    time: (time) => format.time(time),
    file: (name, bytes) => `${name}, ${format.bytes(bytes)}`,
    fileSize: (bytes) => format.bytes(bytes),
  };
}

function shellWords(): PageWording['shell'] {
  return {
    title: (channel, place) => `${channel} · ${place}`,
    topic: 'Имитация на этом компьютере, Discord не подключён',
    unreachable: 'Песочница не отвечает. Она ещё запущена?',
    reconnecting: 'Соединение потеряно. Подключаемся снова…',
    serversAndPeople: 'Серверы и люди',
    servers: 'Серверы',
    channels: 'Каналы',
    textChannels: 'Текстовые каналы',
    signedInAs: 'Вы вошли как',
    language: 'Язык',
    toLight: 'Светлая тема',
    toDark: 'Тёмная тема',
  };
}

function welcomeWords({ plural, quoted }: Format): PageWording['welcome'] {
  return {
    label: 'Добро пожаловать',
    title: (channel) => `Добро пожаловать в ${channel}!`,
    about: (application, library) =>
      `${application} отвечает на вопросы по статьям словами самих статей. Это настоящий бот в имитации Discord. ${library} Введите /, чтобы увидеть команды, или попробуйте одну из этих:`,
    serverHas: (server, count) => `На сервере ${quoted(server)} ${plural(count, articleForms)}.`,
    youHave: (count) =>
      `Здесь вы можете прочитать ${plural(count, forms('# статью', '# статьи', '# статей'))}.`,
  };
}

function composerWords({ quoted }: Format): PageWording['composer'] {
  return {
    label: 'Сообщение',
    placeholder: (channel) => `Написать в ${channel}`,
    placeholderDirect: (name) => `Написать @${name}`,
    replyingTo: (author) => `Вы отвечаете: ${author}`,
    cancelReply: 'Отменить ответ',
    send: 'Отправить',
    attach: 'Прикрепить файл',
    fileLabel: 'Прикрепляемый файл',
    takesNoFile: 'Сначала выберите команду, которая принимает файл, а затем прикрепите его.',
    suggestions: 'Подсказки',
    loadingCommands: 'Загрузка команд…',
    noCommands: 'Подходящих команд не найдено.',
    loadingOptions: 'Загрузка вариантов…',
    loadingFailed: 'Не удалось загрузить варианты.',
    noOptions: 'Подходящих вариантов не найдено.',
    required: 'обязательно',
    isRequired: (option) => `Параметр ${quoted(option)} обязателен.`,
    chooseFromList: (option) => `Выберите значение параметра ${quoted(option)} из списка.`,
    chooseFile: (option) => `Выберите файл для параметра ${quoted(option)}.`,
    dropFile: 'Перетащите или выберите файл',
    boolean: (value) => (value ? 'Да' : 'Нет'),
    sending: 'Отправка команды…',
  };
}

function messageWords(format: Format): PageWording['message'] {
  return {
    list: 'Сообщения',
    label: (author, time) => `${author}, ${format.time(time)}`,
    more: 'Ещё',
    menu: 'Сообщение',
    apps: (application) => `Приложения › ${application}`,
    reply: 'Ответить',
    copyText: 'Копировать текст',
    copyJson: 'Копировать сообщение как JSON',
    copied: 'Скопировано.',
    copyFailed: 'Браузер не разрешил копирование.',
    app: 'ПРИЛОЖЕНИЕ',
    edited: '(изменено)',
    used: 'использует',
    thinking: (application) => `${application} думает…`,
    onlyYou: 'Это видите только вы',
    dismiss: 'Скрыть сообщение',
    showInArticle: 'Показать в статье',
    originalDeleted: 'Исходное сообщение удалено',
    clickToSee: 'Нажмите, чтобы увидеть сообщение',
    unsupported: (type) => `Неподдерживаемый компонент (тип ${type})`,
    makeASelection: 'Сделайте выбор',
    premium: 'Премиум',
    spoiler: 'Спойлер',
    remoteImage: 'Изображение из интернета, здесь не загружается',
  };
}

function nameWords(): PageWording['names'] {
  return {
    app: 'Приложение',
    role: 'Роль',
    textChannel: 'Текстовый канал',
    unknownChannel: '#неизвестно',
    unknownRole: '@неизвестная-роль',
    unknownUser: '@неизвестный-пользователь',
  };
}

function formWords({ number, plural, quotedShort }: Format): PageWording['form'] {
  return {
    submit: 'Отправить',
    cancel: 'Отмена',
    close: 'Закрыть',
    isRequired: (field) => `Заполните поле ${quotedShort(field)}.`,
    tooShort: (field, min) =>
      `Введите в поле ${quotedShort(field)} не менее ${plural(min, forms('# символа', '# символов', '# символов'))}.`,
    wrongCount: (field, min, max) => {
      const range =
        min === max
          ? plural(max, forms('# вариант', '# варианта', '# вариантов'))
          : `от ${number(min)} до ${plural(max, forms('# варианта', '# вариантов', '# вариантов'))}`;
      return `Выберите ${range} в поле ${quotedShort(field)}.`;
    },
    tooFewFiles: (field, min) =>
      min === 1
        ? `Выберите файл для поля ${quotedShort(field)}.`
        : `Выберите не менее ${plural(min, forms('# файла', '# файлов', '# файлов'))} для поля ${quotedShort(field)}.`,
    dropFiles: (max) =>
      max === 1
        ? 'Перетащите файл сюда или выберите его'
        : `Перетащите сюда или выберите до ${plural(max, forms('# файла', '# файлов', '# файлов'))}`,
  };
}

function inspectorWords(format: Format): PageWording['inspector'] {
  return {
    name: 'Инспектор',
    close: 'Закрыть инспектор',
    empty:
      'Взаимодействий пока нет. Введите команду, чтобы увидеть, что Discord и бот отправляют друг другу.',
    by: (person, time) => `${person}, ${format.time(time)}`,
    payload: 'Содержимое',
    request: (number) => `Запрос ${format.number(number)}`,
    noResponse: 'нет ответа',
    milliseconds: (time) => `${format.number(Math.round(time * 10) / 10)} мс`,
    firstResponse: 'Время до первого ответа',
    problems: (count) => format.plural(count, forms('# проблема', '# проблемы', '# проблем')),
  };
}

function readerWords(format: Format): PageWording['reader'] {
  return {
    name: 'Статья',
    close: 'Закрыть статью',
    empty: 'Здесь пока нет статей.',
    paragraph: (paragraph) =>
      isBeside(paragraph) ? labelOf(paragraph) : `¶ ${format.number(paragraph.number)}`,
  };
}
