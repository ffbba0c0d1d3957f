const unmarked: Readonly<Record<string, string>> = {
  ß: 'ss',
  œ: 'oe',
  æ: 'ae',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ı: 'i',
};

/** ş to s, é to e, ß to ss: Latin letters only, for in other scripts the mark makes another letter (й). */
export function foldMarks(term: string): string {
  if (/^\p{ASCII}*$/u.test(term)) return term;
  return term
    .normalize('NFD')
    .replace(/(\p{sc=Latn})\p{M}+/gu, '$1')
    .normalize('NFC')
    .replace(/[ßœæøłđı]/gu, (letter) => unmarked[letter] ?? letter);
}
