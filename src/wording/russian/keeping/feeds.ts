import type { UserErrorCode } from '../../../domain/errors/user-error.ts';
import type { StopReason } from '../../../domain/feeds/stop-reason.ts';
import type { Format } from '../../format.ts';
import type { Wording } from '../../wording.ts';
import { commands } from '../named.ts';
import { forms } from '../plural-forms.ts';

export function feedWords({ plural, quoted }: Format): Wording['feeds'] {
  return {
    heading: (count) =>
      plural(count, forms('Здесь подключена # лента', 'Здесь подключены # ленты', 'Здесь подключено # лент')),
    none: `Здесь не подключено ни одной ленты. Подключите её командой ${commands.feedAdd}: новые статьи будут приходить в канал, а вы будете публиковать их по одной.`,
    added: (title) => `Лента подключена: ${quoted(title)}.`,
    addedNext: (channel, first) =>
      `В канал ${channel} ${plural(first, forms('# новейшая статья придёт', '# новейшие статьи придут', '# новейших статей придут'))} через несколько минут, следующие — по мере выхода. В ответах статья появится только после нажатия кнопки «Опубликовать».`,
    removed: (title) => `Лента отключена: ${quoted(title)}.`,
    removedNext: 'Статьи, которые ждут публикации, хранятся ещё неделю.',
    from: (title) => `Новое в ленте ${quoted(title)}.`,
    follow: (title) => `Подключить: ${title}`,
    goesTo: (channel) => `канал: ${channel}`,
    postedSoFar: (count) =>
      plural(count, forms('прислана # статья', 'присланы # статьи', 'прислано # статей')),
    nextCheck: (time) => `следующая проверка: ${time}`,
    failing: (count, lastError) =>
      `${plural(count, forms('# неудачная попытка', '# неудачные попытки', '# неудачных попыток'))}: ${errorWords(lastError)}`,
    stoppedHeading: (title) => `Лента больше не проверяется: ${quoted(title)}`,
    stopped: ({ stopped, lastError }) => stopWords(stopped, lastError),
    restart: (url) => `Чтобы включить её снова, введите ${commands.feedAdd} с адресом ${url}`,
  };
}

function stopWords(reason: StopReason | undefined, lastError: string | undefined): string {
  switch (reason) {
    case 'errors':
      return `Остановлена: неделю подряд были одни ошибки. Последняя: ${errorWords(lastError)}.`;
    case 'gone':
      return 'Остановлена: её сервер сообщает, что ленты больше нет.';
    case 'channel-gone':
      return 'Остановлена: её канал удалён.';
    case 'not-allowed':
      return 'Остановлена: у бота нет права писать в её канал.';
    case undefined:
      return '';
  }
}

const ERRORS: Partial<Readonly<Record<UserErrorCode, string>>> = {
  'robots-disallow': 'сайт просит программы не загружать её',
  'not-a-feed': 'сервер присылает не ленту',
  'page-too-large': 'она слишком велика',
  'file-too-complex': 'она слишком сложна',
  'page-too-slow': 'её сервер отвечает слишком медленно',
  'page-status': 'её сервер отвечает отказом',
  'page-too-many-redirects': 'её адрес перенаправляет без конца',
  'page-broken': 'её сервер присылает повреждённые ответы',
  'host-unknown': 'такого сайта нет',
  'host-unreachable': 'её сервер недоступен',
  'host-untrusted': 'у её сервера нет действительного сертификата',
  'address-refused': 'её адрес загружать нельзя',
};

function errorWords(code: string | undefined): string {
  return ERRORS[code as UserErrorCode] ?? 'её не удаётся прочитать';
}
