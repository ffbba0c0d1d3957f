import { describe, expect, it } from 'vitest';
import { changesOf } from '../../../src/domain/verdict.ts';
import { checkQuote, type QuoteClaim } from '../../../src/use-cases/checking/check-quote.ts';
import { articleOf, bundledLibrary, libraryOf } from '../../support/articles.ts';
import { errorOf } from '../../support/user-error.ts';

const library = await bundledLibrary();
const check = (text: string, more: Omit<QuoteClaim, 'text'> = {}) => checkQuote(library, { text, ...more });

const asked = async (text: string, more?: Omit<QuoteClaim, 'text'>) => check(text, more);

/** The verdict and the numbers of the paragraphs shown. */
const verdictOf = (text: string, more?: Omit<QuoteClaim, 'text'>) => {
  const { verdict, passages } = check(text, more);
  return [verdict, ...passages.map(({ paragraph }) => paragraph.number)].join(' ');
};

/** Each change as "claimed > actual (kind)". */
const changesIn = (text: string) =>
  changesOf(check(text)).map(({ claimed, actual, kind }) => `${claimed} > ${actual?.text ?? ''} (${kind})`);

describe('a literal quote is exact', () => {
  it.each([
    ['a sentence', 'The statement prompted demands from Moscow for an “explanation.”', 'exact 13'],
    ['direct speech', 'The announcement really came as news to us', 'exact 14'],
    ['in the claim’s own quotation marks', '"The announcement really came as news to us"', 'exact 14'],
    ['with the article’s own brackets', 'It [Washington] is completely shut out', 'exact 7'],
    ['across paragraphs', 'for an “explanation.”\n\n“The announcement really came', 'exact 13 14'],
    ['one word', 'Alanya', 'exact 17'],
    ['only stop words', 'This was followed by a', 'exact 15'],
  ])('%s', (_, text, expected) => {
    expect(verdictOf(text)).toBe(expected);
    expect(check(text)).toMatchObject({ coverage: 1, diff: [], cropped: [] });
  });
});

describe('the same words typed differently are typography', () => {
  it.each([
    ['quotation marks', 'The statement prompted demands from Moscow for an "explanation"', 13],
    ['an apostrophe', "Turkey's own intervention into Syria", 11],
    ['dashes and spaces', 'controls much – of  Syrian - airspace', 11],
    ['capitals', 'THE ANNOUNCEMENT REALLY CAME AS NEWS TO US', 14],
    ['a capital in brackets', '[t]he announcement really came as news', 14],
    ['a line break', 'The announcement\nreally came as news', 14],
    ['a grouped number', '40 percent of the territory  previously occupied', 3],
    ['a marked omission', 'Russia has proposed opening up […] corridors” into eastern Aleppo', 18],
    ['an omission marked by dots', 'Russia has proposed ... four “humanitarian corridors”', 18],
    ['an insertion in brackets', 'Russia has [again] proposed opening up four', 18],
    ['a pronoun replaced in brackets', 'We hope that our Turkish partners will provide [Moscow] with', 14],
  ])('%s', (_, text, paragraph) => {
    expect(verdictOf(text)).toBe(`typography ${paragraph}`);
    expect(check(text).coverage).toBe(1);
  });
});

