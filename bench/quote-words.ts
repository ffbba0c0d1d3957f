/** A language's words for generating quotes; a small list, independent of Verbatim's own. */
export interface WordsForQuotes {
  /** Words that negate. */
  readonly negations: readonly string[];
  /** Words after which a negation can be inserted. */
  readonly auxiliaries: readonly string[];
  /** Words before a qualified statement, negations included. */
  readonly before: readonly string[];
  /** Words after a qualified statement. */
  readonly after: readonly string[];
  /** All other words whose omission may distort a statement; they must not be cut from an exact quote. */
  readonly doubtful: readonly string[];
  /** Number words from zero on. */
  readonly numbers: readonly string[];
  readonly and: string;
}

const list = (words: string) => words.split(',').map((word) => word.trim());

const english: WordsForQuotes = {
  negations: list('not, never, no, nor, neither, without'),
  auxiliaries: list(
    'is, are, was, were, has, have, had, can, could, will, would, did, does, do, may, should',
  ),
  before: list(
    'not, never, may, might, could, claimed that, said that, argued that, argue that, believed that, believe that, stated that, suggested that, suggests that, denied that, according to, allegedly, reportedly, supposedly, possibly, probably, perhaps',
  ),
  after: list('according to, if, unless, he said, she said, they said'),
  doubtful: list(
    "can, would, should, will, if, unless, whether, no, nor, neither, none, nobody, nothing, without, cannot, said, say, says, claim, claims, claimed, argue, argues, argued, believe, believes, believed, state, states, stated, suggest, suggests, suggested, report, reports, reported, deny, denies, denied, reject, rejects, rejected, think, thought, seem, seems, seemed, appear, appears, appeared, likely, unlikely, almost, nearly, hardly, barely, rarely, false, refused, failed, rather, instead, critics, opponents, wrote, write, added, add, told, announced, declared, predicted, warned, insisted, alleged, accused, except, only, doubt, doubted, dispute, disputed, didn't, don't, doesn't, wasn't, isn't, contrary, apparently, seemingly, so-called",
  ),
  numbers: list('zero, one, two, three, four, five, six, seven, eight, nine, ten, eleven, twelve'),
  and: 'and',
};

const german: WordsForQuotes = {
  negations: list('nicht, nie, kein, keine, ohne'),
  auxiliaries: list('ist, sind, war, waren, hat, haben, wird, werden, wurde, wurden, kann'),
  before: list(
    'nicht, könnte, könnten, angeblich, vermutlich, wahrscheinlich, vielleicht, laut, möglicherweise',
  ),
  after: list('wenn, falls, sofern'),
  doubtful: list(
    'kein, keine, keinen, keiner, nie, niemals, ohne, kann, können, soll, sollen, sollte, würde, würden, dürfte, ob, sagt, sagte, sagten, behauptet, behauptete, erklärt, erklärte, erklärten, meint, meinte, glaubt, glaubte, argumentiert, argumentierte, argumentieren, argumentierten, berichtet, berichtete, zufolge, nach, kritiker, gegner, scheint, schien, fast, kaum, beinahe, selten, außer, statt, anstatt, nur, falsch, mag, betont, warnt, schreibt, schrieb, fügte, weder, nichts, niemand, wies, teilte, offenbar, befürworter',
  ),
  numbers: list('null, eins, zwei, drei, vier, fünf, sechs, sieben, acht, neun, zehn, elf, zwölf'),
  and: 'und',
};

const spanish: WordsForQuotes = {
  negations: list('no, nunca, sin, tampoco, ni'),
  auxiliaries: list('que, y'),
  before: list(
    'no, nunca, podría, podrían, según, probablemente, posiblemente, supuestamente, afirma que, afirmó que, dijo que, cree que',
  ),
  after: list('según, si'),
  doubtful: list(
    'sin, ni, tampoco, nadie, nada, ningún, ninguna, ninguno, puede, pueden, podía, podían, debería, deberían, pudo, pueda, sería, serían, habría, dice, dicen, dijo, dijeron, afirma, afirman, afirmó, asegura, sostiene, sostienen, argumenta, argumentan, argumentó, cree, creen, considera, consideran, acuerdo, parece, parecen, parecía, casi, apenas, quizás, quizá, falso, niega, negó, rechaza, rechazó, rechazaron, críticos, opositores, declara, declaró, añade, agregó, señala, sugiere, sugieren, explica, excepto, salvo, aparentemente, duda, jamás, advirtió',
  ),
  numbers: list('cero, uno, dos, tres, cuatro, cinco, seis, siete, ocho, nueve, diez, once, doce'),
  and: 'y',
};

const russian: WordsForQuotes = {
  negations: list('не, нет, никогда, без'),
  auxiliaries: list('и, что, это, был, была, были, было'),
  before: list('не, может, могут, вероятно, возможно, якобы, считал что, считает что, согласно'),
  after: list('если, согласно'),
  doubtful: list(
    'без, ни, нет, никто, ничего, нельзя, никогда, мог, могла, могло, могли, должен, должна, должны, должно, сказал, сказала, говорит, говорят, говорил, заявил, заявила, заявили, утверждает, утверждают, утверждал, утверждали, считает, считают, считал, считали, полагает, полагают, полагал, полагали, словам, мнению, критики, противники, сообщил, сообщает, добавил, отметил, пишет, писал, думает, кажется, будто, ли, бы, почти, едва, вряд, редко, кроме, отрицает, отверг, отвергла, отвергли, ложно, неверно, вместо, сомневается, наверное, видимо, отказался, сторонники, сообщили, отказались, никого',
  ),
  numbers: list(
    'ноль, один, два, три, четыре, пять, шесть, семь, восемь, девять, десять, одиннадцать, двенадцать',
  ),
  and: 'и',
};

const languages: Readonly<Record<string, WordsForQuotes>> = {
  en: english,
  de: german,
  es: spanish,
  ru: russian,
};

export function wordsForQuotes(language: string): WordsForQuotes | undefined {
  return languages[language];
}
