import type { Language } from '../language.ts';
import { cautions } from '../rules/cautions.ts';
import { negations } from '../rules/negations.ts';
import { numerals } from '../rules/numerals.ts';
import { spelling } from '../rules/spelling.ts';
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
  negations: negations({
    words: 'ikke ikkje aldri ingen intet ingenting uten verken hverken',
  }),
  spelling: spelling({
    percent: 'percent, prosent',
    and: 'og',
    numerals: numerals({
      ones: `null en/ett/én to tre fire fem seks sju/syv åtte ni ti elleve tolv tretten fjorten femten seksten sytten atten nitten`,
      tens: 'tjue/tyve tretti/tredve førti femti seksti sytti åtti nitti',
      hundred: 'hundre',
      thousand: 'tusen',
      million: 'million/millioner',
      billion: 'milliard/milliarder',
      compound: (one, ten) => `${ten}${one}`,
    }),
  }),
  cautions: cautions({
    source: 'ifølge',
    attribution: `sier, sa, sagt, hevder, hevdet, påstår, påstod, mener, mente, tror, trodde, synes, advarer, advarte`,
    statement: 'la, legger, skriver, skrev, melder, meldte, opplyser, opplyste',
    modal: 'kan, kunne, skulle, bør, burde, må, måtte',
    hedge: `angivelig, visstnok, muligens, kanskje, trolig, sannsynligvis, antakelig, antagelig, tilsynelatende,
      såkalte, såkalt, om, hvorvidt, virker, synes`,
    attitude: 'frykter, fryktet, bekymrer, håper, håpet, mistenker, mistenkte, antar, drømmer',
    idea: 'tanken, ideen, frykt, risiko, faren, rykte, rykter, mistanke, inntrykket, muligheten',
    degree: 'nesten, knapt, sjelden',
    condition: 'hvis, dersom, med mindre, unntatt',
    denial: 'feilaktig, nekter, nektet, i stedet for, istedenfor',
    dispute: `benekter, benektet, avviser, avviste, dementerer, dementerte, bestrider, bestred, tviler, tvilte,
      betviler`,
    falsehood: 'falskt, falsk, usant, myte, løgn',
    neutral: 'ikke bare, ikke minst, uten tvil',
    that: 'at',
    but: 'men, imidlertid',
    asks: `hvem, hva, når, hvor, hvorfor, hvordan, hvilken, hvilket, hvilke, er, var, har, hadde, kan, kunne,
      skal, skulle, vil, finnes, får, blir`,
    self: 'jeg, vi',
  }),
  stem: snowballStemmer('no'),
};
