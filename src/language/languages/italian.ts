import type { Language } from '../language.ts';
import { answerRules } from '../rules/answer-kinds.ts';
import { articleRequestRules } from '../rules/article-requests.ts';
import { followUpRules } from '../rules/follow-ups.ts';
import { negations } from '../rules/negations.ts';
import { numerals } from '../rules/numerals.ts';
import { speechRules } from '../rules/speech.ts';
import { spelling } from '../rules/spelling.ts';
import { foldMarks } from '../words/fold-marks.ts';
import { snowballStemmer } from '../words/snowball.ts';
import { wordSetWithoutMarks } from '../words/word-set.ts';
import { italianCautions } from './italian-cautions.ts';
import { leaning } from './italian-leaning.ts';

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

const requests = articleRequestRules({
  article: 'articolo testo notizia pezzo',
  skipped: `questo questa qui il lo la i gli le l un una di del dello della è e sono era è stato stata ha hanno fu in a al ad che si mi ci tu puoi può
    dammi dimmi per favore qual quale quali cosa da c`,
  between: 'breve brevemente veloce velocemente corto esattamente nome parole frase poche',
  phrases: {
    author: `chi scritto, chi scrisse, chi autore, autore, autrice, autori, scritto chi, chi redatto, firmato, @giornalista, chi
      firmato`,
    published: `quando scritto, quando pubblicato, quando uscito, quando pubblicata, quando scritta, quando uscita, @quando, data
      pubblicazione, @data`,
    publisher: `chi pubblicato, chi pubblicata, editore, giornale, quotidiano, fonte, testata, dove pubblicato, dove uscito, dove
      pubblicata, dove viene, @dove, agenzia stampa, @rivista, @sito`,
    title: 'titolo, @chiama, @intitola, @intitolato',
    url: 'link, url, indirizzo web, @indirizzo, @originale, @dove leggere, collegamento',
    length:
      'quante parole, numero parole, @lunghezza, @lungo, @quanto lungo, tempo lettura, quanti paragrafi',
    summary: `tldr, tl dr, riassunto, riassumi, riassumere, riassumimi, sintesi, sintetizza, idea principale, punto principale, punti
      principali, punti chiave, messaggio principale, argomento, argomento principale, tema, tema principale, parla, tratta,
      dice, succo, conclusione, conclusioni, essenziale, importante, più importante, successo, succede, accaduto`,
  },
});

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

