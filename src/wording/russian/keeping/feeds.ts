import type { UserErrorCode } from '../../../domain/errors/user-error.ts';
import type { StopReason } from '../../../domain/feeds/stop-reason.ts';
import type { Format } from '../../format.ts';
import type { Wording } from '../../wording.ts';
import { commands } from '../named.ts';
import { forms } from '../plural-forms.ts';

export function feedWords({ plural, quoted }: Format): Wording['feeds'] {
  return {
    heading: (count) => `Ленты этого сервера: ${plural(count, forms('# лента', '# ленты', '# лент'))}`,
    none: `Здесь нет ни одной ленты. Добавьте её командой ${commands.feedAdd}: новые статьи будут приходить в канал, и вы сможете публиковать их по одной.`,
    added: (title) => `Лента ${quoted(title)} добавлена.`,
    addedNext: (channel, first) =>
      `Через несколько минут в ${channel} придут новейшие статьи (не более ${first}), а следующие — по мере выхода. В ответах статья появится только после нажатия «Опубликовать».`,
    removed: (title) => `Лента ${quoted(title)} удалена.`,
    removedNext: 'Неопубликованные статьи останутся ещё на неделю.',
    from: (title) => `Новое в ленте ${quoted(title)}.`,
    follow: (title) => `Добавить: ${title}`,
    goesTo: (channel) => `в ${channel}`,
    postedSoFar: (count) => plural(count, forms('# статья', '# статьи', '# статей')),
    nextCheck: (time) => `следующая проверка ${time}`,
    failing: (count, lastError) =>
      `${plural(count, forms('# неудачная попытка', '# неудачные попытки', '# неудачных попыток'))}: ${errorWords(lastError)}`,
    stoppedHeading: (title) => `Лента ${quoted(title)} больше не проверяется`,
    stopped: ({ stopped, lastError }) => stopWords(stopped, lastError),
    restart: (url) => `Чтобы снова её включить, введите ${commands.feedAdd} с адресом ${url}`,
  };
}

function stopWords(reason: StopReason | undefined, lastError: string | undefined): string {
  switch (reason) {
    case 'errors':
      return `Остановлена: целую неделю были одни ошибки. Последняя: ${errorWords(lastError)}.`;
    case 'gone':
      return 'Остановлена: сервер сообщает, что ленты больше нет.';
    case 'channel-gone':
      return 'Остановлена: канал удалён.';
    case 'not-allowed':
      return 'Остановлена: у бота нет права писать в этом канале.';
    case undefined:
      return '';
  }
}

const ERRORS: Partial<Readonly<Record<UserErrorCode, string>>> = {
  'robots-disallow': 'сайт просит программы её не загружать',
  'not-a-feed': 'сервер прислал не ленту',
  'page-too-large': 'она слишком велика',
  'file-too-complex': 'она слишком сложна',
  'page-too-slow': 'сервер отвечает слишком медленно',
  'page-status': 'сервер отказывает',
  'page-too-many-redirects': 'переадресация не кончается',
  'page-broken': 'сервер присылает повреждённые ответы',
  'host-unknown': 'такого сайта нет',
  'host-unreachable': 'сервер недоступен',
  'host-untrusted': 'у сервера нет действительного сертификата',
  'address-refused': 'этот адрес загружать нельзя',
};

function errorWords(code: string | undefined): string {
  return ERRORS[code as UserErrorCode] ?? 'её не удаётся прочитать';
}
