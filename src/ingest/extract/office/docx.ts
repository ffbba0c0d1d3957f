import type { ParagraphKind } from '../../../domain/article.ts';
import type { ExtractedDraft } from '../extracted-draft.ts';
import { documentDraft } from './document-draft.ts';
import { type DocumentNames, type DocumentParagraph, documentParagraphs } from './document-text.ts';
import { allNamed, attributeOf, firstNamed, localName, parseXml, textIn, type XmlElement } from './xml.ts';
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
  const names = styleNames(parseXml(await zip.text('word/styles.xml')));
  const all = body === undefined ? [] : documentParagraphs(body, WORD);
  return documentDraft(
    all,
    { isTitle: hasTitleStyle, kindOf: (paragraph) => kindOf(paragraph, names) },
    {
      title: textIn(firstNamed(core, 'title')),
      creator: textIn(firstNamed(core, 'creator')),
      language: textIn(firstNamed(core, 'language')),
    },
  );
}

/** Whether it has the style of a title or a main heading. */
function hasTitleStyle({ element }: DocumentParagraph): boolean {
  return /^(?:title|titel|titre|título|titolo|heading ?1|berschrift1|überschrift1)$/iu.test(styleOf(element));
}

function kindOf(
  { element }: DocumentParagraph,
  names: ReadonlyMap<string, string>,
): ParagraphKind | undefined {
  if (localName(element) === WORD.rows) return 'table-row';
  const style = styleOf(element);
  const name = (names.get(style) ?? style).toLowerCase();
  if (/^(?:heading ?\d|title|subtitle)$/u.test(name)) return 'heading';
  if (name === 'caption') return 'caption';
  const isListed = firstNamed(firstNamed(element, 'pPr'), 'numPr') !== undefined;
  return isListed || /^list /u.test(name) ? 'list-item' : undefined;
}

function styleOf(element: XmlElement): string {
  return attributeOf(firstNamed(element, 'pStyle'), 'val') ?? '';
}

/** The names of the styles by their ids. Names are in English whatever the language, ids are not. */
function styleNames(styles: XmlElement | undefined): ReadonlyMap<string, string> {
  return new Map(
    allNamed(styles, 'style').map((style) => [
      attributeOf(style, 'styleId') ?? '',
      attributeOf(firstNamed(style, 'name'), 'val') ?? '',
    ]),
  );
}
