import { deflateSync } from 'node:zlib';

/** A line of text on a page; lengths in points, the page is 595 by 842, y grows upwards. */
export interface PdfLine {
  readonly text: string;
  readonly x?: number;
  readonly y: number;
  readonly size?: number;
}

export interface PdfOptions {
  /** Of the document information dictionary and the catalog: PDF source text such as `/Title (Words)`. */
  readonly info?: string;
  readonly catalog?: string;
  /** Protected by a password that nobody knows. */
  readonly encrypted?: boolean;
  /** Adds a page whose compressed content unfolds to so many bytes. */
  readonly bomb?: number;
}

/** A small PDF, written by hand (ISO 32000-1, 7.5): a page for each list of lines. */
export function pdfOf(pages: readonly (readonly PdfLine[])[], options: PdfOptions = {}): Buffer {
  const first = 5;
  const contents = pages.map((lines) => streamOf(lines.map(operatorsOf).join('\n')));
  if (options.bomb !== undefined) contents.push(bombOf(options.bomb));
  const kids = contents.map((_, index) => `${first + 2 * index} 0 R`).join(' ');
  return pdfOfObjects(
    [
      `<< /Type /Catalog /Pages 2 0 R ${options.catalog ?? ''} >>`,
      `<< /Type /Pages /Count ${contents.length} /Kids [${kids}] >>`,
      '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
      `<< ${options.info ?? ''} >>`,
      ...contents.flatMap((content, index) => [
        `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F 3 0 R >> >> /Contents ${first + 1 + 2 * index} 0 R >>`,
        content,
      ]),
    ],
    options.encrypted ?? false,
  );
}

/** Lines of text as a program sets them, from the top of the page. */
export function setLines(
  texts: readonly string[],
  { top = 700, leading = 14, x = 72, size = 11 } = {},
): PdfLine[] {
  return texts.map((text, index) => ({ text, x, size, y: top - index * leading }));
}

function operatorsOf({ text, x = 72, y, size = 11 }: PdfLine): string {
  return `BT /F ${size} Tf 1 0 0 1 ${x} ${y} Tm (${text.replace(/[\\()]/gu, '\\$&')}) Tj ET`;
}

function bombOf(size: number): string {
  return streamOf(deflateSync(Buffer.alloc(size, ' ')).toString('latin1'), '/Filter /FlateDecode');
}

function streamOf(content: string, entries = ''): string {
  return `<< /Length ${Buffer.byteLength(content, 'latin1')} ${entries} >>\nstream\n${content}\nendstream`;
}

export function pdfOfObjects(objects: readonly string[], encrypted: boolean): Buffer {
  let file = '%PDF-1.4\n';
  const offsets = objects.map((object, index) => {
    const offset = Buffer.byteLength(file, 'latin1');
    file += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return offset;
  });
  const start = Buffer.byteLength(file, 'latin1');
  const entries = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  const secret = `<${'5a'.repeat(32)}>`;
  const encrypt = `/Encrypt << /Filter /Standard /V 1 /R 2 /O ${secret} /U ${secret} /P -4 >> /ID [${secret} ${secret}]`;
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${entries}trailer\n`;
  file += `<< /Size ${objects.length + 1} /Root 1 0 R /Info 4 0 R ${encrypted ? encrypt : ''} >>\nstartxref\n${start}\n%%EOF\n`;
  return Buffer.from(file, 'latin1');
}
