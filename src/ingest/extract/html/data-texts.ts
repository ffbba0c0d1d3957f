import { wordsIn } from '../text/words-in.ts';
import { isObject, type JsonObject } from './json-ld.ts';

/** A text in a page's data, whose paragraphs are pieces of HTML or of plain text. */
export interface DataText {
  readonly pieces: readonly string[];
  /** The title of the object that it stands in. */
  readonly heading: string;
  /** Whether it may lack words: pieces from many objects, of which some are too short to be recognized. */
  readonly isScattered: boolean;
}

/** Words in the shortest text worth comparing with the page's. */
const MIN_WORDS = 50;
/** Words in the shortest element of a list that is a paragraph rather than a label. */
const MIN_PARAGRAPH_WORDS = 5;
/** Data nested more deeply are trees of components. */
const MAX_DEPTH = 40;

/** What blocks of rich text have their words in, by the conventions of editors (ProseMirror, Slate, Draft.js, Portable Text). */
const WORDS = new Set(
  'text value html content contents children nodes paragraph paragraphs body runs data markup p'.split(' '),
);
const TYPES = ['type', '_type', '__typename', 'kind', 'name', 'component'];
/** Blocks with words beside the text. */
const NO_TEXT =
  /image|photo|video|audio|embed|advert|^ads?$|related|promo|newsletter|gallery|caption|credit|link-?list|widget/iu;
const HEADINGS = ['headline', 'title'];
const ADDRESSES = ['url', 'slug', 'href', 'link', 'permalink'];

/** The long texts in a page's data: strings, lists of blocks, and pieces that stand in objects of one kind. */
export function dataTexts(data: readonly unknown[]): DataText[] {
  const collector = new Collector();
  for (const each of data) collector.visit(each, { heading: '', kind: '', depth: 0 });
  return collector.texts();
}

/** Where a value stands. */
interface Place {
  readonly heading: string;
  /** The keys that lead to it, without numbers. */
  readonly kind: string;
  readonly depth: number;
}

class Collector {
  readonly #texts: DataText[] = [];
  readonly #pieces = new Map<string, string[]>();

  texts(): DataText[] {
    const scattered = [...this.#pieces.values()].filter((pieces) => pieces.length > 1);
    return [
      ...this.#texts,
      ...scattered.map((pieces) => ({ pieces, heading: '', isScattered: true })),
    ].filter(({ pieces }) => wordsIn(pieces) >= MIN_WORDS);
  }

  visit(value: unknown, { heading, kind, depth }: Place): void {
    if (depth > MAX_DEPTH) return;
    const inside = { heading, kind: `${kind}.*`, depth: depth + 1 };
    if (typeof value === 'string') this.#addString(value, heading, kind);
    else if (Array.isArray(value)) {
      this.#texts.push({ pieces: value.flatMap(wordsOfBlock), heading, isScattered: false });
      for (const entry of value) this.visit(entry, inside);
    } else if (isObject(value)) {
      const own = HEADINGS.map((name) => value[name]).find((name) => typeof name === 'string');
      for (const [key, entry] of Object.entries(value)) {
        const name = key.replace(/\d+/gu, '*');
        this.visit(entry, { ...inside, kind: `${kind}.${name}`, heading: String(own ?? heading) });
      }
    }
  }

  #addString(text: string, heading: string, kind: string): void {
    const words = wordsIn([text]);
    if (words >= MIN_WORDS) this.#texts.push({ pieces: [text], heading, isScattered: false });
    if (words < MIN_PARAGRAPH_WORDS) return;
    const pieces = this.#pieces.get(kind);
    if (pieces === undefined) this.#pieces.set(kind, [text]);
    else pieces.push(text);
  }
}

/** The words of an element of a list, if it is a block of a text. */
function wordsOfBlock(entry: unknown): string[] {
  const words = (typeof entry === 'string' ? entry : isObject(entry) ? wordsOf(entry, 0) : '').trim();
  return wordsIn([words]) >= MIN_PARAGRAPH_WORDS ? [words] : [];
}

/** An object with an address and a title of its own is no block of a text, but another article. */
function wordsOf(object: JsonObject, depth: number): string {
  const isForeign =
    TYPES.some((name) => NO_TEXT.test(String(object[name] ?? ''))) ||
    (depth === 0 &&
      [HEADINGS, ADDRESSES].every((names) => names.some((name) => typeof object[name] === 'string')));
  if (isForeign || depth > MAX_DEPTH) return '';
  return Object.entries(object)
    .filter(([name]) => WORDS.has(name.toLowerCase()))
    .flatMap(([, value]) => [value].flat())
    .map((value) => (typeof value === 'string' ? value : isObject(value) ? wordsOf(value, depth + 1) : ''))
    .join('');
}
