import type { Language } from '../language.ts';
import { cautions } from '../rules/cautions.ts';
import { negations } from '../rules/negations.ts';
import { spelling } from '../rules/spelling.ts';
import { snowballStemmer } from '../words/snowball.ts';
import { wordSet } from '../words/word-set.ts';

const stopWords = `
a abba abban abból addig ahhoz ahogy ahol ahonnan ahová aki akik akinek akit akkor akár alapján alatt amely amelyben
amelyből amelyek amelyekben amelyeket amelyet amelyik amelynek ami amik amikor amint amit amíg annak annál arra arról
attól az azok azokat azokban azokból azon azonban azt aztán azután azzal azért be belül belőle benne bár bármely bármi
bármikor csak csupán de ebben ebből egy egyes egyetlen egyik egymás egyre egyéb együtt el ellen eltérően elé elég
először előtt előtte emellett emiatt ennek ennyi ennél erre erről ettől ez ezek ezekben ezekből ezeket ezen ezt ezután
ezzel ezért fel felé fölött hanem hiszen hogy hogyan hol honnan hova hová hány hányan hányas ide igen ill illetve ilyen
ilyenkor inkább is itt kell kellett keresztül ki kicsoda kik kiket kinek kit kié képest kívül kívüli közben között
közül le legalább legyen lehet lehetett lenne lenni lesz lett maga magát majd meddig meg mellett mely melyben melyek
melyet melyik melyiket mennyi mennyire merre mert mi miatt miben micsoda miféle mik mikor miként milyen milyenek minden
mindenki mindent mindez mindig mindkét mint mintha minél mit mivel miért most már más máshol másik még míg mögött ne
nekem neki nekik nem nincs néha néhány nélkül olyan on ott pedig per persze például rajta rá régen s sajnos saját sem
semmi semmilyen senki sincs soha sok sokan sokkal során szemben szerint szinte számára talán te tehát teljesen tovább
továbbá több többet túl tőle ugyan ugyanaz ugyanis után utána vagy vagyis valaki valamely valami valamint való van
vannak vele vissza viszont volna volt voltak végül által általában át éppen és így óta össze úgy ő ők őket
`;

const framingWords = `
adott cikk cikkben cím dolgok dolog elmondja említ említett említi fajta fajtája információ jelent jelentett jelenti
kérdés leírja létezik magyarázd magyarázza mond mondd mondja mondják mondott mondta mód módon ok oka okai okok példa
szava szerző szó szöveg szövegben tudja tudni tény tények típus típusa típusú történik történt állítja írja írta
`;

export const hungarian: Language = {
  code: 'hu',
  stopWords: wordSet(stopWords),
  framingWords: wordSet(framingWords),
  negations: negations({
    words: 'nem ne sem se nincs nincsen nincsenek soha sosem senki semmi nélkül sincs',
  }),
  spelling: spelling({
    percent: 'percent, százalék, százaléka',
    and: 'és',
  }),
  cautions: cautions({
    source: 'szerint',
    attribution: `mondta, mondja, mondták, mondják, állítja, állította, állítják, állították, véli, vélte, hiszi,
      gondolja, gondolják, figyelmeztetett, figyelmeztet`,
    statement: 'közölte, közli, hozzátette, írta, írja, jelentette',
    modal: 'lehet, kellene, kell',
    hedge: `állítólag, talán, valószínűleg, feltehetően, esetleg, úgynevezett, látszólag, vajon, tűnik`,
    attitude: `fél, félnek, félt, attól, aggódik, aggódnak, reméli, remélik, remélte, gyanítja, feltételezi`,
    idea: 'gondolat, ötlet, félelem, kockázat, pletyka, gyanú, benyomás, lehetőség, veszély',
    degree: 'majdnem, szinte, alig, aligha, ritkán',
    condition: 'ha, hacsak, kivéve',
    denial: 'tévesen, helyett',
    dispute: `tagadja, tagadta, tagadják, tagadták, cáfolta, cáfolja, cáfolták, visszautasította, kétli, kétlik,
      kételkedik, vitatja, vitatta`,
    falsehood: 'hamis, hazugság, tévhit, valótlan',
    neutral: 'nemcsak, nem csak',
    that: 'hogy',
    but: 'de, azonban, viszont',
    asks: `ki, mi, mit, mikor, hol, miért, hogyan, hogy, melyik, mennyi, hány, kinek, hová, honnan, vajon`,
    self: 'én, mi',
  }),
  stem: snowballStemmer('hu'),
};
