import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { askFollowUp } from '../../../src/use-cases/asking/ask-follow-up.ts';
import { MAX_QUESTION } from '../../../src/use-cases/asking/search-question.ts';
import { foundAt, passagesOf } from '../../support/answers.ts';
import { articleOf, bundledLibrary, libraryOf } from '../../support/articles.ts';
import { runs } from '../../support/property-runs.ts';

const ferries = libraryOf([
  articleOf(
    [
      'The harbour master of Ostrow, Jadwiga Krol, blamed the storm for the late ferries on Monday.',
      'In Varna, the mayor Ivan Petrov blamed the strike for the late ferries.',
      'The strike began on 3 May, because the crews had not been paid.',
      'Krol was born in Gdansk. She studied the tides.',
      'The owners met in Burgas to talk about the wages.',
    ].join('\n\n'),
    { author: 'Ida Lowe' },
  ),
]);

async function follow(earlier: string, question: string, library = ferries) {
  const { asked, answer } = await askFollowUp(library, { earlier, question });
  return { asked, found: foundAt(answer), answer };
}

describe('a follow-up question', () => {
  it.each([
    [
      'what did krol blame for the late ferries',
      'and petrov?',
      'what did petrov blame for the late ferries',
      2,
    ],
    [
      'What did Jadwiga Krol blame for the late ferries?',
      'And what about Petrov?',
      'What did Petrov blame for the late ferries?',
      2,
    ],
    ['who blamed the storm in ostrow', 'and in varna?', 'who blamed the storm in varna', 2],
    ['When did the strike begin?', 'why?', 'why? When did the strike begin?', 3],
    ['Who is Krol?', 'where was she born', 'where was she born Krol', 4],
    ['where did the owners meet', 'what for', 'what for where did the owners meet', 5],
  ])('“%s”, “%s” is asked as “%s”', async (earlier, question, asked, paragraph) => {
    const followed = await follow(earlier, question);
    expect(followed.asked).toBe(asked);
    expect(followed.found).toMatch(new RegExp(`^(?:answer|closest) ${paragraph}\\b`, 'u'));
  });

  it.each([
    ['who blamed the storm', 'Where was Krol born?', 4],
    ['who blamed the storm', 'when did the strike of the crews begin', 3],
    ['what did krol blame for the late ferries', 'whos ivan petrov', 2],
  ])('after “%s” can be understood alone: “%s”', async (earlier, question, paragraph) => {
    const { asked, found } = await follow(earlier, question);
    expect(asked).toBeUndefined();
    expect(found).toMatch(new RegExp(`^(?:answer|closest) ${paragraph}\\b`, 'u'));
  });

  it.each(['?!', '🤔', '\u200b'])(
    'without a word (%j) does not repeat the earlier answer',
    async (question) => {
      expect((await follow('Where was Krol born?', question)).found).toBe('no-keywords');
    },
  );

  it.each(['', '  '])('after nothing (%j) is asked as typed', async (earlier) => {
    expect(await follow(earlier, 'Where was Krol born?')).toMatchObject({ asked: undefined });
  });

  it('about the record or the main point is answered by them', async () => {
    const { answer } = await askFollowUp(ferries, {
      earlier: 'who is krol',
      question: 'and who wrote this?',
    });
    expect(answer).toMatchObject({ kind: 'record', field: 'author' });
    const { answer: short } = await askFollowUp(ferries, { earlier: 'who is krol', question: 'tldr' });
    expect(short.kind).toBe('summary');
  });

  it('about what the article does not have is refused for that, beside the passage it was asked of', async () => {
    const { answer } = await follow('what did krol blame for the late ferries', 'and germany?');
    if (answer.kind !== 'refused') throw new Error('It is answered');
    expect(answer.reason).toEqual({ code: 'words-missing', words: ['germany'] });
    expect(answer.nearest[0]?.paragraph.number).toBe(2);
  });

  it('is not sure of a passage that only has the words of the earlier question', async () => {
    const { answer } = await follow('what did krol blame for the late ferries', 'did it cost money');
    expect(answer).toMatchObject({ kind: 'refused', reason: { code: 'words-missing' } });
  });

  it('does not get the earlier answer again if what is new stands elsewhere', async () => {
    const earlier = 'Why did the Pentagon refuse air cover to Turkish troops?';
    for (const question of ['is it humanitarian', 'did they trap them', 'was that hysteria']) {
      const { asked, answer } = await follow(earlier, question, await bundledLibrary());
      expect(asked).toBeUndefined();
      expect(passagesOf(answer).map(({ paragraph }) => paragraph.number)).not.toContain(16);
    }
  });

  it('that only names a topic is not sure either', async () => {
    expect((await follow('where did the owners meet', 'and gdansk?')).found).toMatch(/^closest 4/u);
  });

  it('of a follow-up builds on what was asked', async () => {
    const second = await follow('what did krol blame for the late ferries', 'and petrov?');
    const third = await follow(second.asked ?? '', 'and jadwiga krol?');
    expect(third.asked).toBe('what did jadwiga krol blame for the late ferries');
    expect(third.found).toMatch(/^answer 1/u);
  });

  it('asks the named article alone', async () => {
    const bread = articleOf('In Varna, the baker blamed the oven for the late bread.', { id: 'bread' });
    const both = libraryOf([...ferries.store.all(), bread]);
    const earlier = 'what did krol blame for the late ferries';
    const { answer } = await askFollowUp(both, { earlier, question: 'and in varna?', article: 'bread' });
    if (answer.kind === 'record' || answer.kind === 'summary') throw new Error('It was not searched for');
    const passages = answer.kind === 'refused' ? answer.nearest : answer.passages;
    for (const { article } of passages) expect(article.id).toBe('bread');
  });
});