describe('changed words are altered, and each change is listed', () => {
  it.each([
    ['a word', 'The announcement really came as joy to us', ['joy > news (word)']],
    ['the first word', 'That announcement really came as news to us', ['That > The (word)']],
    ['the last word', 'The announcement really came as news to them', ['them > us (word)']],
    ['an added word', 'The announcement really never came as news to us', ['never >  (negation)']],
    ['a missing word', 'The announcement came as news to us', [' > really (word)']],
    ['a missing negation', 'is country or person but only terror organizations', [' > no (negation)']],
    ['a number', 'Russia has proposed opening up five “humanitarian corridors”', ['five > four (number)']],
    ['a year', 'caused by a November 2016 Turkish ambush', ['2016 > 2015 (number)']],
    ['a name', 'seeking to broker a truce in Damascus and assure', ['Damascus > Aleppo (name)']],
    [
      'two changes',
      'Russia has rejected opening up three “humanitarian corridors”',
      ['rejected > proposed (word)', 'three > four (number)'],
    ],
    [
      'a number in brackets',
      'Russia has proposed opening up [nine] “humanitarian corridors”',
      ['nine > four (number)'],
    ],
  ])('%s', (_, text, changes) => {
    expect(check(text).verdict).toBe('altered');
    expect(changesIn(text)).toEqual(changes);
  });

  it('shows the whole claim beside the article’s words', () => {
    const { diff } = check('The announcement never came as joy to us');
    expect(diff.map(({ kind, claimed }) => [kind, claimed])).toEqual([
      ['same', 'The announcement'],
      ['negation', 'never'],
      ['same', 'came as'],
      ['word', 'joy'],
      ['same', 'to us'],
    ]);
  });

  it.each([
    ['a decimal', 'It rose by 3,5 Prozent.', 'It rose by 35 Prozent.'],
    ['a currency', 'It cost them €5 a day.', 'It cost them $5 a day.'],
    ['a sign', 'It was -5 degrees there.', 'It was 5 degrees there.'],
  ])('%s is part of the number', (_, text, claim) => {
    const verdict = checkQuote(libraryOf([articleOf(text)]), { text: claim });
    expect(verdict.verdict).toBe('altered');
    expect(changesOf(verdict).map(({ kind }) => kind)).toEqual(['number']);
  });

  it('does not match part of a number', () => {
    const bread = libraryOf([articleOf('Prices rose by 3.5 percent in 1,500 shops of the town.')]);
    expect(checkQuote(bread, { text: 'Prices rose by 3' }).verdict).toBe('altered');
    expect(checkQuote(bread, { text: '500 shops of the town' }).verdict).toBe('altered');
  });
});

it('an insertion of the article’s own stands for its pronoun, but hides no word that is left out', () => {
  expect(check('It [Washington] completely shut out of these talks').verdict).toBe('altered');
  expect(check('It [Washington] is completely shut out of these talks').verdict).toBe('exact');
  expect(check('[Washington] is completely shut out of these talks').verdict).not.toBe('altered');
});

describe('a quote from several places', () => {
  it.each([
    [
      'two paragraphs',
      'Turkey sought a rapprochement with Russia earlier this year, controls much of Syrian airspace',
      'stitched 10 11',
    ],
    [
      'in another order',
      'which controls much of Syrian airspace Turkey sought a rapprochement with Russia earlier this year',
      'stitched 11 10',
    ],
    [
      'with a marked omission of too many words',
      'the increasingly decisive rout of the Islamist militias […] the Pentagon has declined to provide Turkish troops',
      'stitched 2 16',
    ],
  ])('is stitched: %s', (_, text, expected) => {
    expect(verdictOf(text)).toBe(expected);
  });
});

