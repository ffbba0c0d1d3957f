import { leaningRules } from '../rules/leaning.ts';

/** Sentences that lean on what was said before. */
export const leaning = leaningRules({
  references: `ele ela eles elas isto isso este esta estes estas esse essa esses essas aquele aquela aquilo seu sua seus
    suas ambos ambas`,
  exceptions: `semana mês ano manhã tarde noite verão inverno primavera outono vez segunda terça quarta quinta sexta
    sábado domingo`,
  connectives: `mas, e, ou, porém, contudo, todavia, no entanto, entretanto, além disso, também, assim, então, portanto,
    por isso, logo, depois, por fim, por exemplo, em vez disso, de fato, de facto, apesar disso, enquanto
    isso, por outro lado, pelo contrário, consequentemente, ao mesmo tempo, ou seja, em outras palavras,
    finalmente, ainda assim, para isso, mesmo assim`,
  persons: 'ele ela',
  definites: 'o a os as',
  anaphors: `declaração declarações anúncio decisão acusação acusações incidente comunicado medida medidas afirmação
    dupla`,
});
