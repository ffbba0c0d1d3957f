import { describe, expect, it } from 'vitest';
import { findPassages } from '../../../src/use-cases/asking/find-passages.ts';
import { articleOf, libraryOf, wordsAt } from '../../support/articles.ts';

/** The number of the first paragraph. */
function first(paragraphs: readonly string[], question: string, language = 'en'): number | undefined {
  const library = libraryOf([articleOf(paragraphs.join('\n\n'), { language })]);
  return findPassages(library, { question }, 1)[0]?.paragraph.number;
}

/** The sentence in bold. */
function bold(paragraph: string, question: string): string | undefined {
  const [passage] = findPassages(libraryOf([articleOf(paragraph)]), { question }, 1);
  return passage && wordsAt(passage.article, passage.highlight);
}

describe('a paragraph comes first', () => {
  it('when it contains a misspelled word of the question, spelled correctly', () => {
    expect(first(['The walrus sleeps.', 'The seal met Cavusoglu.'], 'Who met Cavosoglu?')).toBe(2);
  });

  it('when it contains another form of a word, or a compound of it', () => {
    expect(first(['The army marched.', 'The invaders marched.'], 'Who led the invasion?')).toBe(2);
    expect(
      first(['Das Wetter war gut.', 'Die Bundesregierung trat zurück.'], 'Was tat die Regierung?', 'de'),
    ).toBe(2);
  });

  it('when it contains a date and the question asks for one', () => {
    const paragraphs = ['The bridge opened with music.', 'The bridge opened in 1932.'];
    expect(first(paragraphs, 'When was it that the bridge opened?')).toBe(2);
  });

  it('when its words, stop words included, are in the question’s order', () => {
    const paragraphs = ['The king of the hill lost a war.', 'The hill of the king lost a war.'];
    expect(first(paragraphs, 'Which war did the hill of the king lose?')).toBe(2);
    expect(first(paragraphs, 'Which war did the king of the hill lose?')).toBe(1);
  });

  it('when its article’s title matches the rest of the question', () => {
    const walrus = articleOf('It sleeps on the ice.\n\nIt eats clams.', {
      id: 'walrus',
      title: 'The walrus',
    });
    const seal = articleOf('It sleeps in the sea.\n\nIt eats fish.', { id: 'seal', title: 'The seal' });
    const [passage] = findPassages(libraryOf([walrus, seal]), { question: 'Where does the seal sleep?' }, 1);
    expect(passage?.article.id).toBe('seal');
  });
});

describe('the sentence in bold', () => {
  it('is extended to the whole of a quotation that spans it', () => {
    const whole = {
      fr: [
        '«La rue est longue. Le pont est rouge. La ville est vieille.»',
        'De quelle couleur est le pont ?',
      ],
      de: ['„Die Straße ist lang. Die Brücke ist rot. Die Stadt ist alt.“', 'Welche Farbe hat die Brücke?'],
      en: ['“The road is long. The bridge is red. The town is old.”', 'What colour is the bridge?'],
    };
    for (const [language, [quotation = '', question = '']] of Object.entries(whole)) {
      const article = articleOf(`Yes. ${quotation} No.`, { language });
      const [passage] = findPassages(libraryOf([article]), { question }, 1);
      expect(passage && wordsAt(article, passage.highlight)).toBe(quotation);
    }
    expect(bold(`It snowed. “The bridge is red. The walrus left. Bob ate.`, 'Who ate?')).toBe('Bob ate.');
  });

  it('is the one phrased like the question, stop words included', () => {
    expect(
      bold(
        'Trade with the islands made the town rich. The town was made by the sea that the islands trade on.',
        'What was the town made by?',
      ),
    ).toBe('The town was made by the sea that the islands trade on.');
  });

  it('is the one with the kind of answer asked for', () => {
    expect(
      bold('The bridge opened with music. The bridge opened in 1932.', 'When did the bridge open?'),
    ).toBe('The bridge opened in 1932.');
    expect(
      bold('Crowds crossed the bridge. It cost 12 million dollars.', 'How much did the bridge cost?'),
    ).toBe('It cost 12 million dollars.');
  });

  it('is not the longest one merely for containing the same words', () => {
    const long = `The seal, the walrus and ${'the many other beasts of the cold northern sea and '.repeat(4)}the bear sleep.`;
    expect(bold(`${long} The walrus sleeps on ice.`, 'Where does the walrus sleep?')).toBe(
      'The walrus sleeps on ice.',
    );
  });
});

describe('the confidence', () => {
  const library = libraryOf([articleOf('The walrus sleeps on the ice of Svalbard.\n\nThe seal eats fish.')]);
  const confidence = (question: string) => findPassages(library, { question }, 1)[0]?.score ?? 0;

  it('falls with each missing word, and most with a name', () => {
    const all = confidence('Where does the walrus sleep on the ice?');
    const word = confidence('Where does the walrus sleep on the ice quietly?');
    const name = confidence('Where does the walrus sleep on the ice of Norway?');
    expect(word).toBeLessThan(all);
    expect(name).toBeLessThan(word);
  });

  it('does not depend on the order in which articles were added', () => {
    const one = articleOf('The walrus sleeps.', { id: 'a', title: 'A' });
    const other = articleOf('The seal swims and the walrus looks on.', { id: 'b', title: 'B' });
    const question = { question: 'Does the walrus sleep?' };
    expect(findPassages(libraryOf([one, other]), question, 5)).toEqual(
      findPassages(libraryOf([other, one]), question, 5),
    );
  });
});
