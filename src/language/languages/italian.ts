import { answerRules } from '../answer-kinds.ts';
import { foldMarks } from '../fold-marks.ts';
import type { Language } from '../language.ts';
import { snowballStemmer } from '../snowball.ts';
import { wordSetWithoutMarks } from '../word-set.ts';

const negations = 'non no mai nessuno nessuna nessun niente nulla né senza';

const stopWords = `
a abbia abbiamo abbiano ad adesso affinché agli ai al alcun alcuna alcune alcuni alcuno all alla alle allo allora
almeno altra altre altri altro anche ancora anzi appena avendo avere avesse avessero avete aveva avevano avranno
avrebbe avrebbero avrà avuta avuti avuto c che chi chiunque ci ciascun ciascuna ciascuno cioè circa ciò coi col com
come comunque con contro cos cosa cosi così cui d da dagli dai dal dall dalla dalle dallo dato davanti degli dei del
dell della delle dello dentro deve devono dopo dov dove dovere doveva dovrebbe durante e ebbe ebbero ed egli ella
entrambi eppure era erano essa esse essendo essere essi esso fa faccia facendo faceva fanno fare fatto fece fecero
finché fino fosse fossero fra fu fuori furono già gli gran ha hai hanno ho i il in infatti infine inoltre insieme
invece io l la le lei li lo loro lui ma mai me mediante meglio meno mentre mi mia mie miei mio molta molte molti molto
ne neanche negli nei nel nell nella nelle nello nemmeno neppure nessun nessuna nessuno niente no noi non nostra nostre
nostri nostro nulla né o od ogni ognuno oltre oppure ora ossia ovvero per perché perciò perfino però più poca poche
pochi poco poi poiché possa possono potere poteva potevano potrebbe potrebbero potrà presso prima proprio pure può qua
qual qualche qualcosa qualcuno quale quali qualsiasi qualunque quand quando quant quanta quante quanti quanto quasi
quel quell quella quelle quelli quello quest questa queste questi questo qui quindi rispetto s saranno sarebbe
sarebbero sarà se sebbene secondo sei sembra sempre senza si sia siamo siano siate siccome siete sin solo soltanto sono
sopra soprattutto sotto sta stanno stata state stati stato stava stavano stessa stesse stessi stesso su sua sue sugli
sui sul sull sulla sulle sullo suo suoi sé sì tale tali tanta tante tanti tanto te ti tra tramite tranne troppo tu tua
tue tuo tuoi tutt tutta tuttavia tutte tutti tutto un una uno v venga vengono venire veniva venivano venne vennero
verso vi via viene voi vostra vostre vostri vostro è
`;

const framingWords = `
accadde accade afferma affermato articolo autore autrice cita citato cose descritto descrive detta detto dice dici
dicono dimmi dire disse esempio esiste esisteva esistono fatti genere indica informazione informazioni intende menziona
menzionato modo motivi motivo paragrafo parla parola parole pensa racconta ragione ragioni riguardo sa scritto si
significa spiega spiegato succede successe testo tipi tipo trova
`;

const answers = answerRules({
  asks: {
    person: 'chi',
    time: 'quando, quand, quanto tempo, quanti anni, quanti giorni, quanti mesi, quante ore, che ora',
    place: 'dove, dov',
    number: 'quanto, quanta, quanti, quante, quant',
    other: 'come, com, perché, cosa, cos',
  },
  which: 'quale quali qual che',
  copulas: 'è sono era erano fu',
  verbs: 'ha hanno aveva può possono deve devono fa',
  nouns: {
    person: `persona persone uomo donna presidente re regina imperatore papa vescovo ministro politico autore
      scrittore scrittrice poeta scienziato fisico chimico matematico filosofo storico esploratore attore attrice
      cantante musicista giocatore allenatore artista pittore compositore architetto ingegnere generale capo
      direttore sovrano fondatore azienda società organizzazione agenzia università partito squadra gruppo`,
    time: 'anno anni mese mesi giorno data decennio secolo secoli epoca periodo stagione',
    place: `città paese paesi stato stati villaggio provincia regione contea continente fiume isola isole luogo
      strada via quartiere nazione nazioni capitale mare oceano lago monte montagna`,
    number: `percentuale proporzione numero quantità popolazione parte altezza lunghezza larghezza profondità peso
      distanza superficie costo prezzo età tasso velocità temperatura`,
  },
  numbers: `due tre quattro cinque sei sette otto nove dieci undici dodici tredici quattordici quindici sedici
      diciassette diciotto diciannove venti* ventuno ventotto trenta* trentuno trentotto quarant* cinquant*
      sessant* settant* ottant* novant* cento duecento trecento quattrocento cinquecento seicento settecento
      ottocento novecento mille *mila milion* miliard* dozzin* decin* centinai* migliai* metà terzo quarto percento
      mezz* doppio triplo unico unica entrambi entrambe`,
  times: `gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre lunedì
      martedì mercoledì giovedì venerdì sabato domenica secondi minut* ora ore giorno giorni giornata settiman*
      mese mesi anno anni decenni* secol* millenni* primavera estate autunno inverno oggi ieri domani mezzanotte
      mezzogiorno mattina sera`,
});

const ELISION =
  /^(?:[cdglmnstv]|gl|un|ch|anch|com|cos|dov|quand|quant|tutt|quest|quell|bell|sant|mezz|(?:a|da|de|ne|su|co)gl|(?:a|da|de|ne|su|co)ll|(?:alc|ness|ciasc)un)'(?=.)/u;
const snowball = snowballStemmer('it');

export const italian: Language = {
  code: 'it',
  stopWords: wordSetWithoutMarks(stopWords),
  negations: wordSetWithoutMarks(negations),
  framingWords: wordSetWithoutMarks(framingWords),
  elision: ELISION,
  /** Without marks, or with an apostrophe for them (citta'), which is gone by now. */
  stem: (word) => snowball(foldMarks(word)),
  ...answers,
};
