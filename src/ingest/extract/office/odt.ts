import type { ParagraphKind } from '../../../domain/article.ts';
import type { ExtractedDraft } from '../extracted-draft.ts';
import { documentDraft } from './document-draft.ts';
import { type DocumentNames, type DocumentParagraph, documentParagraphs } from './document-text.ts';
import { allNamed, attributeOf, firstNamed, localName, parseXml, textIn, type XmlElement } from './xml.ts';
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

/** LibreOffice has a style for the captions of each kind of object. */
const CAPTION_STYLES: ReadonlySet<string> = new Set([
  'Caption',
  'Illustration',
  'Figure',
  'Drawing',
  'Table',
]);

/**
 * Reads an OpenDocument text: its final text, without notes and comments.
 *
 * @throws UserError file-broken, file-too-complex
 */
export async function readOdt(bytes: Uint8Array): Promise<ExtractedDraft> {
  const zip = await ZipFile.open(bytes, 'ODT');
  const content = parseXml(await zip.text('content.xml'));
  const text = firstNamed(content, 'text');
  const meta = parseXml(await zip.text('meta.xml'));
  const parents = parentStyles(firstNamed(content, 'automatic-styles'));
  const all = text === undefined ? [] : documentParagraphs(text, OPEN_DOCUMENT);
  return documentDraft(
    all,
    { isTitle: hasTitleStyle, kindOf: (paragraph) => kindOf(paragraph, parents) },
    {
      title: textIn(firstNamed(meta, 'title')),
      creator: textIn(firstNamed(meta, 'initial-creator')) ?? textIn(firstNamed(meta, 'creator')),
      language: textIn(firstNamed(meta, 'language')),
    },
  );
}

/** Whether it is a heading, or has the style of a title. */
function hasTitleStyle({ element }: DocumentParagraph): boolean {
  return localName(element) === 'h' || attributeOf(element, 'style-name') === 'Title';
}

function kindOf(
  { element }: DocumentParagraph,
  parents: ReadonlyMap<string, string>,
): ParagraphKind | undefined {
  const name = localName(element);
  if (name === OPEN_DOCUMENT.rows) return 'table-row';
  if (name === 'h') return 'heading';
  const style = attributeOf(element, 'style-name') ?? '';
  if (CAPTION_STYLES.has(parents.get(style) ?? style)) return 'caption';
  return isListed(element) ? 'list-item' : undefined;
}

/** The styles that the document's own ones are based on, by name. */
function parentStyles(styles: XmlElement | undefined): ReadonlyMap<string, string> {
  return new Map(
    allNamed(styles, 'style').flatMap((style) => {
      const parent = attributeOf(style, 'parent-style-name');
      return parent === undefined ? [] : [[attributeOf(style, 'name') ?? '', parent] as const];
    }),
  );
}

function isListed(element: XmlElement): boolean {
  for (let { parentNode } = element; parentNode !== null; { parentNode } = parentNode)
    if (localName(parentNode) === 'list-item') return true;
  return false;
}
