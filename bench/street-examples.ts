import type { Article } from '../src/domain/article.ts';
import type { Shelf } from '../src/retrieval/index/shelf.ts';
import { sentenceFeatures } from '../src/retrieval/ranking/pinpoint-sentence.ts';
import type { RankedParagraph } from '../src/retrieval/ranking/rank-passages.ts';
import { caseOf, type Examples, type Origin, rank, shelfOf } from './examples.ts';
import { isAnswerable, isGold, type Street, type StreetQuestion } from './street-data.ts';
import { holdsGoldSentence } from './street-outcome.ts';

/** A question as people type it, and a shelf to ask. */
interface AskedShelf {
  readonly question: StreetQuestion;
  readonly article: Article;
  readonly shelf: Shelf;
}

/** Each question that passages answer or none does: of its article alone, and of all if it needs no article. */
export function* askedShelves({ questions, articles }: Street): Generator<AskedShelf> {
  const all = shelfOf({ articles });
  for (const article of articles) {
    const alone = shelfOf({ articles: [article] });
    for (const question of questions.filter((one) => one.article === article.id)) {
      if (!isAnswerable(question) && question.type !== 'unanswerable') continue;
      yield { question, article, shelf: alone };
      if (question.selfContained) yield { question, article, shelf: all };
    }
  }
}

/** Adds examples of questions as people type them. */
export function addStreetExamples(examples: Examples, file: string, street: Street): void {
  for (const asked of askedShelves(street))
    addExample(examples, { file, article: street.articles.indexOf(asked.article) }, asked);
}

function addExample(examples: Examples, origin: Origin, { question, article, shelf }: AskedShelf): void {
  const { question: parsed, ranked } = rank({ text: question.question }, shelf);
  const isRight = ({ candidate }: RankedParagraph) => isGold(question, candidate);
  const [first] = ranked;
  if (first !== undefined) examples.answers.push({ ...origin, ...caseOf(parsed, first, isRight(first)) });
  if (!isAnswerable(question)) return;
  const right = ranked.findIndex(isRight);
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
