import { authorNames } from '../../../language/rules/author-names.ts';
import { type ExtractedDraft, presentFields } from '../extracted-draft.ts';
import { titleAtTop } from '../text/plain-text.ts';
import { withHighCharacters } from '../text/windows-1252.ts';

/** A control word with its number, a byte, a control symbol, a bracket, or text. */
const TOKEN =
  /\\(?<word>[a-z]{1,32})(?<number>-?\d{1,10})? ?|\\'(?<byte>[\da-f]{2})|\\(?<symbol>[^a-z])|(?<bracket>[{}])|(?<text>[^\\{}\r\n]+)/giu;
/** Groups that hold no text of the document (RTF 1.9.1). */
const NO_TEXT = new Set(
  `fonttbl colortbl stylesheet pict object header headerl headerr headerf footer footerl footerr footerf footnote listtable
  listoverridetable rsidtbl generator themedata colorschememapping datastore xmlnstbl fldinst annotation atnid atnauthor atrfstart
  atrfend bkmkstart bkmkend nonshppict filetbl revtbl`.split(/\s+/u),
);
const CHARACTERS: Readonly<Record<string, string>> = {
  line: '\n',
  tab: ' ',
  cell: '\t',
  emdash: '—',
  endash: '–',
  lquote: '‘',
  rquote: '’',
  ldblquote: '“',
  rdblquote: '”',
  bullet: '•',
  emspace: ' ',
  enspace: ' ',
  '~': '\u00a0',
  _: '\u2011',
  '{': '{',
  '}': '}',
  '\\': '\\',
  '-': '',
  '\n': '\u2029',
  '\r': '\u2029',
};
/** Code pages whose names in the Encoding Standard do not have their number. */
const CODE_PAGES: Readonly<Record<string, string>> = {
  932: 'shift_jis',
  936: 'gbk',
  949: 'euc-kr',
  950: 'big5',
  65001: 'utf-8',
};
const PARAGRAPH_ENDS = new Set(['par', 'sect', 'page', 'row']);
const PARAGRAPH_END = '\u2029';

/** What holds within a group. */
interface Group {
  /** Where its text goes: the document, the record, or nowhere. */
  readonly target: 'text' | 'title' | 'author' | 'none';
  /** Deleted, or hidden. */
  readonly unseen: boolean;
  /** Characters that stand for a Unicode one in old programs. */
  readonly fallback: number;
}

/** Reads Rich Text Format: its final text, without notes and comments. Broken documents are read as far as they go. */
export function readRtf(bytes: Uint8Array): ExtractedDraft {
  const reader = new RtfReader();
  reader.read(new TextDecoder('latin1').decode(bytes));
  const { text, title, author } = reader.texts();
  const all = text
    .split(PARAGRAPH_END)
    .map((part) =>
      part
        .replace(/ {2,}/gu, ' ')
        .replace(/\n{2,}/gu, '\n')
        .trim(),
    )
    .filter((part) => part !== '');
  const top = titleAtTop(all);
  return {
    ...top,
    dropped: 0,
    droppedWords: 0,
    warnings: [],
    ...presentFields({
      title: top.title ?? title.trim(),
      // A single word is more often a user name than an author.
      author: author.trim().includes(' ') ? authorNames(author) : undefined,
    }),
  };
}

class RtfReader {
  readonly #texts = { text: '', title: '', author: '', none: '' };
  #group: Group = { target: 'text', unseen: false, fallback: 1 };
  readonly #outer: Group[] = [];
  #codePage = 'windows-1252';
  /** Bytes of characters that need several of them. */
  #bytes: number[] = [];
  /** Fallback characters still to be left out. */
  #skipped = 0;

  read(source: string): void {
    for (const { groups = {} } of source.matchAll(TOKEN)) {
      const { word, number, byte, symbol, bracket, text } = groups;
      if (byte !== undefined) this.#addByte(Number.parseInt(byte, 16));
      else {
        this.#flushBytes();
        if (bracket !== undefined) this.#enterOrLeave(bracket);
        else if (word !== undefined) this.#control(word, number);
        else if (symbol === '*') this.#group = { ...this.#group, target: 'none' };
        else this.#add(text ?? CHARACTERS[symbol ?? ''] ?? '');
      }
    }
    this.#flushBytes();
  }

  texts() {
    return this.#texts;
  }

  #enterOrLeave(bracket: string): void {
    this.#skipped = 0;
    if (bracket === '{') this.#outer.push(this.#group);
    else this.#group = this.#outer.pop() ?? this.#group;
  }

  #control(word: string, number: string | undefined): void {
    const { target } = this.#group;
    if (PARAGRAPH_ENDS.has(word)) this.#add(PARAGRAPH_END);
    else if (word === 'u') this.#addUnicode(Number(number ?? 0));
    else if (word === 'uc') this.#group = { ...this.#group, fallback: Number(number ?? 1) };
    else if (word === 'ansicpg') this.#codePage = CODE_PAGES[number ?? ''] ?? `windows-${number}`;
    else if (word === 'deleted' || word === 'v') this.#group = { ...this.#group, unseen: number !== '0' };
    else if (word === 'info') this.#group = { ...this.#group, target: 'none' };
    else if ((word === 'title' || word === 'author') && target === 'none')
      this.#group = { ...this.#group, target: word };
    else if (NO_TEXT.has(word)) this.#group = { ...this.#group, target: 'none' };
    else this.#add(CHARACTERS[word] ?? '');
  }

  #addUnicode(code: number): void {
    this.#skipped = 0;
    this.#add(String.fromCharCode(code < 0 ? code + 0x10000 : code));
    this.#skipped = this.#group.fallback;
  }

  #addByte(byte: number): void {
    if (this.#skipped > 0) this.#skipped -= 1;
    else this.#bytes.push(byte);
  }

  #flushBytes(): void {
    if (this.#bytes.length === 0) return;
    const bytes = new Uint8Array(this.#bytes);
    this.#bytes = [];
    this.#add(decoded(bytes, this.#codePage));
  }

  #add(characters: string): void {
    const seen = characters.slice(this.#skipped);
    this.#skipped = Math.max(0, this.#skipped - characters.length);
    if (!this.#group.unseen) this.#texts[this.#group.target] += seen;
  }
}

function decoded(bytes: Uint8Array, codePage: string): string {
  try {
    const { encoding } = new TextDecoder(codePage);
    const text = new TextDecoder(encoding).decode(bytes);
    return encoding === 'windows-1252' ? withHighCharacters(text) : text;
  } catch {
    return withHighCharacters(new TextDecoder('latin1').decode(bytes));
  }
}
