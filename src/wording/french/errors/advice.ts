/** What to do about a page or a file that cannot be used. */
export const advice = {
  addText: 'Colle plutôt le texte.',
  fromBrowser: 'Ouvre la page dans ton navigateur et colle son texte.',
  later: 'Réessaie plus tard, ou colle le texte.',
  checkLink: 'Vérifie le lien, ou colle le texte.',
  publicLink: 'Utilise le lien public de la page, ou colle son texte.',
  fullText: 'Si tu as le texte complet, colle-le.',
  language: 'Indique-la, pour que les questions trouvent les mots.',
  wrongLanguage: 'Indique la langue si c’est faux.',
} as const;
