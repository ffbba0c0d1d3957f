import { describe, expect, it } from 'vitest';
import { changesOf } from '../../../src/domain/verdict.ts';
import { checkQuote } from '../../../src/use-cases/checking/check-quote.ts';
import { articleOf, libraryOf } from '../../support/articles.ts';

const check = (text: string, claim: string, language = 'en') =>
  checkQuote(libraryOf([articleOf(text, { language })]), { text: claim });
const verdictOf = (...args: Parameters<typeof check>) => check(...args).verdict;

describe('brackets', () => {
  const text = 'The pier is a bad idea. She must resign after 40 boats sank here.';

  it.each([
    ['a negation', 'The pier is [not] a bad idea', 'negation'],
    ['a contracted negation', 'The pier is[n’t] a bad idea', 'negation'],
    ['an adverb that all but negates', 'The pier is [hardly] a bad idea', 'word'],
    ['a number', 'She must resign after [400] boats sank', 'number'],
    ['another name', '[Smith] must resign', undefined],
    ['a word for another', 'The [bridge] is a bad idea', 'word'],
  ])('with %s', (_, claim, kind) => {
    const verdict = check(text, claim);
    expect(verdict.verdict).toBe(kind === undefined ? 'typography' : 'altered');
    if (kind !== undefined) expect(changesOf(verdict).map((change) => change.kind)).toContain(kind);
  });

  it('with a name for a pronoun are shown with the article’s word', () => {
    const part = check(text, '[Mayor Smith] must resign').diff.find(({ allowed }) => allowed === 'insertion');
    expect([part?.claimed, part?.actual?.text]).toEqual(['Mayor Smith', 'She']);
  });

  it('with a name for another name is altered', () => {
    expect(verdictOf('Today Bell must resign, as all agree.', 'Today [Smith] must resign')).toBe('altered');
  });

  it.each([
    'The pier is a bad idea (sic)',
    'The pier is a bad idea [sic]',
    'The pier is a *bad* idea (emphasis added)',
    'The pier is a *bad* idea [my emphasis]',
    '[T]he pier is a bad idea',
    'The [old] pier is a bad idea',
  ])('cost nothing in %s', (claim) => {
    expect(verdictOf(text, claim)).toBe('typography');
  });

  it('cost nothing in the article', () => {
    expect(
      verdictOf('“(T)hose boats [that] sank were old (sic),” she wrote.', 'Those boats sank were old'),
    ).toBe('typography');
  });
});

describe('an attribution left out within one speaker’s words is a note', () => {
  it.each([
    ['en', '“The pier is old,” said Ann Lee. “It may sink.”', 'The pier is old. It may sink.'],
    ['en', '“The pier is old,” Ann Lee said, “but it is safe.”', 'The pier is old, but it is safe.'],
    [
      'en',
      '“The pier is old,” said Ann Lee, who has owned it since 1990 and lives next to it. “It may sink.”',
      'The pier is old. It may sink.',
    ],
    ['de', '„Der Steg ist alt“, sagte Eva Kern. „Er muss weg.“', 'Der Steg ist alt. Er muss weg.'],
    ['cs', '„Molo je staré,“ řekla Jana Malá, „ale drží.“', 'Molo je staré, ale drží.'],
    ['zh', '“码头很旧，”李明说，“但是很牢固。”', '码头很旧，但是很牢固。'],
  ])('in %s: %s', (language, text, claim) => {
    const verdict = check(text, claim, language);
    expect(verdict.verdict).toBe('typography');
    expect(verdict.diff.some(({ allowed }) => allowed === 'attribution')).toBe(true);
  });

  it('but not between two speakers, or with more than the attribution', () => {
    const two = '“The pier is old,” said Ann Lee. “It may sink,” said Bob Bell.';
    expect(['altered', 'stitched']).toContain(verdictOf(two, 'The pier is old. It may sink.'));
    const more =
      '“The pier is old,” said Ann Lee. Boats passed all day. It rained. “It may sink before May,” she added.';
    expect(['altered', 'stitched']).toContain(verdictOf(more, 'The pier is old. It may sink before May.'));
  });

  it('and a marked omission from one speaker into another is stitched', () => {
    const two = '“The pier is old,” said Ann Lee. “It may sink,” said Bob Bell.';
    expect(verdictOf(two, 'The pier is old … It may sink')).toBe('stitched');
  });
});

describe('the same words in another spelling are typography', () => {
  it.each([
    ['en', 'You shouldn’t sell five boats.', 'You shouldnt sell 5 boats'],
    ['en', 'You shouldn’t sell five boats.', 'You shouldn`t sell five boats'],
    ['en', 'You shouldn’t sell five boats.', 'You shouldn´t sell five boats'],
    ['en', 'It costs forty per cent of 80,000 dollars.', 'It costs 40 % of 80 000 dollars'],
    ['en', 'It costs 40 percent of 80,000 dollars.', 'It costs 40% of 80.000 dollars'],
    ['en', 'About forty-two million boats came.', 'About 42 million boats came'],
    ['en', 'Forty-two boats came to the harbour.', '42 boats came to the harbor'],
    ['en', 'They organised the sixth race.', 'They organized the 6th race'],
    ['en', 'No e-mails to Rust & Sons of the U.S. fleet.', 'No emails to Rust and Sons of the U.S fleet'],
    ['en', 'It sails 3× faster than the old one.', 'It sails 3x faster than the old one'],
    ['en', 'The café of Mr Erdogan is open.', 'The cafe of Mr Erdoğan is open'],
    ['cs', 'Žluťoučký kůň přešel náměstí.', 'Zlutoucky kun presel namesti'],
    ['es', 'La reparación empezó en 1998.', 'La reparacion empezo en 1998'],
    ['es', 'El 40 por ciento de los barcos es viejo.', 'El 40% de los barcos es viejo'],
    ['ru', 'Её счёт ещё не оплачен.', 'Ее счет еще не оплачен'],
    ['de', 'Die Straße kostet fünfundzwanzig Euro.', 'Die Strasse kostet 25 Euro'],
  ])('in %s: %s', (language, text, claim) => {
    expect(verdictOf(text, claim, language)).toBe('typography');
  });

  it.each([
    ['en', 'It costs forty per cent of 80,000 dollars.', 'It costs 14 % of 80,000 dollars'],
    ['en', 'It costs 40 percent of 80,000 dollars.', 'It costs 40 percent of 8,000 dollars'],
    ['en', 'It costs 3.125 dollars a day.', 'It costs 3,125 dollars a day'],
    ['en', 'It costs 2.5 million dollars.', 'It costs 25 million dollars'],
    ['en', 'It is a notable pier by the sea.', 'It is a not able pier by the sea'],
    ['en', 'You shouldn’t sell the boats.', 'You should sell the boats'],
    ['de', 'Die Straße kostet 2,5 Euro pro Meter.', 'Die Straße kostet 25 Euro pro Meter'],
  ])('but not another value or sense, in %s: %s', (language, text, claim) => {
    expect(verdictOf(text, claim, language)).toBe('altered');
  });

  it('a contraction written out is remarked', () => {
    const verdict = check('You don’t sell the old boats.', 'You do not sell the old boats');
    expect(verdict.verdict).toBe('typography');
    expect(verdict.diff.find(({ allowed }) => allowed === 'expansion')?.claimed).toBe('do not');
  });
});
