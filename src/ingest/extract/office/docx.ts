import type { ExtractedDraft } from '../extracted-draft.ts';
import { documentDraft } from './document-draft.ts';
import { type DocumentNames, type DocumentParagraph, documentParagraphs } from './document-text.ts';
import { attributeOf, firstNamed, parseXml, textIn } from './xml.ts';
import { ZipFile } from './zip.ts';

/** Elements of WordprocessingML (ECMA-376, part 1, 17). Deleted text is in elements of its own, `delText`. */
const WORD: DocumentNames = {
  paragraphs: new Set(['p']),
  rows: 'tr',
  cells: 'tc',
  texts: new Set(['t']),
  characters: {
    tab: () => ' ',
    br: (element) => (attributeOf(element, 'type') === 'page' ? '' : '\n'),
    cr: () => '\n',
    noBreakHyphen: () => '\u2011',
  },
  // The tab stops of a paragraph are tabs by name; a fallback repeats what stands before it.
  skipped: new Set(['pPr', 'rPr', 'moveFrom', 'Fallback', 'instrText']),
};

/**
 * Reads a Word document: its final text, without notes and comments.
 *
 * @throws UserError file-broken, file-too-complex
 */
export async function readDocx(bytes: Uint8Array): Promise<ExtractedDraft> {
  const zip = await ZipFile.open(bytes, 'DOCX');
  const body = parseXml(await zip.text('word/document.xml'));
  const core = parseXml(await zip.text('docProps/core.xml'));
  const all = body === undefined ? [] : documentParagraphs(body, WORD);
  return documentDraft(all, hasTitleStyle, {
    title: textIn(firstNamed(core, 'title')),
    creator: textIn(firstNamed(core, 'creator')),
    language: textIn(firstNamed(core, 'language')),
  });
}

/** Whether it has the style of a title or a main heading. */
function hasTitleStyle({ element }: DocumentParagraph): boolean {
  const style = attributeOf(firstNamed(element, 'pStyle'), 'val') ?? '';
  return /^(?:title|titel|titre|título|titolo|heading ?1|berschrift1|überschrift1)$/iu.test(style);
}
