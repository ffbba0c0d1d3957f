import type { Language } from '../language.ts';
import { answerRules } from '../rules/answer-kinds.ts';
import { definitionRules } from '../rules/definitions.ts';
import { negations } from '../rules/negations.ts';
import { numerals } from '../rules/numerals.ts';
import { speechRules } from '../rules/speech.ts';
import { spelling } from '../rules/spelling.ts';
import { foldMarks } from '../words/fold-marks.ts';
import { snowballStemmer } from '../words/snowball.ts';
import { wordSet } from '../words/word-set.ts';
import { englishCautions } from './english-cautions.ts';
import { dates } from './english-dates.ts';
import { followUps } from './english-follow-ups.ts';
import { leaning } from './english-leaning.ts';
import { requests } from './english-requests.ts';
import { cues, mannerCues, participles, performatives } from './english-speech-verbs.ts';
import { englishSpellings } from './english-spellings.ts';
import { americanSpelling, contractions } from './english-variants.ts';
import { baseForms } from './english-verbs.ts';

/** The last line has what remains of "1990s", "15th" and "U.S.'s" without the number or the name. */
const stopWords = `
a about above after again against ago all also although always am among an and another any anybody anyone anything are
aren't around as at away back be became because become becomes been before behind being below between both but by can
can't cannot could couldn't did didn't do does doesn't doing don't done down during each either else even ever every
everybody everyone everything few for from further get gets getting got had hadn't has hasn't have haven't having he
he'd he'll he's her here here's hers herself him himself his how how's however i i'd i'll i'm i've if in into is isn't
it it'll it's its itself just let let's many may maybe me might more most much must mustn't my myself neither never no
nobody none nor not nothing now of off often on once one's only onto or other others otherwise ought our ours ourselves
out over own per perhaps please quite rather really same shall shan't she she'd she'll she's should shouldn't since so
some somebody someone something sometimes still such than that that'll that's the their theirs them themselves then
there there's these they they'd they'll they're they've this those though through thus to together too toward towards
under unless until up upon us very via was wasn't we we'd we'll we're we've well were weren't what what's whatever when
when's whenever where where's wherever whether which whichever while who who'd who'll who's whoever whom whose why
why's will with within without won't would wouldn't yes yet you you'd you'll you're you've your yours yourself
yourselves nd rd s st th
`;

const framingWords = `
accord according account actually answer article author cite claim claimed claims describe described describes detail
details exactly exist explain explained explains find fact give gives happen happened happens info information kind
kinds like main mean means meant mention mentioned mentions paragraph passage piece quote quoted reason report reported
reportedly said say saying says show sort speak state stated states story tell tells text thing things think thought
told type want way word words write writer written wrote
`;

const answers = answerRules({
  asks: {
    person: 'who, whom, whose',
    time: 'when, how long, how late, how soon, how early, how recently, since when, until when, what time',
    place: 'where',
    number:
      'how many, how much, how far, how old, how tall, how high, how low, how large, how big, how deep, how wide, how heavy, how fast',
    other: 'how, why',
  },
  frames: 'stand for, stands for, stood for, going on, how come, so much, so many, whats up',
  which: 'what which',
  copulas: 'is are was were',
  verbs: 'do does did can could will would should may might must has have had takes took',
  nouns: {
    person: `person persons president king queen emperor pope bishop minister politician author writer poet
      scientist physicist chemist mathematician philosopher historian explorer actor actress singer musician player
      coach artist painter composer architect engineer general leader director ruler founder company organization
      organisation organizations agency university party band team`,
    time: 'year years month months day date dates decade decades century centuries weekday season',
    place: `city cities town towns village country countries state states province region county continent river
      island islands place location street district nation nations capital sea ocean lake mountain area`,
    number: `percentage percent proportion number amount population share fraction ratio height length width depth
      weight distance price age speed temperature`,
  },
  numbers: `one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen
      seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred* thousand* million*
      billion* trillion* dozen* half quarter quarters percent single both twice once double triple none`,
  times: `january february March april May june july august september october november december jan feb mar apr jun
      jul aug sept sep oct nov dec monday tuesday wednesday thursday friday saturday sunday mondays tuesdays
      wednesdays thursdays fridays saturdays sundays seconds minute minutes hour hours day days week* month* year*
      decade* century centuries millennium millennia spring summer autumn winter today yesterday tomorrow tonight
      ago midnight noon morning evening afternoon weekend bc bce ad ce`,
});

/** Occupations and relations, as in "Bell ally Bob Lee". */
const roles = `aide adviser advisor ally analyst author actor actress activist anchor banker boss captain columnist
  correspondent critic dean economist editor expert founder head historian host investor journalist lawmaker lawyer
  legislator lobbyist manager member moderator negotiator novelist organizer owner pollster producer promoter
  publisher rapper reporter researcher scholar scientist singer sociologist star supporter surrogate teacher veteran
  volunteer voter writer ceo cfo`;

