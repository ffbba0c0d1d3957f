import type { AddressFlaw, FetchErrorContexts } from '../../../domain/errors/ingest-errors.ts';
import { shorten } from '../../../domain/shorten.ts';
import type { Messages } from '../../english/errors/messages.ts';
import type { Format } from '../../format.ts';
import { forms } from '../plural-forms.ts';
import { advice } from './advice.ts';

const flaws: Readonly<Record<AddressFlaw, string>> = {
  scheme: 'Загружать можно только страницы с адресом http или https.',
  credentials: 'В адресе есть имя пользователя или пароль. Уберите их из ссылки.',
  port: 'Разрешены только стандартные порты. Используйте ссылку без порта.',
  private: `Её адрес не из открытого интернета. ${advice.publicLink}`,
};

export function fetchErrorWords({ plural, quotedShort }: Format): Messages<FetchErrorContexts> {
  return {
    'address-invalid': ({ address }) =>
      `${quotedShort(address)} — это не веб-адрес. Используйте адрес, который начинается с https://.`,
    'address-refused': ({ address, because }) =>
      `Страница ${shorten(address)} не загружена. ${flaws[because]}`,
    'host-unknown': ({ host }) =>
      `Сайта ${shorten(host)} не существует. Проверьте, нет ли в ссылке опечаток.`,
    'host-unreachable': ({ host }) => `Сайт ${shorten(host)} сейчас недоступен. ${advice.later}`,
    'host-untrusted': ({ host }) =>
      `У сайта ${shorten(host)} нет действительного сертификата; страница может быть поддельной. ${advice.addText}`,
    'page-status': ({ host, status }) => statusWords(`Сайт ${shorten(host)}`, status),
    'page-broken': ({ host }) => `Ответ сайта ${shorten(host)} повреждён. ${advice.later}`,
    'page-too-large': ({ host, mebibytes }) =>
      `Страница на сайте ${shorten(host)} больше ${mebibytes} МиБ. ${advice.fromBrowser}`,
    'page-too-slow': ({ host, seconds }) =>
      `Сайт ${shorten(host)} не прислал страницу за ${plural(seconds, forms('# секунду', '# секунды', '# секунд'))}. ${advice.later}`,
    'page-too-many-redirects': ({ host, max }) =>
      `Слишком много перенаправлений по ссылке (больше ${max}), последнее — на сайт ${shorten(host)}. ${advice.fromBrowser}`,
  };
}

function statusWords(site: string, status: number): string {
  if ([401, 402, 403, 429, 451].includes(status))
    return `${site} не даёт программам читать эту страницу (${status}). ${advice.fromBrowser}`;
  if (status === 404 || status === 410)
    return `${site} сообщает, что такой страницы нет (${status}). ${advice.checkLink}`;
  if (status >= 500) return `${site} сейчас отвечает с ошибкой (${status}). ${advice.later}`;
  return `${site} не прислал страницу (${status}). ${advice.checkLink}`;
}
