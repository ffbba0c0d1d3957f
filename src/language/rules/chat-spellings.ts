/** Words as people type them, lower case, with what may be meant: the first of these that the articles contain. */
export type ChatSpellings = ReadonlyMap<string, readonly string[]>;

export interface ChatSpellingWords {
  /** Contractions whose apostrophe people leave out, with what they then type for: "dont" for "don't". */
  readonly contractions: ReadonlySet<string>;
  /** Words that such a contraction without apostrophe is as well: "ill", "shell". */
  readonly except: string;
  /** Lines of "typed: meant, or meant". */
  readonly words: string;
}

/** The chat spellings of a language, for its file. Of contractions in 's, the short form of "is", the two words are meant. */
export function chatSpellings({ contractions, except, words }: ChatSpellingWords): ChatSpellings {
  const others = new Set(except.split(/\s+/u));
  const spellings = new Map<string, readonly string[]>();
  for (const contraction of contractions) {
    const typed = contraction.replaceAll("'", '');
    if (typed === contraction || contractions.has(typed) || others.has(typed)) continue;
    spellings.set(typed, [contraction.replace(/'s$/u, ' is')]);
  }
  for (const line of words.trim().split('\n')) {
    const [typed = '', meant = ''] = line.split(':');
    spellings.set(
      typed.trim(),
      meant.split(',').map((alternative) => alternative.trim()),
    );
  }
  return spellings;
}
