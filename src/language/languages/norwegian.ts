import type { Language } from '../language.ts';
import { snowballStemmer } from '../words/snowball.ts';
import { wordSet } from '../words/word-set.ts';

/** Bokmål and Nynorsk. */
const stopWords = `
aldri alle allerede alltid alt andre annen annet at av bare begge blant ble blei bli blir blitt både båe da de deg dei
deim deira deires dem den denne der dere deres derfor dess dessuten det dette di din disse ditt du dykk dykkar då eg ei
ein eit eitt eller elles en enda enn er et ett etter etterpå fikk fleire flere flest fleste for foran forbi fordi fra
frå få får før gjennom gjer gjere gjorde gjort gjør gjøre ha hadde haft han hans har hatt heile hennar henne hennes her
hjå ho honom hos hoss hossen hun hva hvem hver hvert hvilke hvilken hvilket hvis hvor hvordan hvorfor hvorfra hvorhen
hvorledes hvorvidt i ifølge igjen igjennom ikke ikkje imens imidlertid imot ingen ingenting ingi inkje inn innan innen
inni ja jeg jo kan kanskje kom kommer kor korleis kun kunne kva kvar kvarhelst kven kvi kvifor lik like likevel man
mange med medan meg meget mellom men mens mer mest mi min mindre mine minst mitt mot mye mykje må måtte ned nei nesten
noe noen nok noka noko nokon nokor nokre nå når nær nærmere og også om omkring opp oss over per på rundt samme sammen
samt seg selv sia sidan siden sin sine sitt sjøl skal skulle slik slike so som somme somt stadig så sånn til tilbake
trass tross um under unntatt upp ut uten var vart varte ved vere verte vi via vil ville vore vors vort vår våre vårt
være vært å én
`;

const framingWords = `
angir angis artikkel artikkelen beskriv beskriver beskrives betydde betyr eksempel eksisterer fantes finnes forfatter
forfatteren forklar forklarer forklarte grunn grunnen grunner informasjon mener mente måte måten nevn nevner nevnes
nevnt ord ordet sa sagt seier si sier sies sitat skjedde skjer skrev skriver slag slags tekst teksten type typer årsak
årsaken årsaker
`;

export const norwegian: Language = {
  code: 'no',
  aliases: ['nb', 'nn'],
  stopWords: wordSet(stopWords),
  framingWords: wordSet(framingWords),
  stem: snowballStemmer('no'),
};
