import type { AddressFlaw, FetchErrorContexts } from '../../../domain/errors/ingest-errors.ts';
import { shorten } from '../../../domain/shorten.ts';
import type { Messages } from '../../english/errors/messages.ts';
import type { Format } from '../../format.ts';
import { advice } from './advice.ts';

const flaws: Readonly<Record<AddressFlaw, string>> = {
  scheme: 'Nur http- und https-Adressen lassen sich abrufen.',
  credentials: 'Sie enthält einen Benutzernamen oder ein Passwort. Entfern beides aus dem Link.',
  port: 'Nur die üblichen Ports sind erlaubt. Nimm einen Link ohne Port.',
  private: `Sie liegt nicht im öffentlichen Internet. ${advice.publicLink}`,
};

export function fetchErrorWords({ quotedShort }: Format): Messages<FetchErrorContexts> {
  return {
    'address-invalid': ({ address }) =>
      `${quotedShort(address)} ist keine Webadresse. Nimm eine, die mit https:// beginnt.`,
    'address-refused': ({ address, because }) =>
      `Die Adresse ${shorten(address)} wurde nicht abgerufen. ${flaws[because]}`,
    'host-unknown': ({ host }) =>
      `Unter ${shorten(host)} gibt es keine Website. Prüf den Link auf Tippfehler.`,
    'host-unreachable': ({ host }) => `${shorten(host)} ist gerade nicht erreichbar. ${advice.later}`,
    'host-untrusted': ({ host }) =>
      `${shorten(host)} hat kein gültiges Zertifikat; die Seite könnte gefälscht sein. ${advice.addText}`,
    'page-status': ({ host, status }) => statusWords(shorten(host), status),
    'page-broken': ({ host }) => `Die Antwort von ${shorten(host)} ist beschädigt. ${advice.later}`,
    'page-too-large': ({ host, mebibytes }) =>
      `Die Seite auf ${shorten(host)} ist größer als ${mebibytes} MiB. ${advice.fromBrowser}`,
    'page-too-slow': ({ host, seconds }) =>
      `${shorten(host)} hat die Seite nicht innerhalb von ${seconds} Sekunden geschickt. ${advice.later}`,
    'page-too-many-redirects': ({ host, max }) =>
      `Der Link leitet mehr als ${max} Mal weiter, zuletzt zu ${shorten(host)}. ${advice.fromBrowser}`,
  };
}

function statusWords(host: string, status: number): string {
  if ([401, 402, 403, 429, 451].includes(status))
    return `${host} lässt Programme diese Seite nicht lesen (${status}). ${advice.fromBrowser}`;
  if (status === 404 || status === 410)
    return `${host} hat unter dieser Adresse keine Seite (${status}). ${advice.checkLink}`;
  if (status >= 500) return `${host} hat selbst ein Problem (${status}). ${advice.later}`;
  return `${host} hat keine Seite geschickt (${status}). ${advice.checkLink}`;
}
