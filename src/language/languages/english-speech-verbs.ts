/** English verbs of speech by meaning, after the classes of B. Levin, "English Verb Classes and Alternations" (1993). */

/** Their base form is no common noun, so it counts too: "experts argue". */
const verbs = `
acknowledge add admit admonish advise affirm agree allege announce apologize apologise argue assert assure aver avow beg
bemoan berate beseech bewail chastise chide clarify complain concede conclude concur condemn confess confide confirm
contend continue declare decry demur denounce deny deplore deride describe disclose disparage divulge elaborate
emphasize emphasise enquire enthuse enumerate exclaim excoriate exhort expound explain express extol gush implore
inform inquire insist instruct intone joke lambast lambaste lament laud maintain mention muse narrate notify object
observe opine pontificate posit proclaim profess propose reaffirm recall recite recommend recount refute reiterate
relate remark remember reminisce repeat respond restate retell reveal ridicule scoff scold speculate stipulate suggest
summarize summarise surmise testify theorize theorise threaten underscore upbraid urge vouch vow warn wonder chuckle
ponder deadpan editorialize advocate`;

/** Their base form is rather a noun, an adjective or the name of an act, so it does not count. */
const nounLike = `
answer ask assess bark bellow blast blog boast boom brag bristle caution chant charge chirp cite
claim comment counsel counter crack cry deflect demand dictate dismiss echo email e-mail
estimate fume gloat gripe groan grouse growl grumble grunt hail holler hiss howl interject interpose interrupt jest
joke label dub message mock moan mumble murmur mutter note offer order perorate plead pledge point post praise
preach predict promise pronounce prophesy protest query quip quote rail rage rant rave read reason rebuff rebuke recap
refer reflect rejoin remind reply report retort riposte roar scream screech seethe shout shriek sigh 
slam snap snarl sneer snort splutter squeal stammer state stress stutter tease taunt text thunder toast trumpet
tweet underline venture vent volunteer wail warble wheeze whine whisper wisecrack yell yelp yowl chime pipe invoke reckon`;

/** Verbs of expression, movement or attack, which attribute only a quotation directly beside them: “…,” she beamed. */
const manners = `
challenge defend correct blame signal submit detail outline reference jeer cheer
allow applaud beam close crow deliver expand fire finish gasp giggle grimace grin laugh lash nod pant parry
parrot press proceed prod push rap rasp rumble scowl shrug smile smirk sniff sniffle snicker sob stumble
thank twitter weigh whoop wince croak croon coo drawl drone purr quaver rebut recollect relay reprimand skewer
tut yap`;

/** Verbs that double their last consonant: quip, quipped. */
const doubling =
  /(?:admit|beg|brag|concur|demur|dub|grin|nod|prod|quip|rap|rebut|refer|snap|sob|submit|tut|yap)$/u;

const irregular = `
say says said tell tells told write writes wrote put puts speak speaks spoke think thinks thought go goes went foretell foretells foretold swear swears swore call calls called heckle heckles heckled`;

/** Finite forms of verbs of speech. */
export const cues = `${irregular} ${verbs} ${finite(verbs)} ${finite(nounLike)} believe believes believed`;
/** Their object is rather a thing than words: offered an “explanation”. */
export const performatives =
  finite(`announce advocate confirm declare defend demand deny dismiss invoke offer order
pledge proclaim promise propose recommend repeat report threaten vow`);
/** Present participles. */
export const participles = `saying telling writing calling speaking putting citing ${forms(`${verbs} ${nounLike}`, ing)}`;
export const mannerCues = `${forms(manners, past)} hit shot sang begins began`;

function finite(bases: string): string {
  return forms(bases, (base) => `${third(base)} ${past(base)}`);
}

function forms(bases: string, form: (base: string) => string): string {
  return bases.trim().split(/\s+/u).map(form).join(' ');
}

function third(base: string): string {
  if (/[^aeiou]y$/u.test(base)) return `${base.slice(0, -1)}ies`;
  return /(?:s|x|z|ch|sh)$/u.test(base) ? `${base}es` : `${base}s`;
}

function past(base: string): string {
  if (base === 'read') return 'read';
  if (base.endsWith('e')) return `${base}d`;
  if (/[^aeiou]y$/u.test(base)) return `${base.slice(0, -1)}ied`;
  return `${doubled(base)}ed`;
}

function ing(base: string): string {
  return base.endsWith('e') ? `${base.slice(0, -1)}ing` : `${doubled(base)}ing`;
}

function doubled(base: string): string {
  return doubling.test(base) ? base + base.at(-1) : base;
}
