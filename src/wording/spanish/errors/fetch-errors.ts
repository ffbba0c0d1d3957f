import type { AddressFlaw, FetchErrorContexts } from '../../../domain/errors/ingest-errors.ts';
import { shorten } from '../../../domain/shorten.ts';
import type { Messages } from '../../english/errors/messages.ts';
import type { Format } from '../../format.ts';
import { advice } from './advice.ts';

const flaws: Readonly<Record<AddressFlaw, string>> = {
  scheme: 'Solo se pueden descargar direcciones http y https.',
  credentials: 'Contiene un nombre de usuario o una contraseña. Quítalos del enlace.',
  port: 'Solo se admiten los puertos habituales. Usa un enlace sin puerto.',
  private: `No está en la internet pública. ${advice.publicLink}`,
};

export function fetchErrorWords({ quotedShort }: Format): Messages<FetchErrorContexts> {
  return {
    'address-invalid': ({ address }) =>
      `${quotedShort(address)} no es una dirección web. Usa una que empiece por https://.`,
    'address-refused': ({ address, because }) =>
      `La dirección ${shorten(address)} no se descargó. ${flaws[because]}`,
    'host-unknown': ({ host }) =>
      `No hay ningún sitio web en ${shorten(host)}. Revisa si el enlace tiene erratas.`,
    'host-unreachable': ({ host }) => `Ahora mismo no se puede acceder a ${shorten(host)}. ${advice.later}`,
    'host-untrusted': ({ host }) =>
      `${shorten(host)} no tiene un certificado válido; la página podría ser falsa. ${advice.addText}`,
    'page-status': ({ host, status }) => statusWords(shorten(host), status),
    'page-broken': ({ host }) => `La respuesta de ${shorten(host)} está dañada. ${advice.later}`,
    'page-too-large': ({ host, mebibytes }) =>
      `La página de ${shorten(host)} ocupa más de ${mebibytes} MiB. ${advice.fromBrowser}`,
    'page-too-slow': ({ host, seconds }) =>
      `${shorten(host)} no envió la página en ${seconds} segundos. ${advice.later}`,
    'page-too-many-redirects': ({ host, max }) =>
      `El enlace redirige más de ${max} veces, la última a ${shorten(host)}. ${advice.fromBrowser}`,
  };
}

function statusWords(host: string, status: number): string {
  if ([401, 402, 403, 429, 451].includes(status))
    return `${host} no deja que los programas lean esta página (${status}). ${advice.fromBrowser}`;
  if (status === 404 || status === 410)
    return `${host} no tiene ninguna página en esta dirección (${status}). ${advice.checkLink}`;
  if (status >= 500) return `${host} tiene un problema propio (${status}). ${advice.later}`;
  return `${host} no envió ninguna página (${status}). ${advice.checkLink}`;
}
