import type { Language } from '../language.ts';
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
  stem: snowballStemmer('ga'),
};
