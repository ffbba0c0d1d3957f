import type { Language } from '../language.ts';
import { cautions } from '../rules/cautions.ts';
import { negations } from '../rules/negations.ts';
import { numerals } from '../rules/numerals.ts';
import { spelling } from '../rules/spelling.ts';
import { snowballStemmer } from '../words/snowball.ts';
import { wordSet } from '../words/word-set.ts';

const stopWords = `
ad af aldrig alle allerede alligevel alt altid anden andet andre at bag begge bl blandt blev blevet blive bliver burde
både da de dem den denne der deres derfor derved des desuden det dets dette dig din dine disse dit dog du efter eller
ellers en end endnu ene enhver ens et fik flere flest fleste for foran forbi fordi fra få får før gennem gjorde gjort
gør gøre haft ham han hans har havde have helt hen hende hendes her hos hun hvad hvem hver hvert hvilke hvilken hvilket
hvis hvor hvordan hvorfor hvorfra hvorhen hvori hvormed hvornår hvorvidt i ifølge igen igennem ikke imellem imens imod
ind inden indtil ingen intet ja jeg jer jeres jo kan knap kom kommer kun kunne langs lidt lige ligesom lille man mange
med meget mellem men mens mere mest mig min mindre mindst mine mit mod må måske måtte ned nej nemlig nogen noget nogle
nok nu når nær næsten og også om omkring op os over per plus på samme sammen samt selv ses siden sig sin sine sit skal
skulle som stadig så sådan sådanne således temmelig thi til tilbage trods ud uden under undtagen var ved vi via vil
ville vor vore vores vort være været én ét
`;

const framingWords = `
angiver angives artikel artiklen beskriv beskriver beskrives betyder betød citat eksempel eksisterer fandtes findes
forfatter forfatteren forklar forklarede forklarer forklares grund grunde information mener mente måde nævn nævner
nævnes nævnt ord ordet sagde sagt sige siger siges sker skete skrev skriver slags synes tekst teksten type typer årsag
årsager
`;

/** Old spellings: Aarhus for Århus. */
const fold = (word: string): string => word.replaceAll('aa', 'å');

export const danish: Language = {
  code: 'da',
  stopWords: wordSet(stopWords, fold),
  framingWords: wordSet(framingWords, fold),
  fold,
  negations: negations({
    words: 'ikke ej aldrig ingen intet ingenting uden hverken',
  }),
  spelling: spelling({
    percent: 'percent, procent',
    and: 'og',
    numerals: numerals({
      ones: `nul en/et/én to tre fire fem seks syv otte ni ti elleve tolv tretten fjorten femten seksten sytten atten nitten`,
      tens: 'tyve tredive fyrre halvtreds tres halvfjerds firs halvfems',
      hundred: 'hundrede',
      thousand: 'tusind/tusinde',
      million: 'million/millioner',
      billion: 'milliard/milliarder',
      compound: (one, ten) => `${one}og${ten}`,
    }),
  }),
  cautions: cautions({
    source: 'ifølge',
    attribution: `siger, sagde, sagt, hævder, hævdede, påstår, påstod, mener, mente, tror, troede, synes, advarer,
      advarede`,
    statement: 'tilføjer, tilføjede, skriver, skrev, meddeler, meddelte, oplyser, oplyste',
    modal: 'kan, kunne, skulle, bør, burde, må, måtte',
    hedge: `angiveligt, vistnok, muligvis, måske, formentlig, sandsynligvis, antagelig, tilsyneladende,
      såkaldte, såkaldt, om, hvorvidt, virker`,
    attitude: 'frygter, frygtede, bekymrer, håber, håbede, mistænker, antager, drømmer',
    idea: 'tanken, ideen, frygt, risiko, faren, rygte, rygter, mistanke, indtrykket, muligheden',
    degree: 'næsten, knap, knapt, sjældent',
    condition: 'hvis, såfremt, medmindre, undtagen',
    denial: 'fejlagtigt, nægter, nægtede, i stedet for',
    dispute: `benægter, benægtede, afviser, afviste, dementerer, dementerede, bestrider, bestred, tvivler,
      tvivlede, betvivler`,
    falsehood: 'falsk, usandt, usand, myte, løgn',
    neutral: 'ikke kun, ikke bare, ikke mindst, uden tvivl',
    that: 'at',
    but: 'men, dog',
    asks: `hvem, hvad, hvornår, hvor, hvorfor, hvordan, hvilken, hvilket, hvilke, er, var, har, havde, kan,
      kunne, skal, skulle, vil, findes, får, bliver`,
    self: 'jeg, vi',
  }),
  stem: snowballStemmer('da'),
};
