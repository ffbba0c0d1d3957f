import { leaningRules } from '../rules/leaning.ts';

/** Sentences that lean on what was said before. */
export const leaning = leaningRules({
  references: `egli ella lui lei essi esse loro questo questa questi queste quello quella quelli quelle ciò suo sua suoi
    sue entrambi entrambe`,
  exceptions: `settimana mese anno mattina sera notte estate inverno primavera autunno volta lunedì martedì mercoledì
    giovedì venerdì sabato domenica`,
  connectives: `ma, e, o, oppure, però, tuttavia, inoltre, anche, così, quindi, dunque, perciò, pertanto, poi, infine,
    invece, per esempio, ad esempio, infatti, nonostante ciò, nel frattempo, d'altra parte, al contrario, di
    conseguenza, allo stesso tempo, in effetti, in altre parole, cioè, per questo, dopo di ciò,
    ciononostante, eppure`,
  persons: 'egli lui lei',
  definites: `il lo la i gli le l'`,
  anaphors: `dichiarazione dichiarazioni annuncio decisione accusa accuse incidente comunicato misura misure
    affermazione`,
});
