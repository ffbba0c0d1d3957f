import type { Language } from '../../language/language.ts';

/** A name that a message puts beside a quote, as typed. */
export interface Label {
  readonly name: string;
  /**
   * Whether it is a name for sure, may be another word (a single word before a colon), or looks like other words (in
   * small letters).
   */
  readonly certainty: 'name' | 'word' | 'words';
}

const WORD = "\\p{L}[\\p{L}\\p{M}.'’-]*";
const CAPITALIZED = `\\p{Lu}[\\p{L}\\p{M}.'’-]*`;
const PARTICLE = '(?:de|la|le|du|da|di|del|der|den|van|von|bin|ibn|al|el|af|av|dos)';
const NAME = `${CAPITALIZED}(?: (?:${CAPITALIZED}|${PARTICLE})){0,4}`;
const TYPED = `${WORD}(?: ${WORD}){0,3}`;

/** A label before a quote: `Doe: “`, `Doe's “`. */
const BEFORE = [
  new RegExp(`(?:^|\\n|[.!?]\\s)[^\\S\\n]*(?<name>${NAME})[^\\S\\n]*:\\s*$`, 'u'),
  new RegExp(`(?<![\\p{L}])(?<name>${NAME})['’]s[^\\S\\n]*$`, 'u'),
];
const TYPED_BEFORE = new RegExp(`(?:^|\\n)[^\\S\\n]*(?<name>${TYPED})[^\\S\\n]*:\\s*$`, 'u');
/** A label after it: `” — Doe`, `” (Doe)`, `” ~ Doe, 2019`. */
const AFTER = [
  new RegExp(`^[”"’»“.,!?\\s]*(?:[—–~―]|--?)[^\\S\\n]*(?<name>${NAME})(?=\\s*(?:$|[\\n,.;(—–]))`, 'u'),
  new RegExp(`^[”"’»“.,!?\\s]*[([](?<name>${NAME})(?:,[^)\\]]*)?[)\\]]`, 'u'),
];
const TYPED_AFTER = new RegExp(`^[”"’»“.,!?\\s]*(?:[—–~―]|--?)[^\\S\\n]*(?<name>${TYPED})\\s*(?:$|\\n)`, 'u');

/** Single words before a colon that introduce a quote without naming its speaker, in the most common languages. */
const INTRODUCTIONS = new Set(
  `lol lmao omg wtf wow wtf haha hah hmm huh yikes oof ugh nice great cool interesting breaking update edit note quote
  quotes source sources headline title caption article text excerpt passage summary link tldr tl fyi imo imho ps re btw
  reminder question answer fact claim example here this that these see read reads says said from via per also or and so
  fun wait today news highlight takeaway context original translation zitat quelle titel überschrift artikel hinweis frage
  alter krass citation article source titre note cita fuente titular título nota citazione fonte titolo citação fonte
  цитата источник заголовок citace zdroj titulek cytat źródło tytuł`.split(/\s+/u),
);

/** The name beside a quote, if the message has one there. */
export function labelOf(before: string, after: string, languages: readonly Language[]): Label | undefined {
  for (const pattern of BEFORE) {
    const name = nameIn(pattern, before, languages);
    const isSingle = pattern === BEFORE[0] && name?.includes(' ') === false;
    if (name !== undefined) return { name, certainty: isSingle ? 'word' : 'name' };
  }
  for (const pattern of AFTER) {
    const name = nameIn(pattern, after, languages);
    if (name !== undefined) return { name, certainty: 'name' };
  }
  const typed = nameIn(TYPED_BEFORE, before, languages) ?? nameIn(TYPED_AFTER, after, languages);
  return typed === undefined ? undefined : { name: typed, certainty: 'words' };
}

function nameIn(pattern: RegExp, text: string, languages: readonly Language[]): string | undefined {
  const name = pattern.exec(text)?.groups?.['name']?.replace(/['’]s$/u, '');
  return name === undefined || introduces(name, languages) ? undefined : name;
}

/** Whether words before a colon introduce a quote without naming its speaker. */
export function introduces(words: string, languages: readonly Language[]): boolean {
  const [first = '', ...others] = words.toLowerCase().split(' ');
  if (languages.some(({ stopWords }) => stopWords.has(first))) return true;
  return others.length === 0 && INTRODUCTIONS.has(first);
}