describe('a quote cropped of words that change its meaning is out of context', () => {
  it.each([
    [
      'an attribution',
      'there were 250,000 civilians trapped in the “rebel”-held area',
      'claimed',
      'attribution',
    ],
    ['a hedge', 'brokered by the Turkish government', 'reportedly', 'hedge'],
    ['a negation', 'the first time a rebel representative has met with the Russians', 'not', 'negation'],
    ['a refusal', 'provide Turkish troops with air cover', 'declined to', 'denial'],
  ])('%s', (_, text, cue, kind) => {
    const { verdict, cropped, passages } = check(text);
    expect(verdict).toBe('out-of-context');
    expect(cropped.map(({ quote, ...more }) => ({ ...more, cue: quote.text }))).toContainEqual({ cue, kind });
    expect(passages).toHaveLength(1);
  });

  it.each([
    ['after it', 'The bridge is safe, according to its owner.', 'The bridge is safe'],
    ['after a comma', 'The bridge is safe, the mayor claimed.', 'The bridge is safe'],
    ['in a condition', 'The bridge will stay open unless it rains.', 'The bridge will stay open'],
    ['with an attribution and a negation', 'Critics say the bridge is not safe.', 'the bridge is'],
    ['in an aside', 'The bridge, allegedly, is safe for all.', 'is safe for all'],
    ['in German', 'Die Brücke ist angeblich sicher für alle.', 'sicher für alle'],
  ])('cropped %s', (_, text, claim) => {
    const language = /Brücke/u.test(text) ? 'de' : 'en';
    const bridge = libraryOf([articleOf(text, { language })]);
    expect(checkQuote(bridge, { text: claim }).verdict).toBe('out-of-context');
  });

  it('ignores negations in other clauses and sentences', () => {
    const bridge = libraryOf([
      articleOf('It did not rain. As no car came, the bridge stayed open all night.'),
    ]);
    expect(checkQuote(bridge, { text: 'the bridge stayed open' }).verdict).toBe('exact');
  });

  it('prefers an occurrence that is not cropped', () => {
    const two = libraryOf([articleOf('He denied that the bridge is safe.\n\nToday the bridge is safe.')]);
    expect(verdictIn(two, 'the bridge is safe')).toBe('exact 2');
  });

  it('ignores an attribution to the claimed speaker', () => {
    const bridge = libraryOf([articleOf('Ann Lee claimed that the bridge is safe.')]);
    expect(checkQuote(bridge, { text: 'the bridge is safe' }).verdict).toBe('out-of-context');
    expect(checkQuote(bridge, { text: 'the bridge is safe', speaker: 'Lee' }).verdict).toBe('exact');
  });

  it('counts a negation left out by a marked omission', () => {
    const bridge = libraryOf([articleOf('The bridge is, we fear, not at all safe for cars.')]);
    expect(checkQuote(bridge, { text: 'The bridge is […] safe for cars' })).toMatchObject({
      verdict: 'out-of-context',
      cropped: [{ kind: 'negation' }],
    });
  });
});

const verdictIn = (of: typeof library, text: string) => {
  const { verdict, passages } = checkQuote(of, { text });
  return [verdict, ...passages.map(({ paragraph }) => paragraph.number)].join(' ');
};

describe('a claimed speaker', () => {
  it.each([
    ['Dmitry Peskov', 'exact'],
    ['peskov', 'exact'],
    ['Lavrov', 'other-speaker'],
    ['Angela Merkel', 'other-speaker'],
  ])('%s: %s', (speaker, verdict) => {
    const checked = check('The announcement really came as news to us', { speaker });
    expect(checked.verdict).toBe(verdict);
    expect(checked.speaker.actual?.text).toBe('Dmitry Peskov');
  });

  it.each([
    ['in reported speech', 'Mayor Ann Lee claimed that the bridge is safe. Bob Bell laughed.', 'Ann Lee'],
    ['after it', 'So the bridge is safe, according to Ann Lee. Bob Bell laughed.', 'Ann Lee'],
    ['in a cleft sentence', 'It was Ann Lee who said that the bridge is safe, Bob.', 'Ann Lee'],
    [
      'behind a pronoun',
      'Mayor Ann Lee came.\n\nShe said that the bridge is safe.\n\nBob Bell laughed.',
      'Ann Lee',
    ],
  ])('is compared with the article’s speaker: %s', (_, text, speaker) => {
    const bridge = libraryOf([articleOf(text)]);
    const claim = { text: 'the bridge is safe' };
    expect(checkQuote(bridge, { ...claim, speaker: 'Bob Bell' })).toMatchObject({
      verdict: 'other-speaker',
      speaker: { status: 'other', actual: { text: speaker } },
    });
    expect(checkQuote(bridge, { ...claim, speaker: 'Lee' })).toMatchObject({
      verdict: 'exact',
      isReported: true,
      speaker: { status: 'confirmed' },
    });
  });
});

