import type { Wording } from '../wording.ts';
import { objectName } from './paragraph-kinds.ts';

/** As in English. */
const MAX_HOST = 60;

export const buttonWords: Wording['buttons'] = {
  previous: 'Назад',
  next: 'Далее',
  context: 'Контекст',
  hideContext: 'Скрыть контекст',
  readAt: (host) =>
    host === undefined || host.length > MAX_HOST ? 'Читать в источнике' : `Читать на ${host}`,
  showParagraph: (paragraph) => `Показать ${objectName(paragraph)}`,
  seeMore: 'Ещё…',
  proof: 'Подтверждение',
  more: 'Подробнее',
  less: 'Короче',
  readOn: 'Читать дальше',
  presentText: 'Нынешний текст',
  followUp: 'Уточнить',
  searchFor: (name) => `Искать «${name}»`,
  publish: 'Опубликовать',
  publishAnyway: 'Всё же опубликовать',
  edit: 'Изменить',
  correctText: 'Исправить текст',
  language: 'Язык',
  chooseChapters: 'Выбрать главы',
  drop: 'Исключить',
  leftOut: (count) => `Исключено (${count})`,
  back: 'К черновику',
  discard: 'Удалить черновик',
  remove: 'Удалить',
  keep: 'Оставить',
  undo: 'Вернуть',
  change: 'Изменить',
  clear: 'Сбросить',
  exportMine: 'Скачать мои данные',
  deleteMine: 'Удалить мои данные',
  exportServer: 'Скачать данные сервера',
  deleteServer: 'Удалить данные сервера',
  deleteForGood: 'Удалить навсегда',
  copyCitation: 'Оформить ссылку',
  shareHere: 'Поделиться здесь',
  deleteAnswer: 'Удалить',
};
