import { chatSpellings } from '../rules/chat-spellings.ts';

const words = `
u: you
ur: your
r: are
w: with
n: and
vs: against
wat: what
wut: what
wats: what is
wuts: what is
wen: when
wher: where
hw: how
cuz: because
coz: because
cos: because
bc: because
abt: about
thru: through
tho: though
b4: before
wanna: want to
gonna: going to
gotta: got to
gimme: give me
lemme: let me
dunno: do not know
aint: is not
alot: a lot
shouldve: should have
wouldve: would have
couldve: could have
pls: please
plz: please
lol: so
btw: so
tbh: so
rn: now
ppl: people
peeps: people
govt: government
gov: government, governor
govts: governments
pres: president
prez: president
potus: president
scotus: Supreme Court
dept: department
intl: international
natl: national
uni: university, college
unis: universities, colleges
univ: university
prof: professor
profs: professors
exec: executive
execs: executives
corp: corporation
info: information
dems: Democrats
dem: Democrat, Democratic
repubs: Republicans
reps: Republicans, representatives
gop: Republican
cali: California
yr: year
yrs: years
hr: hour
hrs: hours
mins: minutes
secs: seconds
wk: week
wks: weeks
mil: million
bil: billion
bn: billion
vid: video
vids: videos
pic: picture, photo, photograph
pics: pictures, photos, photographs
pop: population
temp: temperature
avg: average
est: estimate
approx: about
jan: January
feb: February
apr: April
jun: June
jul: July
aug: August
sept: September
sep: September
oct: October
nov: November
dec: December
january: Jan
february: Feb
august: Aug
september: Sept
october: Oct
november: Nov
december: Dec
uk: United Kingdom, Britain, British
britain: UK, United Kingdom
usa: United States, America, American, US
america: United States, US
eu: European Union, Europe
`;

/** @param contractions stop words with an apostrophe, among others */
export function englishSpellings(contractions: ReadonlySet<string>) {
  return chatSpellings({ contractions, except: 'ill hell shell shed wed id well were its lets', words });
}
