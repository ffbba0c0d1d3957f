/** Endings that British and American English spell differently, by the rules of their kinds. */
const ENDINGS: readonly (readonly [RegExp, string])[] = [
  [/(?<=\p{L}{3})is(?=(?:e|es|ed|ing|er|ers|ation|ations|ational)$)/u, 'iz'],
  [/(?<=\p{L}{2})ys(?=(?:e|es|ed|ing|er|ers)$)/u, 'yz'],
  [/(?<=\p{L}{2})our(?=(?:s|ed|ing|able|ful|less|ite|ites|hood|hoods|er|ers|al|ist|ists|y)?$)/u, 'or'],
  [/(?<=[bct])re(?=s?$)/u, 'er'],
  [/ogue(?=s?$)/u, 'og'],
  [/(?<=\p{L}{3}[aeiou])ll(?=(?:ed|ing|er|ers|or|ors)$)/u, 'l'],
  [/(?<=\p{L}{2})ence(?=s?$)/u, 'ense'],
  [/(?<=\p{L}{2}[gktvz])eable$/u, 'able'],
  [/(?<=[dg])gement(?=s?$)/u, 'gment'],
  [/(?<=\p{L}{3})(?:ae|oe)(?=\p{L}{2})/u, 'e'],
];

/** Fast path for most words, which have none of the endings. */
const MAY_DIFFER = /[iy]s|our|re|ogue|ll|ence|eable|gement|[ao]e/u;

const WORDS = new Map(
  `okay=ok grey=gray greys=grays programme=program programmes=programs cheque=check cheques=checks sceptic=skeptic
  sceptics=skeptics sceptical=skeptical scepticism=skepticism aluminium=aluminum jewellery=jewelry plough=plow ploughs=plows
  tyre=tire tyres=tires kerb=curb mould=mold storey=story storeys=stories pyjamas=pajamas learnt=learned burnt=burned
  spelt=spelled dreamt=dreamed leapt=leaped fulfil=fulfill enrol=enroll instalment=installment skilful=skillful
  licence=license practise=practice ageing=aging acknowledgement=acknowledgment judgement=judgment percent=percent
  pct=percent whilst=while amongst=among towards=toward afterwards=afterward neighbourhood=neighborhood
  neighbourhoods=neighborhoods paediatrician=pediatrician`
    .trim()
    .split(/\s+/u)
    .map((pair) => pair.split('=') as [string, string]),
);

/** The American spelling of a word; the endings need not give a word, as long as variants give the same. */
export function americanSpelling(word: string): string {
  const known = WORDS.get(word);
  if (known !== undefined) return known;
  if (!MAY_DIFFER.test(word)) return word;
  return ENDINGS.reduce((spelled, [ending, other]) => spelled.replace(ending, other), word);
}

/** Contractions, without apostrophes, with what they stand for. */
export const contractions = [
  ...'is are was were do does did has have had could would should must need might'
    .split(' ')
    .map((verb) => `${verb}nt=${verb} not`),
  ...['wont=will not', 'cant=can not', 'cannot=can not', 'shant=shall not', 'aint=is not', 'im=i am'],
  ...'i you we they'.split(' ').map((subject) => `${subject}ve=${subject} have`),
  ...'i you he she it we they that'.split(' ').map((subject) => `${subject}ll=${subject} will`),
  ...'you we they'.split(' ').map((subject) => `${subject}re=${subject} are`),
  ...'he she it that there what who where here'.split(' ').map((subject) => `${subject}s=${subject} is`),
  'lets=let us',
  'theyd=they would',
].join(', ');
