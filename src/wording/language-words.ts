const names = new Intl.DisplayNames('en', { type: 'language' });

/**
 * "English", "English or German".
 *
 * @param codes ISO 639-1
 */
export function languageList(codes: readonly string[]): string {
  return new Intl.ListFormat('en', { type: 'disjunction' }).format(
    codes.map((code) => names.of(code) ?? code),
  );
}

/** What to say of passages for a question in another language than theirs. */
export function otherLanguageWords(language: string): string {
  return `This article is in ${languageList([language])}, the question is not.`;
}
