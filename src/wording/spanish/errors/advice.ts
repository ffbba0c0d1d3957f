/** What to do about a page or a file that cannot be used. */
export const advice = {
  addText: 'Pega el texto en su lugar.',
  fromBrowser: 'Abre la página en tu navegador y pega su texto.',
  later: 'Inténtalo más tarde o pega el texto.',
  checkLink: 'Revisa el enlace o pega el texto.',
  publicLink: 'Usa el enlace público de la página o pega su texto.',
  fullText: 'Si tienes el texto completo, pégalo.',
  language: 'Indícalo para que las preguntas encuentren las palabras.',
  wrongLanguage: 'Cambia el idioma si no es correcto.',
} as const;
