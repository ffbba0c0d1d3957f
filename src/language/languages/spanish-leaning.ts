import { leaningRules } from '../rules/leaning.ts';

/** Sentences that lean on what was said before. */
export const leaning = leaningRules({
  references: `ella ellos ellas esto eso este esta estos estas ese esa esos esas aquel aquella aquello su sus ambos
    ambas`,
  exceptions: `semana mes año mañana tarde noche verano invierno primavera otoño vez lunes martes miércoles jueves
    viernes sábado domingo`,
  connectives: `pero, y, o, sino, sin embargo, no obstante, además, también, así, así que, entonces, luego, después, por
    tanto, por lo tanto, por eso, por ello, en consecuencia, por ejemplo, en cambio, por el contrario,
    mientras tanto, de hecho, en efecto, finalmente, por otra parte, por otro lado, asimismo, igualmente, a
    pesar de ello, a pesar de eso, aun así, es decir, en otras palabras, más tarde, al mismo tiempo, en este
    caso, para ello`,
  persons: 'ella',
  definites: 'el la los las',
  anaphors: `declaración declaraciones anuncio decisión acusación acusaciones incidente comunicado medida medidas dúo
    afirmación`,
});