const speech = speechRules({
  cues,
  manners: mannerCues,
  participles,
  performatives,
  utterances: `statement statements message messages letter letters note notes memo memos memorandum email emails e-mail
      e-mails tweet tweets post posts posting text texts speech remark remarks comment comments reply replies response
      responses answer answers announcement release caption editorial article column essay blog`,
  absolutes: 'with',
  headings: `quote quotes question answer look see watch read listen check source sources breaking update news fact facts
      note reminder warning claim headline title caption opinion example result conclusion translation summary context
      verdict motto slogan text excerpt edit ps fyi tldr lol lmao omg wow yes no ok okay true false here this`,
  complementizers: 'that',
  tells: `tell tells told telling inform informs informed informing notify notifies notified notifying assures assured
      assuring reminds reminded reminding warn warns warned warning advised advising`,
  thoughts: `think thinks thought believe believes believed wonder wonders wondered muse muses mused continue continues
      continued go goes went put puts call calls called dub dubs dubbed label labels labelled charge charges charged cite
      cites cited quote quotes quoted refer refers referred describes described blog blogs`,
  accordings: 'according to, in the words of, as per',
  pronouns: {
    man: 'he',
    woman: 'she',
    several: 'they',
    none: 'i we you it who one everyone someone nobody others many some most few another both all',
  },
  neuters: 'it',
  between: `has have had is was were be been will would could should might may can did does do also then later once
      often never always still now soon again already just even recently reportedly further only first sometimes
      famously to not since both each all simply ever himself herself themselves earlier instead 'd 's`,
  introductions: 'here there today yesterday tomorrow last next this thus smiling speaking asked pressed',
  adverb:
    /^(?!(?:ally|rally|bully|family|reply|supply|apply|assembly|monopoly|anomaly|july|italy|daily|weekly|elderly)$).+ly$/u,
  gerund: /.ing$/u,
  boundaries: `and but or as that when while because if where after before since though although whereas until unless
      so than which how why what whether yet nor`,
  coordinators: 'and but or then',
  modals: 'to will would could should might may can must shall',
  passives: 'am is are was were be been being get got gets',
  abbreviations: 'jr sr st no inc co corp ltd',
  prepositions: `in on at by for with from to of about against among around between during into like near over through
      under upon via without within toward towards across behind beside besides despite outside inside amid throughout
      after before since until following asked alongside along`,
  determiners: `a an the this that these those his her its their our my your one some many several two three four five
      another each every no any both`,
  definites: 'the',
  relatives: 'who whom whose which that',
  titles: `president vice prime minister chancellor senator sen sens representative rep reps governor gov mayor
      secretary general gen colonel col captain capt sergeant sgt lieutenant lt major maj admiral adm judge justice
      chief attorney professor prof dr doctor reverend rev pastor bishop cardinal pope congressman
      congresswoman councilman councilwoman assemblyman ambassador director speaker chairman chairwoman chair
      spokesman spokeswoman spokesperson former ex deputy assistant commissioner sheriff detective officer
      strategist candidate leader republican democrat democratic foreign ${roles}`,
  titlesOfMen: 'mr sir lord king prince father brother',
  titlesOfWomen: 'mrs ms miss madam lady dame queen princess sister mother',
  times: `monday tuesday wednesday thursday friday saturday sunday january february april june july
      september october november december jan feb mar apr jun jul aug sept oct nov dec tonight today yesterday`,
  particles: "de la le du da di del della der den van von bin ibn al el o' ter y",
  inverts: false,
});

const definitions = definitionRules({
  asks: 'what is, what are, what was, what were, who is, who are, who was, who were, whats, whos, define, what does, what do, meaning of, what exactly is',
  ends: 'mean, means, stand for, stands for, again, exactly, anyway, supposed to be, even, actually',
  articles: 'a an the this these exactly even actually',
  copulas: 'is are was were means meant refers stands stood denotes consists',
  appositions:
    'a an the who which one or whose meaning short founder head leader chief director president chairman former',
  namings: 'called named dubbed as term acronym nicknamed',
});

const snowball = snowballStemmer('en');

/** Diacritics, which are often omitted, are dropped before stemming, so that Nestlé and Nestle share a stem. */
export const english: Language = {
  code: 'en',
  dates,
  stopWords: wordSet(stopWords),
  framingWords: wordSet(framingWords),
  chatSpellings: englishSpellings(wordSet(stopWords)),
  negations: negations({
    words: `not no never none nor neither nobody nothing nowhere without cannot noone isnt arent wasnt werent
      dont doesnt didnt wont cant couldnt wouldnt shouldnt mustnt hasnt havent hadnt aint`,
    inside: /n't$/u,
  }),
  spelling: spelling({
    variant: americanSpelling,
    decimal: '.',
    percent: 'percent, per cent',
    and: 'and',
    contractions,
    ordinals: `first=1st, second=2nd, third=3rd, fourth=4th, fifth=5th, sixth=6th, seventh=7th, eighth=8th, ninth=9th, tenth=10th,
      eleventh=11th, twelfth=12th, thirteenth=13th, fifteenth=15th, twentieth=20th`,
    numerals: numerals({
      ones: `zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen
        eighteen nineteen`,
      tens: 'twenty thirty forty/fourty fifty sixty seventy eighty ninety',
      hundred: 'hundred',
      thousand: 'thousand',
      million: 'million',
      billion: 'billion',
      joiners: 'and',
    }),
  }),
  cautions: englishCautions,
  stem: (word) => snowball(baseForms.get(word) ?? foldMarks(word)),
  ...answers,
  ...definitions,
  ...requests,
  ...followUps,
  ...leaning,
  speech,
};
