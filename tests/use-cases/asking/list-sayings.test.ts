import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findSpokenQuote } from '../../../src/use-cases/asking/find-spoken-quote.ts';
import { listSayings } from '../../../src/use-cases/asking/list-sayings.ts';
import { listSpeakers } from '../../../src/use-cases/asking/list-speakers.ts';
import { articleOf, bundledLibrary, libraryOf } from '../../support/articles.ts';
import { articleBody } from '../../support/markup.ts';
import { errorOf } from '../../support/user-error.ts';
import { onDiscord } from '../../support/wording.ts';

const bundled = await bundledLibrary();

const visit = articleOf(
  'Turkish President Recep Tayyip Erdoğan arrived. “We are glad to be here,” Erdoğan said.\n\n' +
    'Ann Bell told him: “You are welcome.\n\n“Have some tea.”\n\n“Thank you for it,” the Turkish president said. ' +
    '“It will rain all week,” a guest said.',
  { id: 'visit', title: 'A visit', published: '2020-05-01' },
);
const later = articleOf('“The tea was good,” Recep Tayyip Erdogan said. “It was mine,” said Bob Bell.', {
  id: 'later',
  title: 'Later',
  published: '2021-01-01',
});
const library = libraryOf([visit, later]);

const saidBy = async (speaker: string, article?: string) =>
  (await listSayings(library, { speaker, article })).sayings.map(({ quote }) => quote.text);

const names = async (typed?: string, article?: string) =>
  (await listSpeakers(library, { typed, article })).map(
    ({ name, quotes, articles }) => `${name} ${quotes}/${articles}`,
  );

describe('what somebody is quoted as saying', () => {
  it.each(['Recep Tayyip Erdogan', 'erdoğan', 'Turkish President Erdogan', 'the Turkish president'])(
    'comes from all articles, under all names: %s',
    async (speaker) => {
      expect(await saidBy(speaker)).toEqual([
        '“The tea was good,”',
        '“We are glad to be here,”',
        '“Thank you for it,”',
      ]);
    },
  );

  it('comes with the words that say so, the paragraph, and the sentences of both', async () => {
    const { sayings } = await listSayings(bundled, { speaker: 'Peskov' });
    const [first] = sayings;
    expect(first?.speaker.text).toBe('Dmitry Peskov');
    expect(first?.clause?.text).toBe('Kremlin spokesman Dmitry Peskov told');
    const { article, paragraph, highlight } = first?.passage ?? {};
    expect(paragraph?.number).toBe(14);
    expect(article?.text.slice(highlight?.start, highlight?.end)).toBe(
      '“The announcement really came as news to us,” Kremlin spokesman Dmitry Peskov told reporters.',
    );
  });

  it('is whole over several paragraphs, and shown with the one that it begins in', async () => {
    const { sayings } = await listSayings(library, { speaker: 'Ann Bell' });
    expect(sayings.map(({ quote }) => quote.text)).toEqual(['“You are welcome.\n\n“Have some tea.”']);
    expect(sayings[0]?.passage.paragraph.number).toBe(2);
  });

  it('may be of several who are called the same', async () => {
    const { speakers, sayings } = await listSayings(library, { speaker: 'Bell' });
    expect(speakers.map(({ name }) => name)).toEqual(['Ann Bell', 'Bob Bell']);
    expect(sayings.map(({ speaker }) => speaker.text)).toEqual(['Bob Bell', 'Ann Bell']);
  });

  it('can be asked of one article', async () => {
    expect(await saidBy('Erdogan', 'later')).toEqual(['“The tea was good,”']);
    expect((await errorOf(saidBy('Ann Bell', 'later'))).code).toBe('unknown-speaker');
    expect((await errorOf(saidBy('Ann Bell', 'x'))).code).toBe('unknown-article');
  });

  it.each([
    ['Erdogann', /^No quote of “Erdogann” was recognized\. Did you mean Recep Tayyip Erdo.an\?$/u],
    ['Zoe', /^No quote of “Zoe” was recognized\. Quoted here: Recep .*, Ann Bell and Bob Bell\.$/u],
  ])('names those nearest to %s, who says nothing', async (speaker, message) => {
    expect(onDiscord.error(await errorOf(saidBy(speaker)))).toMatch(message);
  });

  it('says so where nobody is quoted at all', async () => {
    const silent = listSayings(libraryOf([articleOf('It rained.')]), { speaker: 'Ann' });
    expect(onDiscord.error(await errorOf(silent))).toBe(
      'No quote of “Ann” was recognized. No other quote with a named speaker was recognized either.',
    );
  });
});

