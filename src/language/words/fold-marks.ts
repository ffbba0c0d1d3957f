const UNMARKED: Readonly<Record<string, string>> = {
  ß: 'ss',
  œ: 'oe',
  æ: 'ae',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ı: 'i',
};

/** Strips diacritics: ş to s, é to e, ß to ss. Latin letters only; in other scripts, they make other letters (й). */
export function foldMarks(term: string): string {
  // Most terms have nothing to strip, and normalizing takes longer than looking.
  if (!/[^\p{ASCII}]/u.test(term) || !/[\p{sc=Latn}\p{M}]/u.test(term)) return term;
  return term
    .normalize('NFD')
    .replace(/(\p{sc=Latn})\p{M}+/gu, '$1')
    .normalize('NFC')
    .replace(/[ßœæøłđı]/gu, (letter) => UNMARKED[letter] ?? letter);
}
