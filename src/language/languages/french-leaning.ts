import { leaningRules } from '../rules/leaning.ts';

/** Sentences that lean on what was said before. */
export const leaning = leaningRules({
  references:
    'il elle ils elles ce cet cette ces ceux celui celle celles cela ça leur leurs son sa ses lui eux',
  exceptions: `semaine mois année matin soir nuit été hiver printemps automne fois lundi mardi mercredi jeudi vendredi
    samedi dimanche qui`,
  connectives: `mais, et, ou, donc, or, car, cependant, pourtant, toutefois, néanmoins, ainsi, alors, ensuite, puis,
    enfin, de plus, en outre, par ailleurs, par exemple, en effet, en revanche, au contraire, par conséquent,
    en conséquence, aussi, de même, d'autre part, d'un autre côté, malgré cela, pendant ce temps, entre-
    temps, en fait, finalement, autrement dit, c'est, après cela, à cette fin, dans ce cas, pour cela, c'est
    pourquoi`,
  persons: 'il elle',
  definites: `le la les l'`,
  anaphors: `déclaration déclarations annonce propos décision accusation accusations incident duo communiqué mesure
    mesures`,
});
