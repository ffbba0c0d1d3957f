import type { Language } from '../language.ts';
import { cautions } from '../rules/cautions.ts';
import { negations } from '../rules/negations.ts';
import { spelling } from '../rules/spelling.ts';
import { foldMarks } from '../words/fold-marks.ts';
import { snowballStemmer } from '../words/snowball.ts';
import { wordSetWithoutMarks } from '../words/word-set.ts';

const stopWords = `
a abans ací així això al aleshores algun alguna algunes alguns alhora allà allò als altra altre altres amb ambdues
ambdós anar aquell aquella aquelles aquells aquest aquesta aquestes aquests aquí baix bastant cada cap com contra d
dalt damunt darrere davant de del dels des després dins dintre do doncs durant e el ell ella elles ells els em en
encara endavant enfront entre era eren es esta estan estar estat estava estaven està et etc ets fa fan feia feien fer
feta fins foren força fos fossin fou gairebé ha hagi han has haver havia havien he hem heu hi ho i igual iguals in ja
jo l la les li llavors lo los mai malgrat massa mateix mateixa mateixes mateixos me mentre menys meu meus meva meves
mitjançant molt molta moltes molts mon mons més n ne ni ningú no nogensmenys només nos nosaltres nostra nostre nostres
o oi on ons pas pel pels per perquè però poc poca pocs poden poder podia podien poques pot potser prop propi puc qual
quals qualsevol quan quant quanta quantes quants quasi que qui quin quina quines quins què s sa se segons sense ser
sera seran seria serà seu seus seva seves si sigui siguin sinó sobre sobretot soc solament sols som sota sou sí sóc són
ta tal tals també tampoc tan tant tanta tantes tants te tenen tenia tenien tenir teu teus teva teves ton tot tota totes
tothom tots través tu té un una unes uns us va vaig vam van vas vers vosaltres vostra vostre vostres és
`;

const framingWords = `
article autor autora causa cita cosa coses descrit descriu digué dir dit diu diuen exemple existeix existeixen existia
explica explicar fet fets informació manera menciona mencionat motiu motius ocorre opina paraula paraules parla passa
passar pensa raons raó sap significa succeeix text tipus tracta
`;

const snowball = snowballStemmer('ca');

export const catalan: Language = {
  code: 'ca',
  stopWords: wordSetWithoutMarks(stopWords),
  framingWords: wordSetWithoutMarks(framingWords),
  elision: /^[dlmnst]'(?=.)/u,
  negations: negations({
    words: 'no mai ningú res cap sense tampoc ni gens',
  }),
  spelling: spelling({
    percent: 'percent, per cent',
    and: 'i',
  }),
  cautions: cautions({
    source: "segons, d'acord amb",
    attribution: `diu, diuen, deia, digué, afirma, afirmen, afirmà, assegura, asseguren, sosté, sostenen, creu,
      creuen, considera, consideren, adverteix`,
    statement: 'declara, declarà, afegeix, afegí, explica, explicà, escriu',
    modal: 'pot, poden, podria, podrien, hauria, haurien, seria, serien',
    hedge: `suposadament, presumptament, aparentment, possiblement, probablement, potser, presumpte, presumpta,
      sembla, semblen`,
    attitude: 'tem, temen, temia, espera, esperen, sospita, sospiten, imagina, suposa',
    idea: 'idea, temor, por, risc, hipòtesi, rumor, rumors, sospita, impressió, possibilitat',
    degree: 'gairebé, quasi, a penes, rarament',
    condition: 'si, tret que, llevat que, excepte',
    denial: 'falsament, erròniament, en lloc de, en comptes de',
    dispute: `nega, neguen, negà, desmenteix, desmentí, rebutja, rebutgen, dubta, dubten, qüestiona, refuta`,
    falsehood: 'fals, falsa, mite, mentida',
    neutral: 'sí, no només, sens dubte',
    that: 'que',
    but: 'però, tanmateix',
    asks: 'qui, què, quan, on, per què, com, quin, quina, quins, quines, quant, quants',
    self: 'jo, nosaltres',
  }),
  /** Diacritics, which are often omitted, are dropped before stemming, except in the ending that the stemmer needs them for. */
  stem: (word) => snowball(foldMarks(word).replace(/(?<=[a-z]{2})cions?$|cio$/u, 'ció')),
};
