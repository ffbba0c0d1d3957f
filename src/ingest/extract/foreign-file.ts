import { fileTypeFromBuffer } from 'file-type';
import type { ForeignKind } from '../../domain/errors/ingest-errors.ts';

/** A file that is neither a text nor a PDF. */
export interface ForeignFile {
  readonly kind: ForeignKind;
  /** The usual file name extension, in capitals. */
  readonly format: string;
}

const OFFICE =
  /^(?:docx?m?|dotx?m?|xls[xmb]?|xlt[xm]|ppt[xm]?|pps[xm]|pot[xm]|od[tspg]|ot[tspg]|rtf|epub|mobi|cfb|vsdx|pages|key|numbers|indd|eps|ps)$/u;
const ARCHIVE =
  /(?:zip|compress|tar|7z|rar|gzip|bzip|xz|zst|lz|cab|archive|-cpio|-arj|-unix|rpm|deb|java-archive|apple-diskimage)/u;
const PROGRAM = /(?:msdownload|elf|mach-binary|wasm|java-vm|x-sh|nintendo|android|-nes-rom)/u;
const READABLE = new Set(['pdf', 'xml', 'html', 'svg']);
/** Text formats that are not readable as they are. */
const UNREADABLE_TEXT = new Set(['rtf', 'ps', 'eps', 'ics', 'vcf']);
const HEAD_BYTES = 4_096;

/** Office formats that are read. */
const DOCUMENTS = ['docx', 'odt', 'epub', 'rtf'] as const;
export type DocumentFormat = (typeof DOCUMENTS)[number];

/** Detects a foreign file, or an office document that is read, by its first bytes. */
export async function foreignFile(bytes: Uint8Array): Promise<ForeignFile | DocumentFormat | undefined> {
  const type = await fileTypeFromBuffer(bytes).catch(() => undefined);
  if (type === undefined || READABLE.has(type.ext)) return undefined;
  const document = DOCUMENTS.find((format) => format === type.ext);
  if (document !== undefined) return document;
  if (!hasControlCharacters(bytes) && !UNREADABLE_TEXT.has(type.ext)) return undefined;
  return { kind: kindOf(type), format: type.ext.toUpperCase() };
}

/** True for binary data. Without control characters, "BM" begins the word BMW rather than a bitmap. */
function hasControlCharacters(bytes: Uint8Array): boolean {
  return bytes
    .subarray(0, HEAD_BYTES)
    .some((byte) => byte < 0x20 && !(byte >= 0x09 && byte <= 0x0d) && byte !== 0x1b);
}

function kindOf({ ext, mime }: { readonly ext: string; readonly mime: string }): ForeignKind {
  if (OFFICE.test(ext)) return 'office';
  const [family = ''] = mime.split('/');
  if (family === 'image' || family === 'audio' || family === 'video' || family === 'font') return family;
  if (PROGRAM.test(mime)) return 'program';
  return ARCHIVE.test(mime) ? 'archive' : 'data';
}
