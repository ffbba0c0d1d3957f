import snowball from 'snowball-stemmers';

const ALGORITHMS: Readonly<Record<string, string>> = {
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

/** Words whose stems are cached, per language; the cache is emptied when full. */
const MAX_CACHED = 100_000;

/**
 * A stemmer for the language, created on first use, with a cache (Snowball takes about 10 µs a word in JavaScript). The
 * identity function for languages that Snowball does not cover.
 *
 * @param code ISO 639-1
 */
export function snowballStemmer(code: string): (word: string) => string {
  const algorithm = ALGORITHMS[code];
  if (algorithm === undefined) return (word) => word;
  let stemmer: ReturnType<typeof snowball.newStemmer> | undefined;
  const cache = new Map<string, string>();
  return (word) => {
    const known = cache.get(word);
    if (known !== undefined) return known;
    if (cache.size >= MAX_CACHED) cache.clear();
    stemmer ??= snowball.newStemmer(algorithm);
    const stem = stemmer.stem(word);
    cache.set(word, stem);
    return stem;
  };
}
