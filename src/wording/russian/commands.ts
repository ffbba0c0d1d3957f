import type { CommandWords } from '../command-names.ts';

/** As in English; names have no spaces. */
export const russianCommands: CommandWords = {
  messageCommands: { checkQuote: 'Проверить цитату' },
  commands: {
    article: {
      name: 'статья',
      description: 'Искать только в этой статье (иначе — в статье канала или во всех)',
    },
    speaker: { name: 'кто', description: 'Человек или организация, чьи слова приводятся в статьях' },
    private: { name: 'приватно', description: 'Показать ответ только вам' },

    '/ask': { name: 'спросить', description: 'Задать вопрос и получить абзац, в котором есть ответ' },
    '/ask question': { name: 'вопрос', description: 'Ваш вопрос, своими словами' },

    '/compare': {
      name: 'сравнить',
      description: 'Задать один вопрос каждой статье: что говорит каждая, а какие молчат',
    },
    '/compare question': { name: 'вопрос', description: 'Ваш вопрос, своими словами' },

    '/feed': {
      name: 'лента',
      description: 'Следить за лентами: новые статьи приходят в канал для публикации',
    },
    '/feed add': { name: 'добавить', description: 'Добавить ленту: RSS, Atom или JSON Feed' },
    '/feed add url': { name: 'адрес', description: 'Адрес ленты или страницы, на которой она указана' },
    '/feed add channel': {
      name: 'канал',
      description: 'Канал, ветка или форум для новых статей (иначе этот канал)',
    },
    '/feed list': {
      name: 'список',
      description: 'Показать ленты, время следующей проверки и причину остановки',
    },
    '/feed remove': { name: 'удалить', description: 'Больше не следить за лентой' },
    '/feed remove feed': { name: 'лента', description: 'Лента' },

    '/read': { name: 'читать', description: 'Читать статью прямо здесь, страница за страницей' },
    '/read article': {
      name: 'статья',
      description: 'Статья (иначе — статья канала или самая новая)',
    },
    '/read paragraph': { name: 'абзац', description: 'Начать с этого абзаца: число после ¶' },
    '/read from': {
      name: 'откуда',
      description: 'Начать с этих слов или с абзаца, ID которого вы укажете, например wsws-3·17',
    },

    '/timeline': { name: 'хронология', description: 'Показать по порядку предложения статьи, где есть даты' },
    '/timeline article': {
      name: 'статья',
      description: 'Статья (иначе — статья канала или самая новая)',
    },

    '/digest': {
      name: 'обзор',
      description: 'Как начинаются самые новые статьи: каждая новость один раз, со всеми источниками',
    },
    '/digest days': {
      name: 'дней',
      description: 'Статьи за столько дней (иначе — пять самых новых статей)',
    },
    '/digest articles': {
      name: 'статьи',
      description: 'Сколько самых новых статей показать или какие именно, через запятую',
    },

    '/quote': { name: 'цитата', description: 'Найти место в статье, где есть эти слова' },
    '/quote text': { name: 'текст', description: 'Слова, которые нужно найти' },

    '/verify': { name: 'проверить', description: 'Проверить, действительно ли это сказано в статье' },
    '/verify text': { name: 'текст', description: 'Цитата в том виде, в каком её приводят' },
    '/verify speaker': { name: 'кто', description: 'Кому приписывают эти слова' },
    '/verify article': {
      name: 'статья',
      description: 'Статья, на которую ссылаются (иначе — любая)',
    },

    '/said': {
      name: 'высказывания',
      description: 'Высказывания человека или организации, приведённые в статьях',
    },

    '/paragraph': {
      name: 'абзац',
      description: 'Показать абзац по его ID (ID виден, если нажать «Ещё…» под фрагментом)',
    },
    '/paragraph id': {
      name: 'id',
      description: 'ID вроде wsws-3·17 или слова абзаца, чтобы выбрать его из списка',
    },

    '/prove': {
      name: 'подтверждение',
      description: 'Проверить подтверждение: есть ли его слова в тексте, по которому оно создано',
    },
    '/prove receipt': {
      name: 'подтверждение',
      description: 'Код, который начинается с vbt (его можно найти через «Ещё…» под фрагментом)',
    },

    '/summary': {
      name: 'кратко',
      description: 'Прочитать статью вкратце, в её же предложениях',
    },
    '/summary article': {
      name: 'статья',
      description: 'Статья (иначе — статья канала или самая новая)',
    },
    '/summary length': { name: 'объём', description: 'Какую часть статьи показать (иначе — небольшую)' },
    '/summary focus': {
      name: 'тема',
      description: 'Только то, что сказано об этом: о человеке, месте, предмете',
    },

    '/library': { name: 'библиотека', description: 'Показать статьи, по которым можно задавать вопросы' },
    '/help': { name: 'помощь', description: 'Что умеет и чего не умеет этот бот, с примерами' },

    '/privacy': {
      name: 'конфиденциальность',
      description: 'Узнать, какие данные о вас и об этом сервере хранятся, скачать или удалить их',
    },

    '/settings': { name: 'настройки', description: 'Настройки этого сервера' },
    '/settings manager-role': {
      name: 'роль-управления',
      description: 'Выбрать роль, с которой можно управлять статьями',
    },
    '/settings manager-role role': {
      name: 'роль',
      description: 'Роль (не указывайте, чтобы узнать, изменить или сбросить нынешнюю)',
    },

    '/manage': {
      name: 'управление',
      description: 'Добавлять статьи и управлять ими (нужны права)',
    },
    '/manage add': {
      name: 'добавить',
      description: 'Добавить статью по ссылке, из файла или вставить её текст в форму',
    },
    '/manage add url': { name: 'ссылка', description: 'Адрес страницы' },
    '/manage add file': {
      name: 'файл',
      description: 'Веб-страница, PDF, Word, OpenDocument, EPUB, RTF, письмо, Markdown или текст',
    },
    '/manage show': { name: 'показать', description: 'Показать сведения о статье и её версии' },
    '/manage remove': {
      name: 'удалить',
      description: 'Удалить статью (её можно восстановить в течение 30 дней)',
    },
    '/manage restore': { name: 'восстановить', description: 'Восстановить удалённую статью' },
    '/manage refresh': {
      name: 'обновить',
      description: 'Загрузить статью заново (прежние версии сохранятся)',
    },
    '/manage rename': { name: 'переименовать', description: 'Изменить заголовок статьи' },
    '/manage rename title': { name: 'заголовок', description: 'Новый заголовок' },
    '/manage history': {
      name: 'история',
      description: 'Показать, кто, когда и что добавил, изменил или удалил',
    },
    '/manage default': {
      name: 'по-умолчанию',
      description: 'Выбрать статью, по которой в этом канале идёт поиск, если статья не указана',
    },
    '/manage default article': {
      name: 'статья',
      description: 'Статья (не указывайте, чтобы узнать, изменить или сбросить нынешнюю)',
    },
    '/manage article': { name: 'статья', description: 'Статья' },
  },
};
