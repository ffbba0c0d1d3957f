import { describe, expect, it } from 'vitest';
import { listSayings } from '../../../src/use-cases/asking/list-sayings.ts';
import { listSpeakers } from '../../../src/use-cases/asking/list-speakers.ts';
import { articleOf, bundledLibrary, libraryOf } from '../../support/articles.ts';

const bundled = await bundledLibrary();

const saidBy = async (library: typeof bundled, speaker: string) =>
  (await listSayings(library, { speaker })).sayings.map(({ quote }) => quote.text);

const named = async (text: string) =>
  (await listSpeakers(libraryOf([articleOf(text)]))).map(({ name, quotes }) => `${name} ${quotes}`);

describe('the speaker of a quote is recognized', () => {
  it.each([
    '“It floats,” Ann Bell gushed.',
    '“It floats,” fumed Ann Bell.',
    '“It floats,” Ann Bell chimed in.',
    '“It floats,” Ann Bell deflected.',
    '“It floats,” Ann Bell beamed.',
    'Ann Bell shot back: “It floats.”',
  ])('by a verb of any manner: %s', async (text) => {
    expect(await named(text)).toEqual(['Ann Bell 1']);
  });

  it.each([
    ['Ann Bell, The Daily Post: “It floats.” Bob Lee, The Courier: “It sinks.”', ['Ann Bell 1', 'Bob Lee 1']],
    ['Two views. Ann Bell (Harbour Office): “It floats.” Bob Lee: “It sinks.”', ['Ann Bell 1', 'Bob Lee 1']],
    ['The harbour is calm, with spokesman Bob Lee saying: “It floats.”', ['Bob Lee 1']],
    ['“It floats and will go on floating.” — Ann Bell, harbour master', ['Ann Bell 1']],
    ['“It floats and will go on floating.”\n\n— Ann Bell, harbour master', ['Ann Bell 1']],
    ['“It floats and will go on floating.”\n\nAnn Bell, harbour master', ['Ann Bell 1']],
    ['“They call it ‘sinking,’” Ann Bell added.', ['Ann Bell 1']],
    ['Ann Bell told us it was “quite dry” and added: “It floats.”', ['Ann Bell 2']],
    [
      '“It floats,” Ann Bell said.\n\n“It has floated for years. It will go on.”\n\nIt rained.',
      ['Ann Bell 2'],
    ],
    ['“It Floats Very Well,” Ann Bell Said', ['Ann Bell 1']],
    ['Mayor Ann Bell Said: “It floats.”', ['Ann Bell 1']],
    ['Ann Bell issued the following statement:\n\n“It floats and will go on.”', ['Ann Bell 1']],
    ['Ann Bell released a statement saying, “It floats.”', ['Ann Bell 1']],
    ['Ann Bell made a statement on Monday saying: “It floats.” It went on: “It will.”', ['Ann Bell 2']],
    ['Ann Bell said in a statement. “It floats and will go on floating.”', ['Ann Bell 1']],
    ['Ann Bell has apologized for the delay: “It floats.”', ['Ann Bell 1']],
    ['LEEDS, May 2 (XYZ) — Ann Bell left the harbour, saying: “It floats.”', ['Ann Bell 1']],
  ])('by its construction: %s', async (text, expected) => {
    expect(await named(text)).toEqual(expected);
  });

  it('as “one” where that is all the text says', async () => {
    const quotes = libraryOf([articleOf('Two fishermen came. “It floats,” one said.')]);
    const [article] = quotes.store.all();
    const [quote] = article === undefined ? [] : quotes.speech.quotesOf(article);
    expect(quote?.mention && article?.text.slice(quote.mention.start, quote.mention.end)).toBe('one');
  });

  it.each([
    ['as the answer to a question', '“Does it float?” Ann Bell asked.\n\n“It does, and it always has.”'],
    [
      'after two speakers',
      '“It floats,” Ann Bell said. “It sinks,” Bob Lee said.\n\n“We will see on Monday.”',
    ],
    ['where the text goes on', '“It floats,” Ann Bell said. It rained.\n\n“We will see on Monday.”'],
  ])('but not guessed %s', async (_, text) => {
    expect((await named(text)).join()).not.toContain('2');
  });
});

describe('scare quotes are no speech', () => {
  it.each([
    'Ann Bell offered the “clarification” that was demanded.',
    'Ann Bell has proposed four “safe berths” for the winter.',
    'Ann Bell’s answer prompted demands for an “explanation.”',
    'Under the “dry dock model,” Ann Bell charged a fee of ten pounds.',
  ])('%s', async (text) => {
    expect(await named(text)).toEqual([]);
  });

  it('but words that somebody chose are', async () => {
    expect(await named('Ann Bell called the answer a “disgrace.”')).toEqual(['Ann Bell 1']);
    expect(await named('Ann Bell said that the plan was “a total disaster” for all.')).toEqual([
      'Ann Bell 1',
    ]);
  });

  it('in the bundled article either, whose long statement is the president’s', async () => {
    expect(await saidBy(bundled, 'Erdogan')).toEqual([
      '“to bring justice.”',
      expect.stringMatching(/^“We are there to end the rule/u),
      expect.stringMatching(/^“The aim of the Euphrates.*”$/u),
    ]);
    expect((await listSpeakers(bundled)).map(({ name }) => name)).not.toContain('Russia');
  });
});
