import type { ExtractErrorContexts, ForeignKind } from '../../domain/ingest-errors.ts';
import type { Format } from '../format.ts';
import type { Messages } from './messages.ts';

const PASTE = 'Open it in your browser and paste its text instead.';
const ACCEPTED = 'Send a web page, a PDF, Markdown or plain text.';

const foreign: Readonly<Record<ForeignKind, string>> = {
  image: 'an image',
  audio: 'an audio file',
  video: 'a video',
  font: 'a font',
  office: 'an office document',
  archive: 'an archive',
  program: 'a program',
  feed: 'a feed',
  data: 'a data file',
};

const advice: Partial<Readonly<Record<ForeignKind, string>>> = {
  office: 'Save it as PDF or plain text and send that.',
  archive: 'Unpack it and send the article inside.',
  feed: 'Use the address of one of its articles.',
};

export function fileErrorWords(format: Format): Messages<ExtractErrorContexts> {
  return {
    'file-empty': () => 'The file is empty. Check that it was saved before you sent it.',
    'file-foreign': ({ kind, format: name }) =>
      `This is ${foreign[kind]}${name === '' ? '' : ` (${name})`}, not the text of an article. ${advice[kind] ?? ACCEPTED}`,
    'file-too-large': ({ mebibytes }) =>
      `The file is larger than ${mebibytes} MiB. Send only the part that matters.`,
    'file-broken': ({ format: name }) =>
      `The ${name} file is damaged and cannot be read. Save it again, or paste its text instead.`,
    'file-without-text': () => `No article text was found in it. ${PASTE}`,
    'file-too-slow': ({ seconds }) =>
      `It could not be read within ${seconds} seconds. Paste the text of the article instead.`,
    'file-too-complex': () => 'It is too complex to read. Paste its text instead.',
    'pdf-locked': () => 'This PDF is password-protected. Save a copy without the password and send that.',
    'pdf-scanned': ({ pages }) =>
      format.plural(pages, {
        one: 'This PDF contains only a picture of # page, no text. Run text recognition (OCR) on it first.',
        other: 'This PDF contains only pictures of # pages, no text. Run text recognition (OCR) on it first.',
      }),
    'pdf-too-long': ({ pages, max }) =>
      `This PDF has ${format.number(pages)} pages; the limit is ${max}. Send only the pages that matter.`,
  };
}
