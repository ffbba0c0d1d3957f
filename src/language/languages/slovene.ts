import type { Language } from '../language.ts';
import { cautions } from '../rules/cautions.ts';
import { negations } from '../rules/negations.ts';
import { spelling } from '../rules/spelling.ts';
import { snowballStemmer } from '../words/snowball.ts';
import { wordSetWithoutMarks } from '../words/word-set.ts';

const stopWords = `
a ali ampak bi bil bila bile bili bilo biti blizu bo bodo bolj bom bomo boste brez cel da do dokler dovolj drug druga
druge drugega drugi drugih drugo en ena eno ga glede h i ih in iz ja jaz je ji jih jim jo ju k kaj kajti kako kakor
kakšen kakšna kakšne kakšni kakšno kam kamor kar katera katere katerega katerem kateremu kateri katerih katerim
katerimi katero kdaj kdo kdor ker ki kje kjer kljub ko koga kogar kolik koliko komu kot lahko le manj mano me med
medtem mene meni mi mimo mnogo moj moja moje mora morajo moral morda na nad naj najbolj nam nami namreč nas naš naša
naše ne nek neka nekaj nekatere nekateri nekdo neke neki neko nekoč ni nihče nikjer nikoli nisem niso nista nič nje
njega njegov njegova njegovo njej njemu njen njena njeno nji njih njihov njihova njim njo njun no o ob oba obe od odkar
okoli on ona oni onidva ono oz oziroma pa po pod pogosto poleg prav precej pred preden predvsem prej preko pri proti
razen s saj sam sama same sami samo se sebe sebi sedaj sem si skoraj skozi skupaj smo so sta ste svoj svoja svoje
svojega svojem svoji svojih svojo ta tak taka tako takoj takrat takšen tam te tebe tebi tega tej tem temu ter ti tista
tiste tisti tisto tja to toda torej tu tudi tukaj tvoj v vam vas vaš vedno vendar ves več vi vmes vsa vsaj vsak vsaka
vsakega vsako vse vsega vseh vsem vsi z za zadaj zakaj zaradi zato zdaj zelo zlasti če čeprav čez čigav čigava čigavo
čim že
`;

const framingWords = `
avtor avtorja besed beseda besede besedi besedilo besedilu dejal dejala dejstva dejstvo govori informacije meni misli
navaja navedel navedeno način načina obstaja obstajajo obstajal obstajala opisano opisuje opiši piše pojasni pojasnil
pomeni pomenilo pove povedal povej pravi pravijo primer razlog razloga razlogi razloži rekel rekla reči stvar stvari
tip tipa trdi vrsta vrste vrsto zgodi zgodilo članek članka članku
`;

export const slovene: Language = {
  code: 'sl',
  stopWords: wordSetWithoutMarks(stopWords),
  framingWords: wordSetWithoutMarks(framingWords),
  negations: negations({
    words: 'ne ni niso nisem nismo nista nikoli nihče nikogar nič brez noben nobena niti nikjer noče',
  }),
  spelling: spelling({
    percent: 'percent, odstotek, odstotka, odstotki, odstotkov',
    and: 'in',
  }),
  cautions: cautions({
    source: 'po besedah, glede na, po mnenju',
    attribution: `pravi, pravijo, rekel, rekla, rekli, dejal, dejala, dejali, trdi, trdijo, trdil, trdila, meni,
      menijo, misli, opozoril, opozorila`,
    statement: 'dodal, dodala, sporočil, sporočila, zapisal, zapisala',
    modal: 'lahko, mora, morajo, bi',
    hedge: 'domnevno, baje, menda, morda, verjetno, najbrž, tako imenovani, ali, zdi',
    attitude: 'boji, bojijo, upa, upajo, sumi, sumijo, predvideva',
    idea: 'zamisel, strah, tveganje, govorice, sum, možnost, vtis',
    degree: 'skoraj, komaj, redko',
    condition: 'če, razen',
    denial: 'zmotno, lažno, zavrnil, zavrnila, namesto',
    dispute: `zanika, zanikajo, zanikal, zanikala, dvomi, dvomijo, dvomil, dvomila, ovrgel, ovrgla, izpodbija`,
    falsehood: 'laž, mit, neresnica',
    neutral: 'ne samo, ne le',
    that: 'da',
    but: 'ampak, vendar, toda',
    asks: 'kdo, kaj, kdaj, kje, zakaj, kako, kakšen, kateri, katera, koliko, čigav, kam, ali',
    self: 'jaz, mi',
  }),
  stem: snowballStemmer('sl'),
};
