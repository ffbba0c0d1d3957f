/** What to do about a page or a file that cannot be used. */
export const advice = {
  addText: 'Füg stattdessen den Text ein.',
  fromBrowser: 'Öffne die Seite im Browser und füg ihren Text ein.',
  later: 'Versuch es später noch einmal oder füg den Text ein.',
  checkLink: 'Prüf den Link oder füg den Text ein.',
  publicLink: 'Nimm den öffentlichen Link der Seite oder füg ihren Text ein.',
  fullText: 'Wenn du den vollständigen Text hast, füg ihn ein.',
  language: 'Stell sie ein, damit Fragen die Wörter finden.',
  wrongLanguage: 'Stell die Sprache ein, falls das nicht stimmt.',
} as const;
