import type { Language } from '../language.ts';
import { answerRules } from '../rules/answer-kinds.ts';
import { articleRequestRules } from '../rules/article-requests.ts';
import { followUpRules } from '../rules/follow-ups.ts';
import { negations } from '../rules/negations.ts';
import { numerals } from '../rules/numerals.ts';
import { speechRules } from '../rules/speech.ts';
import { spelling } from '../rules/spelling.ts';
import { snowballStemmer } from '../words/snowball.ts';
import { wordSet } from '../words/word-set.ts';
import { germanCautions } from './german-cautions.ts';
import { dates } from './german-dates.ts';
import { leaning } from './german-leaning.ts';
import { cues } from './german-speech-verbs.ts';

const stopWords = `
a ab aber alle allem allen aller allerdings alles als also am an and ander andere anderem anderen anderer anderes
anders auch auf aufgrund aus außer außerdem b bald bei beide beiden beim bereits besonders bevor bin bis bist bzw d da
dabei dadurch dafür dagegen daher dahin dahinter damit danach daneben dann daran darauf daraus darf darfst darin darum
darunter darüber das dass dasselbe davon davor dazu dazwischen daß dein deine deinem deinen deiner deines dem demselben
den denen denn dennoch denselben der deren derer derjenige derjenigen derselbe derselben des deshalb desselben dessen
desto deswegen dich die diejenige diejenigen dies diese dieselbe dieselben diesem diesen dieser dieses dir doch dort du
durch durchaus durfte durften dürfen eben ebenfalls ebenso ehe eigentlich ein einander eine einem einen einer eines
einige einigem einigen einiger einiges einmal entweder er es etwa etwas euch euer eure eurem euren eurer fuer für ganz
ganze ganzen ganzer ganzes gar gegen gegenüber geh gehabt genau gerade gewesen geworden gibt h hab habe haben habt hast
hat hatte hatten her hier hierbei hierfür hin hinter hätte hätten ich ihm ihn ihnen ihr ihre ihrem ihren ihrer ihres im
immer in indem infolge ins insbesondere irgend irgendein irgendeine irgendwelche irgendwo ist ja je jede jedem jeden
jeder jedes jedoch jemals jemand jemandem jemanden jene jenem jenen jener jenes jetzt kann kannst kaum kein keine
keinem keinen keiner keines konnte konnten können könnte könnten lassen ließ ließen lässt mal man manche manchem
manchen mancher manches mehr mein meine meinem meinen meiner meines meist meisten mich mir mit mittels muss musste
mussten möchte möchten mögen müssen müsste müssten nach nachdem neben nein nicht nichts nie niemals niemand niemandem
niemanden noch nun nur ob obwohl oder oft oftmals ohne per pro s samt schon sehr sei seid seien sein seine seinem
seinen seiner seines seit seitdem selber selbst sich sie sind so sobald sodass sofern sogar solange solche solchem
solchen solcher solches soll sollen sollst sollte sollten somit sondern sonst sowie sowohl statt stets teils trotz
trotzdem u um und uns unser unsere unserem unseren unserer unter viel viele vielem vielen vieler vielleicht vom von vor
wann war waren warst warum was weder wegen weil weiter weitere weiterem weiteren weiterer weiteres weiterhin welch
welche welchem welchen welcher welches wem wen wenig wenige wenigen weniger wenn wer werde werden werdet weshalb wessen
wie wieder wieso wieviel wieviele will willst wir wird wirst wo wobei wodurch wofür wogegen woher wohin wohl wollen
wollte wollten womit wonach woran worauf woraus worden worin worum worüber wovon wozu wurde wurden während
währenddessen wäre wären würde würden z zu zudem zum zumindest zur zusammen zwar zwischen über überhaupt übrigens
`;

const framingWords = `
angabe angaben angegeben anhand art arten artikel aussage autor autorin bedeutet beispiel besagt beschreibe beschreiben
beschreibt beschrieben bitte denken denkt ding dinge erfahren erkläre erklären erklärt erklärte erwähnt erwähnte
erzähle erzählt existieren existiert existierte fakten frage geben gelten gemeint gesagt geschah geschehen geschieht
gilt geschrieben grund gründe information informationen laut meint meinte passiert passierte sage sagen sagt sagte sagten schreiben schreibt schrieb schrieben
sorte spricht stand steht stelle tat text tun tut typ typen verfasser weise weiß wissen wort worte wörter zitat zufolge
`;

