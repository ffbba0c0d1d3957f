import type { AddressFlaw, FetchErrorContexts } from '../../../domain/errors/ingest-errors.ts';
import { shorten } from '../../../domain/shorten.ts';
import type { Messages } from '../../english/errors/messages.ts';
import type { Format } from '../../format.ts';
import { advice } from './advice.ts';

const flaws: Readonly<Record<AddressFlaw, string>> = {
  scheme: 'Seules les adresses http et https peuvent être récupérées.',
  credentials: 'Elle contient un nom d’utilisateur ou un mot de passe. Retire-les du lien.',
  port: 'Seuls les ports habituels du web sont autorisés. Utilise un lien sans port.',
  private: `Elle n’est pas sur l’Internet public. ${advice.publicLink}`,
};

export function fetchErrorWords({ quotedShort }: Format): Messages<FetchErrorContexts> {
  return {
    'address-invalid': ({ address }) =>
      `${quotedShort(address)} n’est pas une adresse web. Utilises-en une qui commence par https://.`,
    'address-refused': ({ address, because }) =>
      `L’adresse ${shorten(address)} n’a pas été récupérée. ${flaws[because]}`,
    'host-unknown': ({ host }) =>
      `Il n’y a pas de site web à ${shorten(host)}. Cherche une faute de frappe dans le lien.`,
    'host-unreachable': ({ host }) => `${shorten(host)} est injoignable pour le moment. ${advice.later}`,
    'host-untrusted': ({ host }) =>
      `${shorten(host)} n’a pas de certificat valide ; la page n’est peut-être pas authentique. ${advice.addText}`,
    'page-status': ({ host, status }) => statusWords(shorten(host), status),
    'page-broken': ({ host }) => `La réponse de ${shorten(host)} est endommagée. ${advice.later}`,
    'page-too-large': ({ host, mebibytes }) =>
      `La page sur ${shorten(host)} dépasse ${mebibytes} Mio. ${advice.fromBrowser}`,
    'page-too-slow': ({ host, seconds }) =>
      `${shorten(host)} n’a pas envoyé la page en moins de ${seconds} secondes. ${advice.later}`,
    'page-too-many-redirects': ({ host, max }) =>
      `Le lien redirige plus de ${max} fois, en dernier lieu vers ${shorten(host)}. ${advice.fromBrowser}`,
  };
}

function statusWords(host: string, status: number): string {
  if ([401, 402, 403, 429, 451].includes(status))
    return `${host} ne laisse pas les programmes lire cette page (${status}). ${advice.fromBrowser}`;
  if (status === 404 || status === 410)
    return `${host} n’a pas de page à cette adresse (${status}). ${advice.checkLink}`;
  if (status >= 500) return `${host} rencontre un problème de son côté (${status}). ${advice.later}`;
  return `${host} n’a pas envoyé de page (${status}). ${advice.checkLink}`;
}
