import type {
  AddressFlaw,
  ExtractErrorContexts,
  FetchErrorContexts,
  ForeignKind,
} from '../domain/ingest-errors.ts';
import { shorten } from '../domain/shorten.ts';

type Wordings<Contexts> = { readonly [Code in keyof Contexts]: (context: Contexts[Code]) => string };

const PASTE = 'Open it in your browser and paste its text instead.';
const KINDS = 'Send a web page, a PDF, Markdown or plain text.';

const flaws: Readonly<Record<AddressFlaw, string>> = {
  scheme: 'only http and https addresses can be fetched',
  credentials: 'it holds a user name or a password. Remove them from the link',
  port: 'only the usual ports of http and https are asked. Use a link without a port',
  private: 'it does not lie on the public Internet. Use the public link of the page, or paste its text',
};

const foreign: Readonly<Record<ForeignKind, string>> = {
  image: 'an image',
  audio: 'a sound recording',
  video: 'a video',
  font: 'a font',
  office: 'an office document',
  archive: 'an archive',
  program: 'a program',
  feed: 'a list of articles',
  data: 'data for programs',
};

const advice: Partial<Readonly<Record<ForeignKind, string>>> = {
  office: 'Save it as PDF or plain text and send that.',
  archive: 'Unpack it and send the article in it.',
  feed: 'Give the address of one of its articles.',
};

export const fetchErrorWordings: Wordings<FetchErrorContexts> = {
  'address-invalid': ({ address }) =>
    `“${shorten(address)}” is not a web address. Give one that begins with https://.`,
  'address-refused': ({ address, because }) => `${shorten(address)} is not asked: ${flaws[because]}.`,
  'host-unknown': ({ host }) =>
    `There is no website called ${shorten(host)}. Check the link for a typing error.`,
  'host-unreachable': ({ host }) =>
    `${shorten(host)} cannot be reached at the moment. Try again later, or paste the text instead.`,
  'host-untrusted': ({ host }) =>
    `${shorten(host)} has no valid certificate, so nobody can tell whether the page is genuine. Paste the text instead.`,
  'page-status': ({ host, status }) => statusWords(shorten(host), status),
  'page-broken': ({ host }) =>
    `${shorten(host)} sent a damaged answer. Try again later, or paste the text instead.`,
  'page-too-large': ({ host, mebibytes }) =>
    `The page of ${shorten(host)} is larger than ${mebibytes} MiB. ${PASTE}`,
  'page-too-slow': ({ host, seconds }) =>
    `${shorten(host)} did not deliver the page within ${seconds} seconds. Try again later, or paste the text instead.`,
  'page-too-many-redirects': ({ host, max }) =>
    `The link was passed on more than ${max} times, at last by ${shorten(host)}. ${PASTE}`,
};

export const extractErrorWordings: Wordings<ExtractErrorContexts> = {
  'file-empty': () => 'The file is empty. Check that it was saved before you sent it.',
  'file-foreign': ({ kind, format }) =>
    `This is ${foreign[kind]}${format === '' ? '' : ` (${format})`}, not the text of an article. ${advice[kind] ?? KINDS}`,
  'file-too-large': ({ mebibytes }) =>
    `The file is larger than ${mebibytes} MiB. Send the part that matters.`,
  'file-broken': ({ format }) =>
    `The ${format} is damaged and cannot be read. Save it again, or paste its text instead.`,
  'file-without-text': () => `No article text was found in it. ${PASTE}`,
  'file-too-slow': ({ seconds }) =>
    `It could not be read within ${seconds} seconds. Paste the text of the article instead.`,
  'file-too-complex': () =>
    'It is built in so complicated a way that it cannot be read. Paste its text instead.',
  'pdf-locked': () => 'This PDF is protected by a password. Save a copy without one and send that.',
  'pdf-scanned': ({ pages }) =>
    `This PDF holds no text, only pictures of ${pages === 1 ? 'a page' : `${pages} pages`}. Run text recognition (OCR) over it first.`,
  'pdf-too-long': ({ pages, max }) =>
    `This PDF has ${pages} pages; at most ${max} are possible. Send the pages that matter.`,
};

function statusWords(host: string, status: number): string {
  if ([401, 402, 403, 429, 451].includes(status))
    return `${host} does not let programs read this page (${status}). ${PASTE}`;
  if (status === 404 || status === 410)
    return `${host} has no page at this address (${status}). Check the link, or paste the text instead.`;
  if (status >= 500)
    return `${host} has a problem of its own (${status}). Try again later, or paste the text instead.`;
  return `${host} sent no page (${status}). Check the link, or paste the text instead.`;
}
