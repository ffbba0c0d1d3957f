import type { Language } from '../language.ts';
import { cautions } from '../rules/cautions.ts';
import { negations } from '../rules/negations.ts';
import { snowballStemmer } from '../words/snowball.ts';
import { wordSet } from '../words/word-set.ts';

const stopWords = `
al ala anitz arabera arte artean asko atzean aurka aurrean baina bainan baino bait baita bakoitza bakoitzak balitz bat
batean batek baten baterako batez batzuei batzuek batzuen batzuetan batzuk bazen bera beraiek beraietan berau berauek
beraz bere berean beren berriz beste besteak bezala bitartean da dago daiteke dela delako den denean dezake dira direla
diren ditu dituen dituzte du duela duen dugu dute duten ea edo edozein egin egiten egon ei ere eta eurak ez ezer ezin
gainean gainera genuen gu guk gure guri guzti guztiak guztien haiei haiek haiekin haietan hain hala han handik hango
hara hari hark hau hauei hauek hauekin hauetan hemen hemendik hemengo hi hona honek honela honen honetan honi hor hori
horiei horiek horiekin horietan horko horra horrek horrela horren horretan horri hortik hura ia izan izango izaten jada
kontra la lako nahi nahiko nahiz ni nik nire noiz noizko noiztik nola non nondik nongo nor nora norako norbait noren
norentzat nori nork ondo ondoren orain oraindik oso ostean osteko ote pean zaio zait zaizkio zan ze zegoen zein zeina
zeinek zeinen zeintzuk zelako zen zenbait zenbat zenbatek zer zeren zergatik zerk zertan zertarako zertaz zeuden zidan
zien zion zirela ziren zituen zituzten zu zuek zuen zuten
`;

const framingWords = `
aipatu aipatzen arrazoi arrazoia artikulu artikulua artikuluan azaldu azaltzen deskribatu dio dioen diote egile egilea
egileak esan esanahi esaten gauza gauzak gertatu gertatzen hitz hitza hitzak informazio modu moduan mota motako testu
testua testuan uste
`;

export const basque: Language = {
  code: 'eu',
  stopWords: wordSet(stopWords),
  framingWords: wordSet(framingWords),
  negations: negations({
    words: 'ez ezin inoiz inor ezer gabe ezta',
  }),
  cautions: cautions({
    source: 'arabera',
    attribution: 'esan, dio, diote, zioen, adierazi, baieztatu, uste, ohartarazi',
    statement: 'gaineratu, idatzi, jakinarazi',
    modal: 'daiteke, liteke, behar',
    hedge: 'omen, ei, ustez, agian, beharbada, seguruenik, ziurrenik, ustezko, dirudi, itxuraz',
    attitude: 'beldur, kezka, espero, susmo, susmatzen',
    idea: 'ideia, beldurra, arriskua, zurrumurrua, susmoa, aukera',
    degree: 'ia, ozta-ozta, gutxitan',
    condition: 'bada, ezean, izan ezik, salbu',
    denial: 'oker, ordez, uko egin',
    dispute: 'ukatu, ukatzen, gezurtatu, baztertu, zalantza, zalantzan',
    falsehood: 'gezurra, gezurrezkoa, faltsua, mitoa',
    neutral: 'ez ezik, ez bakarrik',
    but: 'baina, ordea',
    asks: 'nor, nork, zer, noiz, non, zergatik, nola, zein, zenbat, al',
    isHeadFinal: true,
  }),
  stem: snowballStemmer('eu'),
};
