import { UserError } from '../../domain/errors/user-error.ts';
import type { Aside, Extraction, ExtractionWarning, SourceFormat } from '../../domain/extraction.ts';
import { chooseLanguage } from './choose-language.ts';
import { type ExtractedDraft, type Hints, presentFields } from './extracted-draft.ts';
import { type DocumentFormat, foreignFile } from './foreign-file.ts';
import { judge } from './judge.ts';
import { decodeText, markedEncoding } from './text/decode-text.ts';
import { fitParagraphs } from './text/long-paragraphs.ts';
import { textFormat } from './text/text-format.ts';

/** Share of undecodable characters above which bytes are taken for data; 0.01 to 0.1 are usual. */
const MAX_LOST = 0.05;
const PDF_HEADER = '%PDF-';
/** Bytes within which the header may begin (ISO 32000-1, annex H, note 13). */
const MAX_PDF_HEADER_OFFSET = 1_024;

/**
 * Extracts the article from bytes of any format, which is detected by their content.
 *
 * @throws UserError of ExtractErrorContexts
 */
export async function readContent(bytes: Uint8Array, hints: Hints): Promise<Extraction> {
  const { format, draft: read } = await readBytes(bytes, hints);
  const draft = withoutUnseen(read);
  const { language, warnings: languageWarnings } = chooseLanguage(draft.language, draft.paragraphs);
  const fitted = await fitParagraphs(draft.paragraphs, language ?? 'en');
  if (fitted.paragraphs.length === 0) throw new UserError('file-without-text', {});
  const warnings = [
    ...draft.warnings,
    ...judge({ ...draft, ...fitted }),
    ...languageWarnings,
    ...fitted.warnings,
  ];
  const { title, byline, author, publisher, published, url } = draft;
  return {
    format,
    ...presentFields<Partial<Extraction>>({
      title,
      byline,
      author,
      publisher,
      published,
      url: url ?? hints.url,
      language,
    }),
    paragraphs: fitted.paragraphs,
    ...traitsOf(draft, fitted.origins),
    ...asidesOf(draft, fitted.origins),
    kept: fitted.paragraphs.length,
    dropped: draft.dropped + fitted.dropped,
    droppedWords: draft.droppedWords + fitted.droppedWords,
    warnings: onceEach(warnings),
  };
}

/** Without characters that nobody sees, and paragraphs of nothing else. */
function withoutUnseen(draft: ExtractedDraft): ExtractedDraft {
  const texts = draft.paragraphs.map(withoutInvisible);
  const seen = [...texts.keys()].filter((index) => texts[index] !== '');
  const paragraphs = seen.map((index) => texts[index] ?? '');
  return { ...draft, paragraphs, ...traitsOf(draft, seen), ...asidesOf(draft, seen) };
}

/** @param origins for each paragraph, its index in the draft */
function traitsOf(
  { traits = [] }: ExtractedDraft,
  origins: readonly number[],
): Pick<ExtractedDraft, 'traits'> {
  const kept = origins.map((index) => traits[index] ?? {});
  return kept.some((one) => Object.keys(one).length > 0) ? { traits: kept } : {};
}

function asidesOf(
  { asides = [], beside = [] }: ExtractedDraft,
  origins: readonly number[],
): Pick<Extraction, 'asides' | 'beside'> {
  const kept = beside.length === 0 ? {} : { beside: placed(beside, origins) };
  return { asides: placed(asides, origins), ...kept };
}

function placed(asides: readonly Aside[], origins: readonly number[]): Aside[] {
  return asides.flatMap(({ kind, text, after }) => {
    const seen = withoutInvisible(text);
    const before = origins.filter((origin) => origin < after).length;
    return seen === '' ? [] : [{ kind, text: seen, after: before }];
  });
}

interface ReadDraft {
  readonly format: SourceFormat;
  readonly draft: ExtractedDraft;
}

async function readBytes(bytes: Uint8Array, hints: Hints): Promise<ReadDraft> {
  if (bytes.length === 0) throw new UserError('file-empty', {});
  if (isPdf(bytes))
    return { format: 'pdf', draft: await (await import('./pdf/pdf-article.ts')).readPdf(bytes) };
  const foreign = markedEncoding(bytes) === undefined ? await foreignFile(bytes) : undefined;
  if (typeof foreign === 'string')
    return { format: foreign, draft: await readDocument(bytes, foreign, hints) };
  if (foreign !== undefined) throw new UserError('file-foreign', foreign);
  const { text, lost } = decodeText(bytes, hints.contentType);
  if (text.trim() === '') throw new UserError('file-empty', {});
  if (text.includes('\0') || lost > MAX_LOST * text.length)
    throw new UserError('file-foreign', { kind: 'data', format: '' });
  const { format, draft } = await readText(bytes, text, hints);
  const warnings: ExtractionWarning[] =
    lost === 0 ? [] : [{ code: 'characters-lost', context: { count: lost } }];
  return { format, draft: { ...draft, warnings: [...draft.warnings, ...warnings] } };
}

async function readDocument(
  bytes: Uint8Array,
  format: DocumentFormat,
  { chapters }: Hints,
): Promise<ExtractedDraft> {
  switch (format) {
    case 'docx':
      return (await import('./office/docx.ts')).readDocx(bytes);
    case 'odt':
      return (await import('./office/odt.ts')).readOdt(bytes);
    case 'epub':
      return (await import('./office/epub.ts')).readEpub(bytes, chapters);
    case 'rtf':
      return (await import('./office/rtf.ts')).readRtf(bytes);
  }
}

async function readText(bytes: Uint8Array, text: string, hints: Hints): Promise<ReadDraft> {
  const format = textFormat(text, hints);
  switch (format) {
    case 'html':
      return { format, draft: (await import('./html/html-article.ts')).readHtml(text, hints) };
    case 'markdown':
      return { format, draft: (await import('./text/markdown-article.ts')).readMarkdown(text) };
    case 'text':
      return { format, draft: (await import('./text/plain-text.ts')).readPlainText(text) };
    case 'subtitles':
      return { format: 'text', draft: (await import('./text/subtitles.ts')).readSubtitles(text) };
    case 'mail':
      return { format: 'text', draft: await readMailOf(bytes, hints) };
    default:
      throw new UserError('file-foreign', format);
  }
}

async function readMailOf(bytes: Uint8Array, hints: Hints): Promise<ExtractedDraft> {
  const { readMail } = await import('./mail/mail-article.ts');
  return readMail(bytes, hints, async (part, partHints) => {
    const { text } = decodeText(part, partHints.contentType);
    // A mail in a mail is an attachment, which is not read.
    if (textFormat(text, partHints) === 'mail')
      return (await import('./text/plain-text.ts')).readPlainText(text);
    return (await readBytes(part, partHints)).draft;
  });
}

function isPdf(bytes: Uint8Array): boolean {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, MAX_PDF_HEADER_OFFSET));
  return /^[^\p{L}\p{N}]{0,1024}%PDF-/u.test(head) && head.includes(PDF_HEADER);
}

/**
 * Without soft hyphens and characters of no width, which nobody sees or copies. Joiners stay: they shape letters in Persian and
 * Hindi, and emoji.
 */
function withoutInvisible(text: string): string {
  return text.replace(/ [\u00ad\u200b\u2060\ufeff]+(?= )|[\u00ad\u200b\u2060\ufeff]+/gu, '').trim();
}

function onceEach(warnings: readonly ExtractionWarning[]): ExtractionWarning[] {
  return [...new Map(warnings.map((warning) => [warning.code, warning])).values()];
}
