import type { AddressFlaw, FetchErrorContexts } from '../../domain/ingest-errors.ts';
import { quotedShort } from '../quoted.ts';
import { shorten } from '../shorten.ts';
import type { Messages } from './messages.ts';

const PASTE = 'Open it in your browser and paste its text instead.';

const flaws: Readonly<Record<AddressFlaw, string>> = {
  scheme: 'Only http and https addresses can be fetched.',
  credentials: 'It contains a user name or password. Remove them from the link.',
  port: 'Only the standard web ports are allowed. Use a link without a port.',
  private: 'It is not on the public Internet. Use the public link of the page, or paste its text.',
};

export function fetchErrorWords(): Messages<FetchErrorContexts> {
  return {
    'address-invalid': ({ address }) =>
      `${quotedShort(address)} is not a web address. Use one that starts with https://.`,
    'address-refused': ({ address, because }) => `${shorten(address)} was not fetched. ${flaws[because]}`,
    'host-unknown': ({ host }) => `There is no website at ${shorten(host)}. Check the link for typos.`,
    'host-unreachable': ({ host }) =>
      `${shorten(host)} cannot be reached right now. Try again later, or paste the text instead.`,
    'host-untrusted': ({ host }) =>
      `${shorten(host)} has no valid certificate, so the page may not be genuine. Paste the text instead.`,
    'page-status': ({ host, status }) => statusWords(shorten(host), status),
    'page-broken': ({ host }) =>
      `${shorten(host)} sent a damaged response. Try again later, or paste the text instead.`,
    'page-too-large': ({ host, mebibytes }) =>
      `The page at ${shorten(host)} is larger than ${mebibytes} MiB. ${PASTE}`,
    'page-too-slow': ({ host, seconds }) =>
      `${shorten(host)} did not send the page within ${seconds} seconds. Try again later, or paste the text instead.`,
    'page-too-many-redirects': ({ host, max }) =>
      `The link redirected more than ${max} times, most recently to ${shorten(host)}. ${PASTE}`,
  };
}

function statusWords(host: string, status: number): string {
  if ([401, 402, 403, 429, 451].includes(status))
    return `${host} does not let programs read this page (${status}). ${PASTE}`;
  if (status === 404 || status === 410)
    return `${host} has no page at this address (${status}). Check the link, or paste the text instead.`;
  if (status >= 500)
    return `${host} has a problem of its own (${status}). Try again later, or paste the text instead.`;
  return `${host} did not send a page (${status}). Check the link, or paste the text instead.`;
}