describe('a claimed article', () => {
  const two = libraryOf([
    articleOf('The old bridge is closed for repairs until May.', { id: 'a', title: 'Bridge' }),
    articleOf('The bakery opens at six in the morning.', { id: 'b', title: 'Bakery' }),
  ]);
  it.each([
    ['The old bridge is closed', 'a', 'exact'],
    ['The old bridge is closed', 'b', 'other-article'],
    ['the old BRIDGE is closed', 'b', 'other-article'],
    ['The old bridge was closed for repairs', 'b', 'other-article'],
    ['The new town hall burns', 'b', 'not-found'],
  ])('“%s” from %s: %s', (text, article, verdict) => {
    const checked = checkQuote(two, { text, article });
    expect(checked.verdict).toBe(verdict);
    if (verdict === 'other-article') expect(checked.passages[0]?.article.id).toBe('a');
  });
});

describe('a claim that no article has is not found', () => {
  it.each([
    ['a paraphrase', 'Erdogan said he had sent his army to destroy the state of the tyrant Assad'],
    ['another language', 'Lawrow und Cavusoglu trafen sich am Donnerstag in Alanya'],
    [
      'words of the article in random order',
      'Aleppo Moscow the prompted opening Thursday humanitarian for of',
    ],
    ['a word', 'zebra'],
  ])('%s', (_, text) => {
    expect(check(text)).toMatchObject({ verdict: 'not-found', coverage: 0, diff: [] });
  });

  it('comes with the nearest passages', () => {
    expect(check('Erdogan sent troops to destroy the state of Assad').passages.length).toBeGreaterThan(0);
  });
});

describe('a message around a quote', () => {
  it.each([
    [
      'only the quoted part counts',
      'Erdogan told us: “We are there to end the rule of the cruel Assad”',
      'exact',
    ],
    [
      'all of the quoted part counts',
      'Erdogan told us: “We are not there to end the rule of the cruel Assad”',
      'altered',
    ],
    [
      'only block quotes count',
      'Did he say that?\n> We are there to end the rule of the cruel Assad',
      'exact',
    ],
    ['mentions do not count', 'We are there <@123> to end the rule of the cruel Assad', 'exact'],
    ['code does not count', 'We are there to end the rule\n```js\nlet x;\n```', 'exact'],
    [
      'the article’s words around a quote count',
      'The statement led to demands for an “explanation.”',
      'altered',
    ],
    [
      'a few words in quotation marks are no quote',
      'The mayor of Paris burned all “rebels” in secret',
      'not-found',
    ],
  ])('%s', (_, text, verdict) => {
    expect(check(text).verdict).toBe(verdict);
  });
});

describe('a disguise is reported', () => {
  it('zero-width characters', () => {
    const { verdict, disguise } = check('The announce\u200bment really came\u2060 as news to us');
    expect([verdict, disguise.invisible]).toEqual(['typography', 2]);
  });

  it('look-alike letters', () => {
    const { verdict, disguise } = check('The аnnouncement really cаme as news to us');
    expect(verdict).toBe('typography');
    expect(disguise.lookAlikes).toEqual([
      { letter: 'а', script: 'Cyrillic', word: 'аnnouncement' },
      { letter: 'а', script: 'Cyrillic', word: 'cаme' },
    ]);
  });
});

describe('bad input', () => {
  it.each([
    [' ', 'question-empty'],
    ['“…” – !', 'quote-without-words'],
    ['<@123>', 'quote-without-words'],
    ['word '.repeat(801).trim(), 'question-too-long'],
  ])('%.20s: %s', async (text, code) => {
    expect((await errorOf(asked(text))).code).toBe(code);
  });

  it('an unknown article', async () => {
    expect((await errorOf(asked('Go', { article: 'x' }))).code).toBe('unknown-article');
  });

  it('accepts a quote of 4,000 characters', () => {
    const [article] = library.store.all();
    const words = article?.text.slice(0, 4_000).replace(/\S*$/u, '').trim() ?? '';
    expect(check(words).verdict).toBe('exact');
    expect(check(words.replaceAll('talks', 'walks')).verdict).toBe('altered');
  });
});
