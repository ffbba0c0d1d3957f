import type { Language } from '../language.ts';
import { answerRules } from '../rules/answer-kinds.ts';
import { articleRequestRules } from '../rules/article-requests.ts';
import { cautions } from '../rules/cautions.ts';
import { followUpRules } from '../rules/follow-ups.ts';
import { negations } from '../rules/negations.ts';
import { numerals } from '../rules/numerals.ts';
import { spelling } from '../rules/spelling.ts';
import { foldMarks } from '../words/fold-marks.ts';
import { snowballStemmer } from '../words/snowball.ts';
import { wordSetWithoutMarks } from '../words/word-set.ts';
import { leaning } from './dutch-leaning.ts';

const stopWords = `
aan achter af al alle alleen alles als altijd ander andere anderen anders behalve beide beiden ben beter bij bijna
binnen binnenin boven bovendien buiten d daar daarbij daardoor daarin daarmee daarna daarom daaronder daarop daarvan
daarvoor dan dat de deze die dit doch doen doet door dus echter een eens eerder eigen elk elkaar elke en enige enkel
enkele er eraan erg ergens erin ermee ernaar erop ervan ervoor etc even evenals ge gedurende geen geweest geworden haar
had hadden hare heb hebben hebt heeft heel hem hen het hetzelfde hier hierbij hierdoor hierin hiermee hiervan hiervoor
hij hoe hoeveel hoewel hoezo hun ieder iedere iedereen iemand iets ik in indien is ja je jij jou jouw jullie kan kon
konden kun kunnen kunt laat later liet maar mag me mede meer meest meestal men met mezelf mij mijn mijzelf minder
misschien mocht mochten moest moesten moet moeten mogen na naar naast nadat net niemand niet niets niks nog nogal nooit
nu o of ofschoon om omdat omstreeks ondanks onder ongeveer ons onszelf onze ook op opnieuw over overal per reeds rond
rondom s sinds slechts sommige soms steeds t te tegen tegenover terwijl tevens tijdens toch toen tot totdat tussen u
uit uiteindelijk uw vaak van vanaf vandaan vanuit vanwege veel vele verder via volgens voor vooral voordat vóór waar
waaraan waarbij waardoor waarin waarmee waarna waarnaar waarom waaronder waarop waaruit waarvan waarvoor wanneer want
waren was wat we weer wegens wel welk welke werd werden wie wiens wij wil wilde wilden willen word worden wordt zal ze
zeer zelf zelfs zich zichzelf zij zijn zo zoals zodat zodra zonder zou zouden zowel zullen zult één
`;

const framingWords = `
artikel auteur bedoeld bedoelt beschreef beschreven beschrijf beschrijft bestaan bestaat bestond betekende betekent
citaat ding dingen feit feiten gebeurd gebeurde gebeuren gebeurt geeft gezegd informatie leg manier meent mening
passage reden redenen schreef schrijft soort soorten staat stelde stelt tekst type vermeld vermeldt vertel vertelde
vertelt vindt vraag weet wijze woord woorden zeg zeggen zegt zei zeiden
`;

const requests = articleRequestRules({
  article: 'artikel stuk tekst bericht',
  skipped: `dit deze hier de het een is zijn was waren werd wordt heeft hebben van in op aan te en dat die er je jij u ik we kun kunt kan mij me
    ons geef zeg vertel alsjeblieft alstublieft aub welke welk wat`,
  between: 'kort even snel precies naam woorden zin eigenlijk uit door',
  phrases: {
    author: `wie geschreven, wie schreef, wie auteur, auteur, auteurs, schrijver, door wie, door wie geschreven, geschreven door, wie
      schrijver, @journalist`,
    published: `wanneer geschreven, wanneer gepubliceerd, wanneer verschenen, wanneer verscheen, @wanneer, publicatiedatum, @datum,
      @hoe oud, @hoe recent, datum publicatie`,
    publisher: `wie gepubliceerd, wie publiceerde, wie uitgever, uitgever, krant, bron, waar gepubliceerd, waar verschenen, waar
      vandaan, @waar, persbureau, @site, @website, @tijdschrift`,
    title: 'titel, kop, @heet',
    url: 'link, url, webadres, @adres, @origineel, @waar lezen',
    length:
      'hoeveel woorden, aantal woorden, woordenaantal, @hoe lang, @lengte, leestijd, hoeveel alinea, hoeveel alineas',
    summary: `tldr, tl dr, samenvatting, samenvatten, vat samen, vat samen, samengevat, hoofdpunt, hoofdpunten, hoofdgedachte,
      kernpunt, kernpunten, kern, strekking, waar gaat over, gaat over, waarover gaat, gaat, onderwerp, conclusie,
      belangrijkste, korte versie, boodschap, gebeurd, gebeurt, aan hand`,
  },
});

