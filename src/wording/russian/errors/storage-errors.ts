import type { StorageErrorContexts } from '../../../domain/errors/storage-errors.ts';
import { shorten } from '../../../domain/shorten.ts';
import type { DiscordMessages } from '../../english/errors/messages.ts';
import type { Format } from '../../format.ts';
import { commandLine } from '../../surface.ts';
import { forms } from '../plural-forms.ts';

const RESTORE = commandLine('restore', 'FILE');

export function storageErrorWords(format: Format): DiscordMessages<StorageErrorContexts> {
  const { quotedShort } = format;
  return {
    'disk-full': () =>
      'На диске нет места, поэтому ничего не изменено. Ответы по-прежнему работают. Владельцу бота нужно освободить место.',
    'library-full': (context) => libraryFull(context, format),
    'library-busy': () =>
      'Сейчас сохраняется другое изменение, поэтому ничего не изменено. Попробуйте ещё раз.',
    'library-damaged': ({ file }) =>
      `Файл ${shorten(file)} повреждён, поэтому в него ничего не записывается. Владелец бота может восстановить резервную копию: ${RESTORE}`,
    'library-lost': ({ how }) => libraryLost(how),
    'articles-unreadable': () =>
      'Статьи, добавленные здесь, сейчас нельзя прочитать; поиск шёл только по тем, что поставляются с ботом, и в них этого нет. Причину владелец бота найдёт в журнале.',
    'already-published': ({ title }) =>
      `Статья ${quotedShort(title)} уже опубликована здесь с точно таким же текстом.`,
    'nothing-new': ({ title }) => `Статья ${quotedShort(title)} не изменилась.`,
    'draft-gone': () =>
      'Этого черновика больше нет: его опубликовали или удалили, он уступил место более новым или прошло 7 дней.',
    'title-needed': () => 'Заголовок не найден. Укажите заголовок статьи.',
    'bundled-article': ({ title }) =>
      `Статья ${quotedShort(title)} взята из общей для всех библиотек папки. Здесь её можно только удалить и восстановить.`,
  };
}

function libraryLost(how: StorageErrorContexts['library-lost']['how']): string {
  const state = { missing: 'пропал', replaced: 'подменён', truncated: 'обрезан' }[how];
  return `Файл со статьями ${state}, поэтому ничего не изменено. Владельцу бота нужно вернуть его на место или восстановить резервную копию и перезапустить бота.`;
}

function libraryFull({ of, max }: StorageErrorContexts['library-full'], format: Format): string {
  switch (of) {
    case 'drafts':
      return `Для новых черновиков нет места: здесь ${format.plural(max, forms('ждёт публикации # черновик', 'ждут публикации # черновика', 'ждут публикации # черновиков'))}. Опубликуйте или удалите часть из них; каждый хранится неделю.`;
    case 'articles':
      return `Библиотека заполнена: в ней помещается не больше ${format.plural(max, forms('# статьи', '# статей', '# статей'))}, считая черновики. Удалите статью или черновик.`;
    case 'mebibytes':
      return `Библиотека заполнена: в ней помещается не больше ${format.number(max)} МБ текста. Удалённые статьи освобождают место через 30 дней.`;
  }
}
