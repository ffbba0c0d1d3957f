import { authorNames } from '../../../language/rules/author-names.ts';
import { type ExtractedDraft, presentFields } from '../extracted-draft.ts';
import { titleAtTop } from '../text/plain-text.ts';
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
export function readDocx(bytes: Uint8Array): ExtractedDraft {
  const zip = new ZipFile(bytes, 'DOCX');
  const body = parseXml(zip.text('word/document.xml'));
  const core = parseXml(zip.text('docProps/core.xml'));
  const all = body === undefined ? [] : documentParagraphs(body, WORD);
  const texts = all.map(({ text }) => text);
  const styled = titleOf(all);
  const { title, paragraphs } =
    styled === undefined ? titleAtTop(texts) : { title: styled, paragraphs: texts.slice(1) };
  const creator = textIn(firstNamed(core, 'creator'));
  return {
    paragraphs,
    dropped: 0,
    droppedWords: 0,
    warnings: [],
    ...presentFields({
      title: title ?? textIn(firstNamed(core, 'title')),
      // A single word is more often a user name than an author.
      author: creator?.includes(' ') ? authorNames(creator) : undefined,
      language: textIn(firstNamed(core, 'language'))?.toLowerCase(),
    }),
  };
}

/** The first paragraph, in the style of a title or a main heading. */
function titleOf([first]: readonly DocumentParagraph[]): string | undefined {
  const style = attributeOf(firstNamed(first?.element, 'pStyle'), 'val') ?? '';
  return first !== undefined &&
    /^(?:title|titel|titre|título|titolo|heading ?1|berschrift1|überschrift1)$/iu.test(style)
    ? first.text
    : undefined;
}
