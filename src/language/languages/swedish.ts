import type { Language } from '../language.ts';
import { cautions } from '../rules/cautions.ts';
import { negations } from '../rules/negations.ts';
import { numerals } from '../rules/numerals.ts';
import { spelling } from '../rules/spelling.ts';
import { snowballStemmer } from '../words/snowball.ts';
import { wordSet } from '../words/word-set.ts';

const stopWords = `
a aldrig alla allt alltid allting alltså andra annan annat att av bakom bara bl bland blev bli blir blivit blott borde
bort bortom bättre båda både bör de dem den denna dennes deras dess dessa det detta dig din dina dit ditt dock dom du
där därför därifrån därmed då efter eftersom ej eller emot en enligt er era ert ett ex exempelvis fast fick fler flera
flesta fortfarande framför från få får för före förr förutom genom gick gjorde gör göra ha had hade haft han hans har
hela henne hennes hit hon honom hos hur hurdan huruvida i ibland icke igen igenom in inför inga ingen inget innan
innanför inom inte ja jag ju just jämfört kan kanske knappt kommer kunde kunna kunnat kvar lika likadan man med mej
mellan men mer mera mest mig min mina mindre minst mitt mot mycket många måste n ned nej ner ni nog nu när nära närmare
nästan någon någonsin någonstans någonting något några nån och också ofta oftast olika om omkring oss per på redan runt
s samma samt sedan sen sig sin sina sitt själv själva självt ska skall skull skulle som somliga så sådan sådana sådant
t till tills tillsammans trots under upp ur ut utan utanför utom vad var vara varandra varav vardera varenda varför
varifrån varit varje varken varpå vars vart vem vems vi via vid vidare vilka vilkas vilken vilket vill ville vore väl
vår våra vårt ytterligare än ännu är även åt över
`;

const framingWords = `
anger anges anledning anledningar artikel artikeln beskrevs beskriv beskriver beskrivs betydde betyder citat enligt
fanns finns författare författaren förklara förklarade förklarar hände händer information menade menar nämndes nämner
nämns ord orden orsak orsaker sade skrev skriver skäl slag slags sort sorts säg säger sägs sätt text texten typ typer
vet
`;

export const swedish: Language = {
  code: 'sv',
  stopWords: wordSet(stopWords),
  framingWords: wordSet(framingWords),
  negations: negations({
    words: 'inte icke ej aldrig ingen inget inga ingenting utan knappast varken',
  }),
  spelling: spelling({
    percent: 'percent, procent',
    and: 'och',
    numerals: numerals({
      ones: `noll en/ett två tre fyra fem sex sju åtta nio tio elva tolv tretton fjorton femton sexton sjutton arton nitton`,
      tens: 'tjugo trettio fyrtio femtio sextio sjuttio åttio nittio',
      hundred: 'hundra',
      thousand: 'tusen',
      million: 'miljon/miljoner',
      billion: 'miljard/miljarder',
      compound: (one, ten) => `${ten}${one}`,
    }),
  }),
  cautions: cautions({
    source: 'enligt',
    attribution: `säger, sade, sa, sagt, hävdar, hävdade, påstår, påstod, anser, ansåg, tror, trodde, menar, menade,
      tycker, varnar, varnade`,
    statement: 'tillade, tillägger, skriver, skrev, meddelar, meddelade, uppger, uppgav',
    modal: 'kan, kunde, skulle, bör, borde, må, måtte',
    hedge: `påstås, påstådda, påstått, möjligen, kanske, troligen, troligtvis, sannolikt, tydligen, förmodligen,
      så kallade, så kallad, om, verkar, verkade, tycks, antagligen`,
    attitude: `fruktar, fruktade, befarar, befarade, oroar, oroade, hoppas, hoppades, misstänker, misstänkte,
      antar, drömmer`,
    idea: `tanken, idén, oro, rädsla, risk, risken, rykte, rykten, misstanke, intrycket, möjligheten,
      anklagelser`,
    degree: 'nästan, knappt, sällan',
    condition: 'om, ifall, såvida, förutom, utom',
    denial: 'felaktigt, vägrar, vägrade, i stället för, istället för',
    dispute: `förnekar, förnekade, förnekat, dementerar, dementerade, bestrider, bestred, avvisar, avvisade,
      tvivlar, tvivlade, betvivlar, ifrågasätter, ifrågasatte`,
    falsehood: 'falskt, falsk, osant, osann, myt, lögn',
    neutral: 'inte bara, inte minst, utan tvekan',
    that: 'att',
    but: 'men, dock',
    asks: `vem, vad, när, var, varför, hur, vilken, vilket, vilka, vems, är, var, har, hade, kan, kunde, ska,
      skulle, vill, finns, får, blir`,
    self: 'jag, vi',
  }),
  stem: snowballStemmer('sv'),
};