const requests = articleRequestRules({
  article: 'artikel artikels text texts textes beitrag beitrags bericht berichts meldung',
  skipped: `dies dieser diesen diesem dieses das hier der die den dem des ein eine einen einem einer ist sind war waren wird wurde wurden hat haben von in im am an auf zu
    zum zur für und so mal bitte mir uns du sie ich wir kannst können kann es ihn er denn denn man welche welcher welches
    welchem gib sag sage nenne zeig zeige`,
  between: 'kurz schnell genau eigentlich name namen worten satz wort ganz einfach aus her was',
  phrases: {
    author: `wer geschrieben, wer schrieb, wer schreibt, wer verfasst, wer autor, wer autorin, wer verfasser, autor, autorin,
      autoren, verfasser, @von wem, von wem geschrieben, wem geschrieben, name autors, autors, verfasst wem`,
    published: `wann geschrieben, wann veröffentlicht, wann erschienen, wann erschien, wann publiziert, wann verfasst, @von wann,
      @wann, erscheinungsdatum, veröffentlichungsdatum, @datum, @wie alt, @wie aktuell, datum veröffentlichung, wann online`,
    publisher: `wer veröffentlicht, wer herausgegeben, wer herausgeber, herausgeber, verlag, zeitung, wo erschienen, wo
      veröffentlicht, wo erschien, @woher, @wo, nachrichtenagentur, quelle, @seite, @website, @magazin, @zeitschrift, medium`,
    title: 'titel, überschrift, schlagzeile, @heißt',
    url: 'link, url, webadresse, internetadresse, @adresse, @original, @wo lesen',
    length: 'wie viele wörter, wieviele wörter, wortzahl, @wie lang, @länge, lesezeit, wie viele absätze',
    summary: `tldr, tl dr, zusammenfassung, zusammenfassen, fass zusammen, fasse zusammen, zusammengefasst, kernaussage,
      kernaussagen, hauptaussage, hauptaussagen, hauptpunkt, hauptpunkte, hauptthema, thema, worum geht, um geht, geht, fazit,
      kurzfassung, kurzversion, überblick, inhalt, kern, kernpunkt, pointe, hauptgedanke, wichtigste, wesentliche, @wovon handelt,
      @handelt, @worum, worum dreht, was passiert, was los`,
  },
});

const answers = answerRules({
  asks: {
    person: 'wer, wen, wem, wessen',
    time: 'wann, wie lange, wie lang, seit wann, bis wann, wie spät, wie früh',
    place: 'wo, wohin, woher, worin',
    number:
      'wie viel, wie viele, wieviel, wieviele, wie hoch, wie groß, wie weit, wie alt, wie tief, wie breit, wie schwer, wie schnell',
    other:
      'wie, warum, wieso, weshalb, was, wozu, womit, wodurch, wofür, woran, wovon, worauf, worüber, wonach',
  },
  which: 'welche welcher welches welchen welchem',
  copulas: 'ist sind war waren',
  verbs: 'hat haben hatte hatten kann können wird werden wurde wurden',
  nouns: {
    person: `person personen mann frau präsident präsidentin könig königin kaiser kaiserin papst bischof minister
      politiker autor autorin schriftsteller dichter wissenschaftler physiker chemiker mathematiker philosoph
      historiker forscher schauspieler schauspielerin sänger sängerin musiker spieler trainer künstler maler
      komponist architekt ingenieur general herrscher gründer firma unternehmen organisation behörde universität
      gruppe partei band mannschaft team`,
    time: 'jahr jahre jahren monat monate monaten tag datum jahrzehnt jahrzehnte jahrhundert jahrhunderte jahrhunderten wochentag jahreszeit zeitraum',
    place: `stadt städte städten dorf land länder ländern staat staaten bundesland provinz region kontinent fluss
      insel inseln ort orte orten straße bezirk nation hauptstadt meer ozean see berg gebiet`,
    number:
      'prozent prozentsatz anteil anzahl zahl höhe länge breite tiefe gewicht entfernung fläche preis alter temperatur geschwindigkeit',
  },
  numbers: `zwei zweier drei dreier vier fünf sechs sieben acht neun zehn elf zwölf *zehn *zwanzig *dreißig
      *vierzig *fünfzig *sechzig *siebzig *achtzig *neunzig (?!jahr)*hundert (?!jahr)*tausend million* milliarde*
      billion* dutzend hälfte halb* drittel viertel prozent beide beiden zweimal dreimal einzig*`,
  times: `januar jänner februar märz april Mai juni juli august september oktober november dezember montag*
      dienstag* mittwoch* donnerstag* freitag* samstag* sonntag* sekunde* minute* stunde* tag tage tagen woche*
      monat* jahr jahre jahren jahres jahrzehnt* jahrhundert* jahrtausend* frühling frühjahr sommer herbst winter
      heute gestern morgen mitternacht mittag abend *er-jahre chr`,
  beforeNames: 'in aus nach bei von durch an und mit zu herr frau',
});

/** Umlauts spelled out (Mueller), except near the end of a word (Statuen) or after a vowel or q (neue, Quelle). */
const DIGRAPH = /(?<![aeiouq])(?:ae(?=u)|[aou]e(?!$|[nrs]$|[aeiouäöü]))/gu;
const UMLAUTS: Readonly<Record<string, string>> = { ae: 'ä', oe: 'ö', ue: 'ü' };
const fold = (word: string): string =>
  word.replaceAll('ß', 'ss').replace(DIGRAPH, (digraph) => UMLAUTS[digraph] ?? digraph);

