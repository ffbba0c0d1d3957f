import type { ExtractErrorContexts, ForeignKind } from '../../../domain/errors/ingest-errors.ts';
import type { Format } from '../../format.ts';
import { quotedShort } from '../../quoted.ts';
import type { Surface } from '../../surface.ts';
import { adviceOn } from './advice.ts';
import type { Messages } from './messages.ts';

const ACCEPTED = 'Use a web page, a PDF, a document (.docx, .odt, .epub, .rtf), Markdown or plain text.';

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
  office: 'Save it as .docx, .odt, PDF or plain text and use that.',
  archive: 'Unpack it and use the article inside.',
  feed: 'Use the address of one of its articles.',
};

export function fileErrorWords(surface: Surface, format: Format): Messages<ExtractErrorContexts> {
  const { addText, fromBrowser } = adviceOn[surface];
  return {
    'file-empty': () => 'The file is empty. Check that it was saved completely.',
    'file-foreign': ({ kind, format: name }) =>
      `This is ${foreign[kind]}${name === '' ? '' : ` (${name})`}, not the text of an article. ${advice[kind] ?? ACCEPTED}`,
    'file-too-large': ({ mebibytes }) =>
      `The file is larger than ${mebibytes} MiB. Use only the part that matters.`,
    'file-broken': ({ format: name }) => `The ${name} file is damaged and cannot be read. ${addText}`,
    'file-without-text': () => `No article text was found in it. ${fromBrowser}`,
    'file-too-slow': ({ seconds }) => `It could not be read within ${seconds} seconds. ${addText}`,
    'too-many-chapters': ({ titles }) =>
      `This book has ${format.number(titles.length)} chapters, too many for one article. ${surface === 'discord' ? 'Choose those to add.' : 'Choose some, for example with --chapters 3-5.'}`,
    'no-such-chapter': ({ chapters }) =>
      `This book has ${format.plural(chapters, { one: 'only # chapter', other: 'chapters 1 to # only' })}. Choose among these.`,
    'chapters-unclear': ({ typed }) =>
      `${quotedShort(typed)} names no chapters. Type numbers such as 3-5 or 2, 7.`,
    'file-too-complex': () => `It is too complex to read. ${addText}`,
    'pdf-locked': () => 'This PDF is password-protected. Save a copy without the password and use that.',
    'pdf-scanned': ({ pages }) =>
      format.plural(pages, {
        one: 'This PDF contains only a picture of # page, no text. Run text recognition (OCR) on it first.',
        other: 'This PDF contains only pictures of # pages, no text. Run text recognition (OCR) on it first.',
      }),
    'pdf-too-long': ({ pages, max }) =>
      `This PDF has ${format.number(pages)} pages; the limit is ${max}. Use only the pages that matter.`,
  };
}
