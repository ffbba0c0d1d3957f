import { authorNames } from '../../../language/rules/author-names.ts';
import { type ExtractedDraft, presentFields } from '../extracted-draft.ts';
import { titleAtTop } from '../text/plain-text.ts';
import { type DocumentNames, type DocumentParagraph, documentParagraphs } from './document-text.ts';
import { attributeOf, firstNamed, localName, parseXml, textIn } from './xml.ts';
import { ZipFile } from './zip.ts';

/** Elements of OpenDocument (ODF 1.3, part 3). */
const OPEN_DOCUMENT: DocumentNames = {
  paragraphs: new Set(['p', 'h']),
  rows: 'table-row',
  cells: 'table-cell',
  characters: {
    tab: () => ' ',
    'line-break': () => '\n',
    s: (element) => ' '.repeat(Math.min(100, Number(attributeOf(element, 'c') ?? 1) || 1)),
  },
  // Deleted text stands among the tracked changes, away from the text.
  skipped: new Set([
    'tracked-changes',
    'note',
    'annotation',
    'annotation-end',
    'bibliography-mark',
    'sequence-decls',
  ]),
};

/**
 * Reads an OpenDocument text: its final text, without notes and comments.
 *
 * @throws UserError file-broken, file-too-complex
 */
export function readOdt(bytes: Uint8Array): ExtractedDraft {
  const zip = new ZipFile(bytes, 'ODT');
  const text = firstNamed(parseXml(zip.text('content.xml')), 'text');
  const meta = parseXml(zip.text('meta.xml'));
  const all = text === undefined ? [] : documentParagraphs(text, OPEN_DOCUMENT);
  const texts = all.map((paragraph) => paragraph.text);
  const styled = titleOf(all);
  const { title, paragraphs } =
    styled === undefined ? titleAtTop(texts) : { title: styled, paragraphs: texts.slice(1) };
  const creator = textIn(firstNamed(meta, 'initial-creator')) ?? textIn(firstNamed(meta, 'creator'));
  return {
    paragraphs,
    dropped: 0,
    droppedWords: 0,
    warnings: [],
    ...presentFields({
      title: title ?? textIn(firstNamed(meta, 'title')),
      author: creator?.includes(' ') ? authorNames(creator) : undefined,
      language: textIn(firstNamed(meta, 'language'))?.toLowerCase(),
    }),
  };
}

/** The first paragraph, as a heading or in the style of a title. */
function titleOf([first]: readonly DocumentParagraph[]): string | undefined {
  const isTitle =
    first !== undefined &&
    (localName(first.element) === 'h' || attributeOf(first.element, 'style-name') === 'Title');
  return isTitle ? first.text : undefined;
}
