import snowball from 'snowball-stemmers';

const algorithms: Readonly<Record<string, string>> = {
  ar: 'arabic',
  ca: 'catalan',
  cs: 'czech',
  da: 'danish',
  de: 'german',
  en: 'english',
  es: 'spanish',
  eu: 'basque',
  fi: 'finnish',
  fr: 'french',
  ga: 'irish',
  hu: 'hungarian',
  hy: 'armenian',
  it: 'italian',
  nb: 'norwegian',
  nl: 'dutch',
  nn: 'norwegian',
  no: 'norwegian',
  pt: 'portuguese',
  ro: 'romanian',
  ru: 'russian',
  sl: 'slovene',
  sv: 'swedish',
  ta: 'tamil',
  tr: 'turkish',
};

/** Stems are remembered for this many words, then forgotten all at once: a bound for texts that never repeat. */
const MEMORY = 100_000;

/**
 * A stemmer for the language, made when it is first used, with a memory (Snowball in JavaScript takes about 10 µs a
 * word); the identity for a language that Snowball has not.
 */
export function snowballStemmer(code: string): (word: string) => string {
  const algorithm = algorithms[code];
  if (algorithm === undefined) return (word) => word;
  let stemmer: ReturnType<typeof snowball.newStemmer> | undefined;
  const memory = new Map<string, string>();
  return (word) => {
    const known = memory.get(word);
    if (known !== undefined) return known;
    if (memory.size >= MEMORY) memory.clear();
    stemmer ??= snowball.newStemmer(algorithm);
    const stem = stemmer.stem(word);
    memory.set(word, stem);
    return stem;
  };
}
