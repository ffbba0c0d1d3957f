import type { Language } from '../language.ts';
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
  stem: snowballStemmer('sv'),
};
