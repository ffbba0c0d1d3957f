import type { Language } from '../language.ts';
import { cautions } from '../rules/cautions.ts';
import { negations } from '../rules/negations.ts';
import { spelling } from '../rules/spelling.ts';
import { foldMarks } from '../words/fold-marks.ts';
import { snowballStemmer } from '../words/snowball.ts';
import { wordSetWithoutMarks } from '../words/word-set.ts';

const stopWords = `
a abia acea aceasta această aceea aceeași acei aceia acel acela același acele acelea aceluiași acest acesta aceste
acestea acestei acestor acestora acestui acestuia acești aceștia acolo acum ai aia aici al ale alea alt alta altceva
altcineva alte altele altfel altul altă alți alții am anume apoi ar are as asemenea asta astfel asupra atare atunci
atât atâta atâtea atâți au avea aveau avem aveți avut aș așa ați bine ca cam care ce cea ceea cei cel cele celor celui
ceva chiar cine cineva cu cui cum cumva când cât câte câteva câtă câți câțiva că căci cărei căreia căror cărora cărui
căruia către da dacă dar dat datorită dată de deci deja deoarece departe despre deși din dinaintea dinspre dintr dintre
doar drept după dv e ea ei el ele era erau este eu ești fac face față fi fie fiecare fiecărui fiind foarte fost fosta
fusese fuseseră fără i iar ii la le li lor lui lângă m mai mea mei mele mereu meu mi mie mine mult multe multă mulți
mulțumită mă n ne ni nici niciodată nicăieri nimeni nimic niște noastre noastră noi nostru noștri nu numai o odată or
ori oricare orice oricine oricum oriunde p pe pentru peste poate pot prea precum prin printr printre putea putut puțin
până s sa sale sau se sie sine singur spre st sub sunt suntem sus să săi său ta tale te tine toate toată tot totuși
toți tu tăi tău ul un una unde undeva unei uneia unele uneori unii unor unora unu unui unuia unul va vi voastre voastră
voi vor vostru vouă voștri vreo vreun vreuna vă îi îl îmi împotriva în înainte înapoi încotro încât încă însuși însă
însăși într între întrucât își îți ăla și ți ție
`;

const framingWords = `
afirmă articol articolul articolului autor autorul citat cuvinte cuvintele cuvânt descrie descris exemplu exista există
explicați explică fapt faptul fel felul informații lucru lucruri menționat menționată menționează mod motiv motive
motivul paragraf poartă povestește rost rând scrie scris semnifică spun spune spus text textul tip tipul tipuri
înseamnă însemna întâmplat întâmplă știe
`;

const snowball = snowballStemmer('ro');

/** Diacritics are dropped before stemming: they are mostly omitted, and ş, ţ are written for ș, ț. */
export const romanian: Language = {
  code: 'ro',
  stopWords: wordSetWithoutMarks(stopWords),
  framingWords: wordSetWithoutMarks(framingWords),
  fold: (word) => word.replaceAll('ş', 'ș').replaceAll('ţ', 'ț'),
  negations: negations({
    words: 'nu niciodată nimeni nimic nici fără niciun nicio',
    inside: /^n-/u,
  }),
  spelling: spelling({
    percent: 'percent, la sută',
    and: 'și',
  }),
  cautions: cautions({
    source: 'potrivit, conform',
    attribution: `spune, spun, spus, spunea, afirmă, afirmat, susține, susțin, susținut, crede, cred, consideră,
      avertizează, avertizat`,
    statement: 'declară, declarat, adaugă, adăugat, scrie, scris, precizează, precizat',
    modal: 'poate, pot, putea, ar, ar putea, ar trebui',
    hedge: `presupus, presupusă, aparent, posibil, probabil, poate, așa-zis, așa-zisa, dacă, pare, par`,
    attitude: 'teme, tem, temea, speră, spera, suspectează, bănuiește, presupune, visează',
    idea: 'ideea, teama, riscul, zvonul, zvonuri, suspiciunea, impresia, posibilitatea, pericolul',
    degree: 'aproape, abia, rareori',
    condition: 'dacă, doar dacă, cu excepția, decât dacă',
    denial: 'fals, greșit, refuză, refuzat, în loc de',
    dispute: `neagă, negat, dezmințit, dezminte, respinge, respins, îndoiește, îndoiesc, contestă, contestat`,
    falsehood: 'fals, falsă, mit, minciună',
    neutral: 'nu doar, nu numai, fără îndoială',
    that: 'că, să',
    but: 'dar, însă',
    asks: 'cine, ce, când, unde, de ce, cum, care, cât, câți, câte, oare, de',
    self: 'eu, noi',
  }),
  stem: (word) => snowball(foldMarks(word)),
};
