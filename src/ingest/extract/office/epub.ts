import path from 'node:path';
import { UserError } from '../../../domain/errors/user-error.ts';
import { oneLine } from '../../../domain/one-line.ts';
import { type ExtractedDraft, presentFields } from '../extracted-draft.ts';
import { kindOfBlock } from '../html/cleaning/block-traits.ts';
import { showAsRead } from '../html/cleaning/reader-view.ts';
import { decodeEntities } from '../html/decode-entities.ts';
import { htmlBlocks } from '../html/html-blocks.ts';
import { htmlDocument } from '../html/html-node.ts';
import { isoDay } from '../iso-day.ts';
import { type KindParagraph, splitTraits } from '../kind-paragraph.ts';
import { allNamed, attributeOf, firstNamed, parseXml, textIn, type XmlElement } from './xml.ts';
import { ZipFile } from './zip.ts';

/** Chapters of the longest book that is read as a whole. More are collections, of which one part is meant. */
const MAX_CHAPTERS = 50;

/**
 * Reads a book (EPUB 3.3): its chapters in reading order.
 *
 * @param wanted numbers of the chapters to read, counted from 1; by default, all
 * @throws UserError file-broken, file-too-complex, too-many-chapters, no-such-chapter
 */
export async function readEpub(bytes: Uint8Array, wanted?: readonly number[]): Promise<ExtractedDraft> {
  const zip = await ZipFile.open(bytes, 'EPUB');
  const rootFile = attributeOf(
    firstNamed(parseXml(await zip.text('META-INF/container.xml')), 'rootfile'),
    'full-path',
  );
  const book = parseXml(rootFile === undefined ? undefined : await zip.text(rootFile));
  const chapters = book === undefined ? [] : chaptersOf(book, path.posix.dirname(rootFile ?? ''));
  // Without a reading order, the names of the files are one.
  const files = chapters.length > 0 ? chapters : zip.names.filter((name) => /\.x?html?$/iu.test(name)).sort();
  const texts = await textsOf(zip, files);
  const chosen = wanted === undefined ? allOf(texts) : chosenOf(texts, wanted);
  const metadata = firstNamed(book, 'metadata');
  const field = (name: string) => textIn(firstNamed(metadata, name));
  return {
    ...splitTraits(chosen.flatMap(paragraphsOf)),
    dropped: 0,
    droppedWords: 0,
    warnings: [],
    ...presentFields({
      title: field('title'),
      author: allNamed(metadata, 'creator').map(textIn).filter(Boolean).join(', '),
      publisher: field('publisher'),
      published: isoDay(field('date')),
      language: field('language')?.toLowerCase(),
    }),
  };
}

async function textsOf(zip: ZipFile, files: readonly string[]): Promise<string[]> {
  const texts: string[] = [];
  for (const file of files) texts.push((await zip.text(file)) ?? '');
  return texts;
}

/** @throws UserError too-many-chapters */
function allOf(texts: readonly string[]): readonly string[] {
  if (texts.length > MAX_CHAPTERS) throw new UserError('too-many-chapters', { titles: texts.map(headingOf) });
  return texts;
}

/** @throws UserError no-such-chapter */
function chosenOf(texts: readonly string[], wanted: readonly number[]): string[] {
  return wanted.map((number) => {
    const text = texts[number - 1];
    if (text === undefined) throw new UserError('no-such-chapter', { chapters: texts.length });
    return text;
  });
}

/** The first heading of a chapter, or its title; read without a parser, since there may be hundreds. */
function headingOf(source: string): string {
  const [, heading = ''] =
    /<h[1-6]\b[^>]*>([\s\S]{0,1000}?)<\/h[1-6]>/iu.exec(source) ??
    /<title\b[^>]*>([^<]{0,1000})<\/title>/iu.exec(source) ??
    [];
  return oneLine(decodeEntities(heading.replace(/<[^>]*>/gu, ' ')));
}

/** The files of the chapters in reading order. */
function chaptersOf(book: XmlElement, folder: string): string[] {
  const items = new Map(
    allNamed(firstNamed(book, 'manifest'), 'item').map((item) => [attributeOf(item, 'id'), item] as const),
  );
  return allNamed(firstNamed(book, 'spine'), 'itemref')
    .filter((reference) => attributeOf(reference, 'linear') !== 'no')
    .map((reference) => items.get(attributeOf(reference, 'idref')))
    .filter((item) => item !== undefined && !/\bnav\b/u.test(attributeOf(item, 'properties') ?? ''))
    .map((item) => path.posix.join(folder, unescaped(attributeOf(item, 'href') ?? '')));
}

function unescaped(address: string): string {
  try {
    return decodeURI(address);
  } catch {
    return address;
  }
}

function paragraphsOf(source: string): KindParagraph[] {
  const document = htmlDocument(source);
  showAsRead(document);
  return htmlBlocks(document.body).map(kindOfBlock);
}
