import type { Format } from '../../format.ts';
import type { Wording } from '../../wording.ts';
import { articleForms, forms } from '../plural-forms.ts';

interface Counts {
  readonly articles: number;
  readonly drafts: number;
  readonly changes: number;
}

export function privacyWords(format: Format): Wording['privacy'] {
  const { and, plural } = format;
  const drafts = (count: number) => plural(count, forms('# черновик', '# черновика', '# черновиков'));
  const amount = ({ articles, drafts: kept, changes }: Counts) =>
    and([
      plural(articles, articleForms),
      drafts(kept),
      plural(changes, forms('# запись в истории', '# записи в истории', '# записей в истории')),
    ]);
  return {
    aboutYou: 'О вас',
    own: (counts) =>
      `В вашей личной библиотеке, которой вы пользуетесь в личных сообщениях: ${amount(counts)}.`,
    elsewhere: ({ drafts: kept, changes }) =>
      `На серверах: ${drafts(kept)} и ваш ID пользователя в ${plural(changes, forms('# записи', '# записях', '# записях'))} об изменениях, которые вы внесли в статьи.`,
    nothingAboutYou: 'О вас ничего не хранится.',
    aboutServer: 'Об этом сервере',
    server: (counts) =>
      counts.articles + counts.drafts + counts.changes === 0
        ? 'Ничего, кроме настроек, если их меняли.'
        : `${amount(counts)}, а также настройки.`,
    ...keepingWords,
    ...deletionWords,
    exported: (file) => `Всё, что хранится сейчас, — в файле ${file}.`,
  };
}

const keepingWords = {
  howLong: 'Сколько хранится',
  keeping: [
    'Статьи: пока их не удалят, и ещё 30 дней после этого.',
    'Черновики: 7 дней.',
    'История изменений: один год.',
    'Всё, что относится к серверу: ещё 30 дней после того, как бот его покинет.',
  ],
  neverStored: 'Не хранится никогда',
  never:
    'Вопросы, проверяемые утверждения, сообщения, ответы и кто о чём спрашивал. Ваше имя тоже не хранится, только ID пользователя.',
};

const deletionWords = {
  confirmMine: 'Удалить всё, что хранится о вас?',
  mineGoes:
    'Ваша личная библиотека и черновики будут удалены, а ваш ID пользователя — убран из истории серверов. Статьи, которые вы опубликовали на серверах, останутся там. Отменить это нельзя.',
  confirmServer: 'Удалить всё, что хранится об этом сервере?',
  serverGoes:
    'Все статьи со всеми версиями, черновики, настройки и история будут удалены для всех участников. Отменить это нельзя.',
  deletedMine: 'Всё, что хранилось о вас, удалено.',
  deletedServer: 'Всё, что хранилось об этом сервере, удалено.',
  kept: 'Ничего не удалено.',
};
