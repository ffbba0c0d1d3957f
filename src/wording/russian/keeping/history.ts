import type { AuditAction, AuditEntry } from '../../../domain/changes/audit-entry.ts';
import type { Format } from '../../format.ts';
import type { Wording } from '../../wording.ts';
import { commands } from '../named.ts';

type Titled = Pick<AuditEntry, 'title' | 'formerTitle'>;

/** Each line begins with who did it, whose gender is not known: «@Ann — опубликована статья «Дождь»». */
export function historyWords({ quotedShort }: Format): Wording['history'] {
  const done: Readonly<Record<AuditAction, (entry: Titled) => string>> = {
    added: ({ title }) => `— добавлен черновик статьи ${quotedShort(title)}`,
    refreshed: ({ title }) => `— заново загружена статья ${quotedShort(title)}, создан черновик`,
    edited: ({ title }) => `— изменён черновик статьи ${quotedShort(title)}`,
    discarded: ({ title }) => `— удалён черновик статьи ${quotedShort(title)}`,
    published: ({ title }) => `— опубликована статья ${quotedShort(title)}`,
    revised: ({ title }) => `— опубликована новая версия статьи ${quotedShort(title)}`,
    renamed: ({ title, formerTitle }) =>
      formerTitle === undefined
        ? `— изменён заголовок статьи, теперь ${quotedShort(title)}`
        : `— статья ${quotedShort(formerTitle)} переименована, теперь ${quotedShort(title)}`,
    removed: ({ title }) => `— удалена статья ${quotedShort(title)}`,
    restored: ({ title }) => `— восстановлена статья ${quotedShort(title)}`,
    imported: ({ title }) => `— импортирована статья ${quotedShort(title)}`,
    followed: ({ title }) => `— добавлена лента ${quotedShort(title)}`,
    unfollowed: ({ title }) => `— удалена лента ${quotedShort(title)}`,
  };
  return {
    heading: 'История',
    none: `Здесь пока ничего не менялось. Чтобы добавить статью, введите ${commands.add}.`,
    noSuchPage: 'Такой страницы в истории нет.',
    kept: 'Хранится один год.',
    done: (entry) => done[entry.action](entry),
    terminal: 'Владелец бота',
    feed: 'Лента',
    erased: 'Участник, чьи данные удалены',
    user: (id) => `Пользователь ${id}`,
  };
}
