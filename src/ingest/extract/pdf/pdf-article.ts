import { getDocumentProxy } from 'unpdf';
import type { ParagraphTraits } from '../../../domain/article.ts';
import { UserError } from '../../../domain/errors/user-error.ts';
import type { ExtractionWarning } from '../../../domain/extraction.ts';
import { type ExtractedDraft, presentFields } from '../extracted-draft.ts';
import { lineJoiner } from '../text/join-lines.ts';
import { wordsIn } from '../text/words-in.ts';
import { columnsOf } from './pdf-columns.ts';
import { type Line, linesOf, type TextItem } from './pdf-lines.ts';
import { splitNotes } from './pdf-notes.ts';
import { groupLines } from './pdf-paragraphs.ts';
import { withoutRunning } from './pdf-running.ts';
import { type PdfInfo, pdfSource, titleLines } from './pdf-source.ts';

type PdfDocument = Awaited<ReturnType<typeof getDocumentProxy>>;

const MAX_PAGES = 500;

/**
 * Reads the text of a PDF as it is printed, without running heads and page numbers, with lines joined into paragraphs and
 * hyphenated words rejoined. The notes at the ends of its pages follow the text.
 *
 * @throws UserError file-broken, pdf-locked, pdf-too-long, pdf-scanned
 */
export async function readPdf(bytes: Uint8Array): Promise<ExtractedDraft> {
  const pdf = await open(bytes);
  try {
    return await readPages(pdf);
  } finally {
    // The worker that reads it reads others after it.
    await pdf.loadingTask.destroy();
  }
}

async function readPages(pdf: PdfDocument): Promise<ExtractedDraft> {
  if (pdf.numPages > MAX_PAGES) throw new UserError('pdf-too-long', { pages: pdf.numPages, max: MAX_PAGES });
  const { pages, info } = await contentOf(pdf);
  const empty = pages.filter((lines) => lines.length === 0).length;
  if (empty === pages.length) throw new UserError('pdf-scanned', { pages: pages.length });
  const warnings: ExtractionWarning[] =
    empty === 0 ? [] : [{ code: 'pages-without-text', context: { count: empty, pages: pages.length } }];
  return { ...draftOf(pages, info), warnings };
}

function draftOf(pages: readonly (readonly Line[])[], info: PdfInfo): Omit<ExtractedDraft, 'warnings'> {
  const all = pages.flat();
  const { body, notes } = splitNotes(withoutRunning(pages));
  const title = titleLines(body);
  const lines = [...body, ...notes.flat()];
  const join = lineJoiner(lines.map(({ text }) => text).join('\n'));
  const textOf = (group: readonly Line[]) => join(group.map(({ text }) => text));
  const text = body.filter((line) => !title.includes(line));
  const groups = [...groupLines(text), ...notes];
  return {
    paragraphs: groups.map(textOf),
    traits: groups.map(pagesOf),
    dropped: all.length - lines.length,
    droppedWords: Math.max(0, wordsOfLines(all) - wordsOfLines(lines)),
    ...presentFields({ ...pdfSource(info), ...(title.length > 0 ? { title: textOf(title) } : {}) }),
  };
}

function pagesOf(group: readonly Line[]): ParagraphTraits {
  const numbers = group.map(({ page }) => page);
  return { pages: { first: Math.min(...numbers), last: Math.max(...numbers) } };
}

function wordsOfLines(lines: readonly Line[]): number {
  return wordsIn(lines.map(({ text }) => text));
}

async function open(bytes: Uint8Array): Promise<PdfDocument> {
  try {
    return await getDocumentProxy(bytes, { verbosity: 0, isEvalSupported: false, useSystemFonts: false });
  } catch (error) {
    throw problem(error);
  }
}

async function contentOf(pdf: PdfDocument): Promise<{ pages: Line[][]; info: PdfInfo }> {
  try {
    const pages: Line[][] = [];
    for (let number = 1; number <= pdf.numPages; number += 1) {
      const page = await pdf.getPage(number);
      const { items } = await page.getTextContent();
      const printed = items.filter((item): item is typeof item & TextItem => 'str' in item);
      pages.push(columnsOf(printed).flatMap(({ items: own, column }) => linesOf(own, number, column)));
      page.cleanup();
    }
    const { info } = await pdf.getMetadata();
    return { pages, info: info as PdfInfo };
  } catch (error) {
    throw problem(error);
  }
}

function problem(error: unknown): unknown {
  if (error instanceof RangeError || !(error instanceof Error)) return error;
  if (error.name === 'PasswordException') return new UserError('pdf-locked', {});
  return new UserError('file-broken', { format: 'PDF' });
}
