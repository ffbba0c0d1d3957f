import type { Language } from '../language.ts';
import { cautions } from '../rules/cautions.ts';
import { negations } from '../rules/negations.ts';
import { snowballStemmer } from '../words/snowball.ts';
import { wordSetWithoutMarks } from '../words/word-set.ts';

const stopWords = `
a ab ach ag agat agus aici aige am an aon ar araon arna arís as atá b ba bheadh bheas bhfuil bhí bhíodh bhíonn bhúr bí
bíonn cad cathain chomh chuig chun cibé conas cuid cá cár cé céard cén cérbh d de den di do dom don dtí duit dá dár dó
dóibh ea eile faoi faoin faoina freisin féin fúithi gach gan go gur gurbh i iad iadsan idir im in ina inar ins inár
iontu is ise isteach le leis lena lenár leo linn liom léi m mar mise mo muid muna má más mé nach nuair ná nár ní níl
níor níos nó oraibh orainn orm ort orthu os pé roimh sa san seo siad sibh sin sinn siúd sna sé sí thar thart thú tríd
trína tusa tá táim tú uile uilig uirthi um ur é éigin éis í ó ón óna úd
`;

const framingWords = `
alt chiall ciall cineál cineálacha cúis cúiseanna deir deirtear déarfadh dúirt dúradh eolas focail focal luadh luaigh
luaitear mhínigh míneoidh mínigh mínítear rud rudaí scríobh scríobhnóir sórt tarlaíonn tharla téacs údar
`;

export const irish: Language = {
  code: 'ga',
  stopWords: wordSetWithoutMarks(stopWords),
  framingWords: wordSetWithoutMarks(framingWords),
  elision: /^[dbm]'(?=.)/u,
  negations: negations({
    words: 'ní níl níor nach nár ná gan cha nílim níos-ní chan faic',
  }),
  cautions: cautions({
    source: 'dar le, de réir',
    attribution: 'deir, dúirt, dúradh, maíonn, mhaígh, creideann, chreid, síleann, measann, thug rabhadh',
    statement: "d'fhógair, scríobh",
    modal: "féadfaidh, d'fhéadfadh",
    hedge: "b'fhéidir, is dócha, mar dhea, de réir cosúlachta",
    attitude: 'eagla, imní, súil, amhras, is cosúil',
    idea: 'smaoineamh, baol, ráfla, seans',
    degree: 'beagnach, ar éigean',
    condition: 'má, mura, munar, ach amháin, muna',
    denial: 'go bréagach, in ionad, dhiúltaigh',
    dispute: 'shéan, séanann, dhiúltaigh, bréagnaigh, amhras',
    falsehood: 'bréagach, bréag, miotas',
    neutral: 'ní amháin',
    that: 'go, gur',
    but: 'ach',
    asks: 'cé, cad, céard, cathain, cá, cén, conas, an, ar, nach',
  }),
  stem: snowballStemmer('ga'),
};