describe('those who are quoted', () => {
  it('are one person with one name, and who says most comes first', async () => {
    expect(await names()).toEqual(['Recep Tayyip Erdogan 3/2', 'Ann Bell 1/1', 'Bob Bell 1/1']);
  });

  it.each([
    ['erd', ['Recep Tayyip Erdogan 3/2']],
    ['PRES', ['Recep Tayyip Erdogan 3/2']],
    ['bob be', ['Bob Bell 1/1']],
    ['zo', []],
    [' …', ['Recep Tayyip Erdogan 3/2', 'Ann Bell 1/1', 'Bob Bell 1/1']],
  ])('are found by what is typed of a name: “%s”', async (typed, expected) => {
    expect(await names(typed)).toEqual(expected);
  });

  it('are one person with and without a middle initial', async () => {
    const two = ['Ann B. Lee', 'Ann Lee'].map((name, index) =>
      articleOf(`“We are ready,” ${name} said.`, { id: String(index) }),
    );
    expect((await listSpeakers(libraryOf(two))).map(({ quotes, articles }) => [quotes, articles])).toEqual([
      [2, 2],
    ]);
  });

  it('are those of an article', async () => {
    expect(await names('', 'visit')).toEqual(['Recep Tayyip Erdoğan 2/1', 'Ann Bell 1/1']);
  });

  it('have quotes that are slices of the text, whatever the text', async () => {
    await fc.assert(
      fc.asyncProperty(articleBody, async (body) => {
        fc.pre(body.trim() !== '');
        const any = libraryOf([articleOf(`“We are ready,” Ann Bell said.\n\n${body}`)]);
        for (const { name } of await listSpeakers(any)) {
          const { sayings } = await listSayings(any, { speaker: name });
          expect(sayings.length).toBeGreaterThan(0);
          for (const { quote, passage } of sayings) {
            const { paragraph, highlight } = passage;
            expect(quote.start).toBeGreaterThanOrEqual(paragraph.start);
            expect(quote.start).toBeLessThan(paragraph.end);
            expect(highlight.start).toBeLessThanOrEqual(quote.start);
          }
        }
      }),
    );
  });
});

describe('a quote by somebody', () => {
  const find = async (text: string, speaker?: string) => {
    const answer = await findSpokenQuote(library, { text, speaker });
    if (answer.kind === 'refused') return onDiscord.answers.refusal(answer.reason, 'quote');
    return `${answer.match} ${answer.passages.map(({ article, paragraph }) => `${article.id} ${paragraph.number}`)}`;
  };

  it('is found only where they are quoted', async () => {
    expect(await find('tea', 'Erdogan')).toBe('exact later 1');
    expect(await find('tea', 'Ann Bell')).toBe('exact visit 3');
    expect(await find('tea')).toBe('exact later 1,visit 3');
    expect(await find('good tea', 'Erdogan')).toBe('reordered later 1');
  });

  it('is refused where it is somebody else’s or nobody’s', async () => {
    expect(await find('good tea', 'Ann Bell')).toBe('No quote of “Ann Bell” with these words was found.');
    expect(await find('Erdoğan arrived', 'Erdogan')).toMatch(/^No quote of/u);
    expect((await errorOf(find('tea', 'Zoe'))).code).toBe('unknown-speaker');
  });
});
