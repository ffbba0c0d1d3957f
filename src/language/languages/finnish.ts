import type { Language } from '../language.ts';
import { cautions } from '../rules/cautions.ts';
import { negations } from '../rules/negations.ts';
import { spelling } from '../rules/spelling.ts';
import { snowballStemmer } from '../words/snowball.ts';
import { wordSet } from '../words/word-set.ts';

const stopWords = `
n aina ainakin alla alle alta ei eikä eivät eli ellei en enemmän eniten ennen erittäin et ette että he heidän heidät
heihin heille heillä heiltä heissä heistä heitä hän häneen hänelle hänellä häneltä hänen hänessä hänestä hänet häntä
ilman itse itsensä ja jo johon joiden joihin joilla joille joilta joissa joista joita joka jokin joko jolla jolle
jolloin jolta jona jonka jonkin jos joskin joskus jossa josta jota jotain joten jotka jotkut jotta juuri kaiken kaikki
kaikkia kaikkien kanssa kautta keitä keneen keneksi kenelle kenellä keneltä kenen kenessä kenestä kenet keskellä ketkä
ketä kohti koko koska koskaan kuin kuinka kuinkaan kuitenkin kuka kukaan kukin kumpi kumpikin kun kunnes kussakin kuten
lisäksi luona lähellä lähes läpi me meidän meidät meihin meille meillä meiltä meissä meistä meitä mihin miksi mikä
mikään millainen millaisia mille milloin millä millään miltä minkä minkälainen minne minua minulla minulle minulta
minun minussa minusta minut minuun minä missä mistä miten mitkä mitä mitään monet moni monta muassa muiden muita mukaan
mukana mutta muu muun muut myös myöskin ne niiden niihin niille niillä niiltä niin niinkuin niissä niistä niitä noiden
noin noita nuo nyt näiden näihin näille näillä näiltä näin näissä näistä näitä nämä oikein ole olemme olen olet olette
oli olimme olin olisi olisin olisivat olit olivat olla ollaan olleet ollut oman omat on ovat paitsi paljon paljonko
parempi piti pitkin pitää pois puolesta päin saa saakka sai sama saman samoin se sekä sellainen sen siellä sieltä
siihen siinä siis siitä siksi sille sillä silti siltä sinne sinua sinulla sinulle sinun sinä sitten sitä taas tahansa
tai takia te teidän teidät teille teitä tuo tuon tuossa tuosta tuota tähän tälle tällä tältä tämä tämän tänne tässä
tästä tätä täällä vaan vai vaikka vain varten vasta vastaan vielä voi voidaan voisi voitiin voivat vuoksi välillä yhä
yli ympäri
`;

const framingWords = `
artikkeli artikkelin artikkelissa esimerkki kerro kertoi kertoo kirjoittaa kirjoittaja kirjoitti kuvaa kuvaile kuvataan
laji lajia lajin mainitaan mainitse mainitsee merkitsee mieltä olemassa sana sanaa sanan sanoi sanoo sanota sanotaan
selittää selitä syitä syy syystä syyt tapa tapahtui tapahtuu tarkoitetaan tarkoittaa tavalla teksti tekstin tekstissä
tiedot tieto tyyppi tyyppinen väittää
`;

export const finnish: Language = {
  code: 'fi',
  stopWords: wordSet(stopWords),
  framingWords: wordSet(framingWords),
  negations: negations({
    words: 'ei en et emme ette eivät eikä älä älkää ilman koskaan tuskin kukaan mikään',
    inside: /(?:matta|mättä)$/u,
  }),
  spelling: spelling({
    percent: 'percent, prosentti, prosenttia',
    and: 'ja',
  }),
  cautions: cautions({
    source: 'mukaan',
    attribution: `sanoo, sanoi, sanoivat, sanovat, väittää, väitti, väittävät, väittivät, uskoo, uskoi, uskovat,
      arvelee, arveli, varoitti, varoittaa, kertoo, kertoi, kertoivat`,
    statement: 'lisää, lisäsi, kirjoittaa, kirjoitti, ilmoitti, ilmoittaa',
    modal: 'voi, voivat, voisi, voisivat, saattaa, saattavat, pitäisi',
    hedge: `väitetysti, mahdollisesti, ehkä, luultavasti, todennäköisesti, ilmeisesti, kenties, niin sanottu,
      näyttää, tuntuu, muka`,
    attitude: `pelkää, pelkäsi, pelkäävät, pelkäsivät, toivoo, toivoi, toivovat, epäilee, epäili, epäilevät,
      olettaa`,
    idea: 'ajatus, pelko, riski, huhu, huhut, epäily, vaikutelma, mahdollisuus',
    degree: 'melkein, lähes, tuskin, harvoin',
    condition: 'jos, ellei, paitsi',
    denial: 'virheellisesti, kieltäytyy, kieltäytyi, sijaan',
    dispute: `kiistää, kiisti, kiistävät, kiistivät, kielsi, kieltää, torjui, torjuu, kyseenalaistaa,
      kyseenalaisti`,
    falsehood: 'väärä, valhe, myytti, perätön',
    neutral: 'ei vain, ei ainoastaan',
    that: 'että',
    but: 'mutta, vaan, kuitenkin',
    asks: `kuka, mikä, mitä, milloin, koska, missä, miksi, miten, kuinka, kumpi, mistä, mihin, onko, oliko,
      voiko`,
    self: 'minä, me',
  }),
  stem: snowballStemmer('fi'),
};
