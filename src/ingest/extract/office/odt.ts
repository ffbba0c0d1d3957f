import type { ExtractedDraft } from '../extracted-draft.ts';
import { documentDraft } from './document-draft.ts';
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
export async function readOdt(bytes: Uint8Array): Promise<ExtractedDraft> {
  const zip = await ZipFile.open(bytes, 'ODT');
  const text = firstNamed(parseXml(await zip.text('content.xml')), 'text');
  const meta = parseXml(await zip.text('meta.xml'));
  const all = text === undefined ? [] : documentParagraphs(text, OPEN_DOCUMENT);
  return documentDraft(all, hasTitleStyle, {
    title: textIn(firstNamed(meta, 'title')),
    creator: textIn(firstNamed(meta, 'initial-creator')) ?? textIn(firstNamed(meta, 'creator')),
    language: textIn(firstNamed(meta, 'language')),
  });
}

/** Whether it is a heading, or has the style of a title. */
function hasTitleStyle({ element }: DocumentParagraph): boolean {
  return localName(element) === 'h' || attributeOf(element, 'style-name') === 'Title';
}