it('a follow-up in a library of several languages is read in its own', async () => {
  const krol = ferries.store.all()[0];
  const german = articleOf('Brot wird zu Hause gebacken.', { id: 'brot', language: 'de' });
  const both = libraryOf([german, ...(krol ? [krol] : [])]);
  const { asked } = await follow('what did krol blame for the late ferries', 'and petrov?', both);
  expect(asked).toBe('what did petrov blame for the late ferries');
});

describe('in each language', () => {
  it.each([
    [
      'de',
      'Krol machte den Sturm für die Verspätung verantwortlich.\n\nPetrow machte den Streik für die Verspätung verantwortlich.',
      'Wen machte Krol für die Verspätung verantwortlich?',
      'Und was ist mit Petrow?',
    ],
    [
      'fr',
      'Hier, Krol accusait la tempête du retard.\n\nHier, Petrov accusait la grève du retard.',
      'Qui accusait Krol du retard ?',
      "Et qu'en est-il de Petrov ?",
    ],
    [
      'es',
      'Ayer Krol culpó a la tormenta del retraso.\n\nAyer Petrov culpó a la huelga del retraso.',
      '¿A quién culpó Krol del retraso?',
      '¿Y qué hay de Petrov?',
    ],
    [
      'it',
      'Ieri Krol incolpò la tempesta del ritardo.\n\nIeri Petrov incolpò lo sciopero del ritardo.',
      'Chi incolpò Krol del ritardo?',
      'E Petrov?',
    ],
    [
      'pt',
      'Ontem Krol culpou a tempestade pelo atraso.\n\nOntem Petrov culpou a greve pelo atraso.',
      'Quem Krol culpou pelo atraso?',
      'E quanto a Petrov?',
    ],
    [
      'nl',
      'Gisteren gaf Krol de storm de schuld van de vertraging.\n\nGisteren gaf Petrov de staking de schuld van de vertraging.',
      'Wie gaf Krol de schuld van de vertraging?',
      'En hoe zit het met Petrov?',
    ],
    [
      'ru',
      'Вчера Круль обвинил шторм в задержке.\n\nВчера Петров обвинил забастовку в задержке.',
      'Кого обвинил Круль в задержке?',
      'А что насчёт Петрова?',
    ],
  ])('%s: the new name takes the place of the earlier one', async (language, text, earlier, question) => {
    const { asked, found } = await follow(earlier, question, libraryOf([articleOf(text, { language })]));
    expect(asked).toMatch(/Петров|Petro[vw]/u);
    expect(asked).not.toMatch(/Krol|Круль/u);
    expect(found).toMatch(/^(?:answer|closest) 2/u);
  });

  it('without rules, the earlier words are added', async () => {
    const library = libraryOf([
      articleOf('Krol blamed the storm.\n\nPetrov blamed no one.', { language: 'fi' }),
    ]);
    expect((await follow('Krol blamed', 'storm', library)).asked).toContain('Krol');
  });
});

describe('any follow-up of any question', async () => {
  const library = await bundledLibrary();
  const words = fc
    .array(
      fc.oneof(
        fc.constantFrom('and', 'what', 'about', 'Erdogan', 'in', 'the', 'talks', 'why', 'he', 'Ankara', '?'),
        fc.string({ unit: 'grapheme', maxLength: 60 }),
      ),
      { minLength: 1, maxLength: 60 },
    )
    .map((all) => all.join(' ').slice(0, MAX_QUESTION).toWellFormed());

  it('is asked in a question of the same limit, or refused in a sentence', async () => {
    await fc.assert(
      fc.asyncProperty(words, words, async (earlier, question) => {
        if (question.trim() === '') return;
        const { asked } = await askFollowUp(library, { earlier, question });
        expect((asked ?? '').length).toBeLessThanOrEqual(MAX_QUESTION);
      }),
      runs(100),
    );
  });

  it.each([
    ['empty', '', 'question-empty'],
    ['too long', 'x'.repeat(MAX_QUESTION + 1), 'question-too-long'],
  ])('is refused if it is %s', async (_, question, code) => {
    await expect(askFollowUp(library, { earlier: 'Who met?', question })).rejects.toMatchObject({ code });
  });
});
