import type { Article } from '../src/domain/article.ts';
import type { Shelf } from '../src/retrieval/index/shelf.ts';
import { sentenceFeatures } from '../src/retrieval/ranking/pinpoint-sentence.ts';
import type { RankedParagraph } from '../src/retrieval/ranking/rank-passages.ts';
import { caseOf, type Examples, type Origin, rank, shelfOf } from './examples.ts';
import { isAnswerable, type Street, type StreetQuestion } from './street-data.ts';
import { holdsGoldSentence } from './street-outcome.ts';

/** Adds examples of questions as people type them: about their article alone, and about all if they need no article. */
export function addStreetExamples(examples: Examples, file: string, { questions, articles }: Street): void {
  const all = shelfOf({ articles });
  articles.forEach((article, number) => {
    const origin = { file, article: number };
    const alone = shelfOf({ articles: [article] });
    for (const question of questions.filter((one) => one.article === article.id)) {
      if (!isAnswerable(question) && question.type !== 'unanswerable') continue;
      addExample(examples, origin, question, { article, shelf: alone });
      if (question.selfContained) addExample(examples, origin, question, { article, shelf: all });
    }
  });
}

function addExample(
  examples: Examples,
  origin: Origin,
  question: StreetQuestion,
  { article, shelf }: { readonly article: Article; readonly shelf: Shelf },
): void {
  const { question: parsed, ranked } = rank({ text: question.question }, shelf);
  const isGold = ({ candidate }: RankedParagraph) =>
    candidate.article === article && (question.gold ?? []).includes(candidate.paragraph.number);
  const [first] = ranked;
  if (first !== undefined) examples.answers.push({ ...origin, ...caseOf(parsed, first, isGold(first)) });
  if (!isAnswerable(question)) return;
  const right = ranked.findIndex(isGold);
  const options = ranked.map(({ features }) => Object.values(features));
  examples.passages.push({ ...origin, options, right, weight: 1 });
  const gold = ranked[right];
  if (gold === undefined) return;
  const { paragraph } = gold.candidate;
  const answering = paragraph.sentences.findIndex((highlight) =>
    holdsGoldSentence(question, { article, highlight }),
  );
  if (answering < 0) return;
  const sentences = sentenceFeatures(parsed, gold.candidate, gold.hits).map((one) => Object.values(one));
  examples.sentences.push({ ...origin, options: sentences, right: answering, weight: 1 });
}