const speech = speechRules({
  cues: `dice disse dissero diceva detto afferma affermò affermato spiega spiegò spiegato aggiunge aggiunse aggiunto
      dichiara dichiarò dichiarato sostiene sostenne sostenuto sottolinea sottolineò sottolineato osserva osservò
      osservato racconta raccontò raccontato ricorda ricordò ricordato precisa precisò precisato commenta commentò
      commentato conclude concluse concluso risponde rispose risposto chiede chiese chiesto annuncia annunciò
      annunciato assicura assicurò assicurato ammette ammise ammesso avverte avvertì avvertito scrive scrisse
      scritto denuncia denunciò denunciato ribadisce ribadì ribadito insiste insistette insistito lamenta lamentò
      lamentato confessa confessò confessato prosegue proseguì proseguito continua continuò continuato replica
      replicò replicato rileva rilevò rilevato riferisce riferì riferito promette promise promesso attacca attaccò
      attaccato esclama esclamò esclamato definisce definì definito parla parlò parlato twittato chiarisce chiarì
      chiarito evidenzia evidenziato riconosce riconobbe riconosciuto chiosa chiosato grida gridato urla urlato
      sussurra sussurrato mormora mormorato scherza scherzato ironizza ironizzato puntualizza puntualizzato critica
      criticato ammonisce ammonito minaccia minacciato giura giurato concede ribatte ribattuto obietta obiettato
      domanda domandato argomenta difende riassume descrive descritto nota notato ritiene ritenuto prevede previsto
      rivela rivelato conferma confermato smentisce smentito nega negato elogia esulta esultato twitta incalza
      incalzato sbotta sbottato tuona tuonato invoca auspica auspicato suggerisce suggerito consiglia raccomanda
      supplica implora protesta garantisce garantito rassicura rassicurato taglia sentenzia sentenziato rilancia
      rilanciato`,
  participles: 'dicendo aggiungendo spiegando sottolineando affermando sostenendo precisando ricordando',
  complementizers: 'che se',
  manners: 'sorride sorriso ride sospira sospirato singhiozza stupisce indigna',
  performatives: `chiede chiesto propone proposto promette promesso annuncia annunciato offre offerto esige raccomanda
      conferma confermato`,
  utterances: `comunicato dichiarazione lettera messaggio nota email tweet discorso testo articolo commento risposta
      post`,
  headings: 'domanda risposta citazione fonte titolo nota conclusione motto slogan guarda',
  fronted: 'per',
  accordings: 'secondo, a detta di, stando a, per',
  pronouns: {
    man: 'lui egli',
    woman: 'lei ella',
    several: 'loro',
    none: 'io noi voi tu si chi uno molti alcuni altri',
  },
  between: `ha hanno aveva avevano è era si gli le ci mi lo anche poi ancora quindi già inoltre ieri oggi infine sempre
      così invece però`,
  introductions: 'qui oggi ieri domani inoltre poi infine intanto',
  adverb: /mente$/u,
  boundaries: 'e ed ma o che quando se perché come mentre anche poiché dove',
  coordinators: 'e ed ma o',
  prepositions: `a al allo alla ai agli alle all' con contro da dal dallo dalla dall' di del dello della dei degli delle dell'
      d' in nel nello nella nei nelle nell' per su sul sullo sulla sull' sui sulle tra fra durante dopo prima senza`,
  determiners: `il lo la l' i gli le un uno una un' suo sua suoi sue questo questa quest' questi quel quella molti alcuni
      due tre quattro cinque sei alcune`,
  definites: "il lo la l' i gli le",
  relatives: 'che cui quale',
  titles: `presidente premier primo prima ministro ministra vicepremier sindaco sindaca senatore senatrice deputato
      deputata governatore segretario segretaria portavoce giudice procuratore generale papa dottor dottore dottoressa
      dott professor professore professoressa prof direttore direttrice cancelliere cancelliera commissario leader
      allenatore colonnello capitano avvocato onorevole ex`,
  titlesOfMen: 'signor sig don re fra',
  titlesOfWomen: 'signora sig.ra donna regina suor',
  times: `lunedì martedì mercoledì giovedì venerdì sabato domenica gennaio febbraio marzo aprile maggio giugno luglio
      agosto settembre ottobre novembre dicembre`,
  particles: "di de del della dei la lo d' van von al el",
  elided: /^(?:l|d|un|all|dall|dell|nell|sull|quest|c|s|m|t|v)['’](?=\p{L})/iu,
});

const followUps = followUpRules({
  openers: `e, ed, ma, o, anche, invece, che dire di, che dire del, che dire della, per quanto riguarda, riguardo a,
    quanto a, lo stesso per`,
  articles: 'il lo la i gli le l un uno una e',
  prepositions: `di del dello della dei degli delle dell a al allo alla ai agli alle all da
    dal dalla in nel nello nella nei negli nelle nell con su sul sulla per tra fra`,
  pronouns: 'lui lei loro egli ella esso essa suo sua suoi sue ciò questo questa quello quella lì là allora',
});

export const italian: Language = {
  code: 'it',
  stopWords: wordSetWithoutMarks(stopWords),
  framingWords: wordSetWithoutMarks(framingWords),
  elision: ELISION,
  negations: negations({
    words: 'non no mai nessuno nessuna nessun niente nulla né senza neanche nemmeno',
  }),
  spelling: spelling({
    percent: 'percent, per cento',
    and: 'e',
    numerals: numerals({
      ones: `zero uno/un/una due tre quattro cinque sei sette otto nove dieci undici dodici tredici quattordici quindici
        sedici diciassette diciotto diciannove`,
      tens: 'venti trenta quaranta cinquanta sessanta settanta ottanta novanta',
      hundred: 'cento',
      thousand: 'mille/mila',
      million: 'milione/milioni',
      billion: 'miliardo/miliardi',
      compound: (one, ten) => `${/^[uo]/u.test(one) ? ten.slice(0, -1) : ten}${one}`,
    }),
  }),
  cautions: italianCautions,
  /** Diacritics may be omitted or replaced by an apostrophe (citta'), which tokenization has dropped. */
  stem: (word) => snowball(foldMarks(word)),
  ...answers,
  ...requests,
  ...followUps,
  ...leaning,
  speech,
};