const speech = speechRules({
  cues,
  complementizers: 'dass daß ob',
  manners: `freut freute ärgert ärgerte lacht lachte lächelt lächelte grinst grinste strahlt strahlte staunt staunte
      wundert wunderte empört empörte`,
  performatives: `fordert forderte forderten bietet bot verspricht versprach kündigt kündigte droht drohte bestätigt
      bestätigte empfiehlt empfahl`,
  utterances: `erklärung mitteilung stellungnahme brief nachricht tweet beitrag pressemitteilung statement kommentar
      rede post`,
  headings: 'frage antwort zitat quelle hinweis fazit überschrift motto slogan achtung ps',
  accordings:
    'laut, nach angaben von, nach angaben der, nach angaben des, nach den worten von, nach den worten der, nach den worten des, nach aussage von',
  pronouns: {
    man: 'er',
    woman: 'sie',
    several: '',
    none: 'ich wir es man du ihr einer jemand niemand viele manche andere',
  },
  between: `hat haben hatte hatten habe ist war wird würde auch dann später zuvor jedoch aber noch schon bereits nun dazu
      daraufhin weiter zudem außerdem gestern heute kürzlich erneut einmal sich ihm ihr mir uns allerdings hinzu ein`,
  introductions: 'hier dort danach zuletzt anschließend darauf gleichzeitig zugleich nachdem dabei damit',
  adverb: /(?:weise|wärts)$/u,
  boundaries:
    'und aber oder als dass daß wenn weil während obwohl da ob denn sondern wie damit nachdem bevor sodass',
  coordinators: 'und aber oder',
  passives: 'wird wurde wurden worden',
  prepositions: `in im an am auf bei beim zu zum zur mit von vom nach vor für gegen über unter aus durch seit während wegen
      trotz um bis zwischen gegenüber ohne`,
  determiners: `der die das den dem ein eine einen einem einer sein seine ihr ihre unser unsere mein meine dieser diese
      dieses viele einige mehrere zwei drei vier fünf sechs`,
  definites: 'der die das',
  relatives: 'welcher welche',
  titles: `präsident präsidentin bundespräsident kanzler kanzlerin bundeskanzler bundeskanzlerin minister ministerin
      außenminister außenministerin innenminister innenministerin finanzminister finanzministerin wirtschaftsminister
      verteidigungsminister ministerpräsident ministerpräsidentin premierminister bürgermeister bürgermeisterin chef
      chefin vorsitzender vorsitzende professor professorin prof dr sprecher sprecherin general papst bischof trainer
      direktor direktorin generalsekretär us-präsident parteichef parteichefin staatssekretär`,
  titlesOfMen: 'herr könig',
  titlesOfWomen: 'frau königin',
  times: `montag dienstag mittwoch donnerstag freitag samstag sonntag januar februar märz april mai juni juli august
      september oktober november dezember`,
  particles: 'von van der de zu vom',
});

const followUps = followUpRules({
  openers: `und, aber, oder, auch, was ist mit, wie ist es mit, wie steht es mit, wie steht es um, wie sieht es mit,
    wie wäre es mit, wie war es mit, was war mit, gilt das auch für, dasselbe für`,
  articles: 'der die das den dem des ein eine einen einem einer und',
  prepositions: 'in im am an auf bei beim zu zum zur mit von vom nach vor für über aus gegen um',
  pronouns: `er ihn ihm sein seine seinen seinem seiner seines sie ihr ihre ihren ihrem ihrer ihnen es dies diese
    dieser dieses dort dabei damals davon dazu darüber daran damit denen`,
});

export const german: Language = {
  code: 'de',
  dates,
  stopWords: wordSet(stopWords, fold),
  framingWords: wordSet(framingWords, fold),
  fold,
  negations: negations({
    words: 'nicht nie niemals niemand niemanden niemandem nichts weder ohne kein nirgends',
    inside: /^keine[mnrs]?$/u,
  }),
  spelling: spelling({
    percent: 'percent, prozent',
    and: 'und',
    numerals: numerals({
      ones: `null ein/eins/eine zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn
        siebzehn achtzehn neunzehn`,
      tens: 'zwanzig dreissig vierzig fünfzig sechzig siebzig achtzig neunzig',
      hundred: 'hundert',
      thousand: 'tausend',
      million: 'million/millionen',
      billion: 'milliarde/milliarden',
      compound: (one, ten) => `${one}und${ten}`,
    }),
  }),
  cautions: germanCautions,
  stem: snowballStemmer('de'),
  ...answers,
  ...requests,
  ...followUps,
  ...leaning,
  speech,
};
