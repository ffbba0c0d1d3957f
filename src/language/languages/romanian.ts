import type { Language } from '../language.ts';
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
  stem: (word) => snowball(foldMarks(word)),
};