const answers = answerRules({
  asks: {
    person: 'wie, wiens',
    time: 'wanneer, hoe lang, hoelang, hoeveel jaar, hoeveel dagen, hoe laat, sinds wanneer, tot wanneer',
    place: 'waar, waarheen, waarvandaan',
    number: 'hoeveel, hoe hoog, hoe groot, hoe ver, hoe oud, hoe diep, hoe breed, hoe zwaar, hoe snel',
    other: 'hoe, waarom, waardoor, waarmee, waarvoor',
  },
  which: 'welk welke wat',
  copulas: 'is zijn was waren',
  verbs: 'heeft hebben had kan kunnen moet doet deed',
  nouns: {
    person: `persoon personen man vrouw president koning koningin keizer keizerin paus bisschop minister politicus
      auteur schrijver schrijfster dichter wetenschapper natuurkundige scheikundige wiskundige filosoof historicus
      ontdekkingsreiziger acteur actrice zanger zangeres muzikant speler trainer coach kunstenaar schilder
      componist architect ingenieur generaal leider directeur heerser oprichter bedrijf onderneming organisatie
      universiteit groep partij band team ploeg`,
    time: 'jaar jaren maand maanden dag datum decennium eeuw eeuwen periode seizoen',
    place: `stad steden dorp land landen staat staten provincie regio graafschap continent rivier eiland eilanden
      plaats plaatsen plek straat wijk natie hoofdstad zee oceaan meer berg gebied`,
    number:
      'percentage aandeel aantal getal bevolking hoogte lengte breedte diepte gewicht afstand oppervlakte prijs leeftijd snelheid temperatuur',
  },
  numbers: `twee drie vier vijf zes zeven acht negen tien elf twaalf *tien *twintig *dertig *veertig *vijftig
      *zestig *zeventig *tachtig *negentig *honderd *duizend miljoen* miljard* biljoen* dozijn tientallen honderden
      duizenden helft half halve derde kwart procent tweemaal driemaal enige`,
  times: `januari februari maart april mei juni juli augustus september oktober november december maandag dinsdag
      woensdag donderdag vrijdag zaterdag zondag seconde* minuut minuten uur uren dag dagen week weken maand* jaar
      jaren decenni* eeuw eeuwen millennium lente zomer herfst winter vandaag gisteren morgen middernacht middag
      avond ochtend`,
});

const snowball = snowballStemmer('nl');

const followUps = followUpRules({
  openers: `en, maar, of, ook, hoe zit het met, hoe is het met, hoe staat het met, wat met, wat is er met, wat
    betreft, hetzelfde voor`,
  articles: 'de het een en',
  prepositions: 'in op aan bij met van voor naar over uit door tegen te',
  pronouns: 'hij hem zijn zij ze haar hun hen dat die dit deze daar toen',
});

export const dutch: Language = {
  code: 'nl',
  stopWords: wordSetWithoutMarks(stopWords),
  framingWords: wordSetWithoutMarks(framingWords),
  negations: negations({
    words: 'niet geen nooit niemand niets noch zonder nergens',
  }),
  spelling: spelling({
    percent: 'percent, procent',
    and: 'en',
    numerals: numerals({
      ones: `nul een/één twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien
        achttien negentien`,
      tens: 'twintig dertig veertig vijftig zestig zeventig tachtig negentig',
      hundred: 'honderd',
      thousand: 'duizend',
      million: 'miljoen',
      billion: 'miljard',
      compound: (one, ten) => `${one}${one.endsWith('e') ? 'ën' : 'en'}${ten}`,
    }),
  }),
  cautions: cautions({
    source: 'volgens, aldus',
    attribution: `zegt, zei, zeiden, zeggen, beweert, beweerde, beweren, beweerden, meent, meende, gelooft, geloofde,
      geloven, denkt, dacht, denken, waarschuwt, waarschuwde`,
    statement: 'verklaart, verklaarde, stelt, stelde, stellen, voegde, schrijft, schreef',
    modal: 'kan, kunnen, kon, konden, zou, zouden, mag, mogen, moet, moeten',
    hedge: `naar verluidt, zogenaamd, zogenaamde, zogeheten, vermoedelijk, waarschijnlijk, mogelijk, misschien,
      blijkbaar, schijnbaar, kennelijk, of, lijkt, lijken, leek`,
    attitude: `vreest, vrezen, vreesde, vreesden, hoopt, hopen, hoopte, vermoedt, vermoeden, veronderstelt, droomt`,
    idea: `idee, vrees, angst, risico, gerucht, geruchten, vermoeden, indruk, mogelijkheid, beschuldiging,
      gevaar`,
    degree: 'bijna, nauwelijks, zelden',
    condition: 'indien, als, tenzij, behalve, mits',
    denial: 'valselijk, ten onrechte, weigert, weigerde, in plaats van',
    dispute: `ontkent, ontkende, ontkennen, ontkenden, ontkend, betwist, betwistte, betwisten, verwerpt, verwierp,
      betwijfelt, betwijfelde, betwijfelen, twijfelt, twijfelen, weerlegt, weerlegde`,
    falsehood: 'vals, onwaar, mythe, onjuist, leugen',
    neutral: 'niet alleen, zonder twijfel',
    that: 'dat',
    but: 'maar, echter, toch',
    asks: `wie, wat, wanneer, waar, waarom, hoe, welke, welk, is, zijn, was, waren, heeft, hebben, kan, kunnen,
      moet, moeten, zal, zullen, wil, gaat, mag`,
    self: 'ik, we, wij',
  }),
  stem: (word) => snowball(foldMarks(word)),
  ...answers,
  ...requests,
  ...followUps,
  ...leaning,
};
