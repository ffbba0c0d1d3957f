import type { AddressFlaw, FetchErrorContexts } from '../../../domain/errors/ingest-errors.ts';
import { shorten } from '../../../domain/shorten.ts';
import { quotedShort } from '../../quoted.ts';
import type { Surface } from '../../surface.ts';
import { adviceOn } from './advice.ts';
import type { Messages } from './messages.ts';

export function fetchErrorWords(surface: Surface): Messages<FetchErrorContexts> {
  const advice = adviceOn[surface];
  const flaws: Readonly<Record<AddressFlaw, string>> = {
    scheme: 'Only http and https addresses can be fetched.',
    credentials: 'It contains a user name or password. Remove them from the link.',
    port: 'Only the standard web ports are allowed. Use a link without a port.',
    private: `It is not on the public Internet. ${advice.publicLink}`,
  };
  return {
    'address-invalid': ({ address }) =>
      `${quotedShort(address)} is not a web address. Use one that starts with https://.`,
    'address-refused': ({ address, because }) => `${shorten(address)} was not fetched. ${flaws[because]}`,
    'host-unknown': ({ host }) => `There is no website at ${shorten(host)}. Check the link for typos.`,
    'host-unreachable': ({ host }) => `${shorten(host)} cannot be reached right now. ${advice.later}`,
    'host-untrusted': ({ host }) =>
      `${shorten(host)} has no valid certificate, so the page may not be genuine. ${advice.addText}`,
    'page-status': ({ host, status }) => statusWords(shorten(host), status, surface),
    'page-broken': ({ host }) => `${shorten(host)} sent a damaged response. ${advice.later}`,
    'page-too-large': ({ host, mebibytes }) =>
      `The page at ${shorten(host)} is larger than ${mebibytes} MiB. ${advice.fromBrowser}`,
    'page-too-slow': ({ host, seconds }) =>
      `${shorten(host)} did not send the page within ${seconds} seconds. ${advice.later}`,
    'page-too-many-redirects': ({ host, max }) =>
      `The link redirected more than ${max} times, most recently to ${shorten(host)}. ${advice.fromBrowser}`,
  };
}

function statusWords(host: string, status: number, surface: Surface): string {
  const advice = adviceOn[surface];
  if ([401, 402, 403, 429, 451].includes(status))
    return `${host} does not let programs read this page (${status}). ${advice.fromBrowser}`;
  if (status === 404 || status === 410)
    return `${host} has no page at this address (${status}). ${advice.checkLink}`;
  if (status >= 500) return `${host} has a problem of its own (${status}). ${advice.later}`;
  return `${host} did not send a page (${status}). ${advice.checkLink}`;
}
