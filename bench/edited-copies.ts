import { type Article, textOf } from '../src/domain/article.ts';
import { unpublishedArticle } from '../src/domain/article-key.ts';
import { isProse } from '../src/domain/paragraphs/kinds.ts';
import { toContent } from '../src/ingest/files/parse-article.ts';
import { randomFrom, sample } from './random.ts';

/** How an editor changes an agency's report before printing it. */
export const edits = {
  /** The first third, as in a short version. */
  shortened: (paragraphs) => paragraphs.slice(0, Math.ceil(paragraphs.length / 3)),
  /** One word in fifteen is another one of the article. */
  reworded: (paragraphs, random) => reworded(paragraphs, random, 1 / 15),
  /** One word in five: hardly four in a row stay. */
  rewritten: (paragraphs, random) => reworded(paragraphs, random, 1 / 5),
  /** One paragraph in three is gone, and the others stand in another order. */
  rearranged: (paragraphs, random) =>
    sample(paragraphs, Math.max(1, Math.round((paragraphs.length * 2) / 3)), random),
  /** Half of the paragraphs, and as many words of another article. */
  mixed: (paragraphs, random, others) => {
    const half = sample(paragraphs, Math.max(1, Math.round(paragraphs.length / 2)), random);
    return [...half, ...others.slice(0, half.length)];
  },
} satisfies Record<string, Edit>;

/** Another article that quotes some paragraphs: two reports, not one. */
export const quoting =
  (count: number): Edit =>
  (paragraphs, random, others) => [...others, ...sample(paragraphs, count, random)];

function reworded(paragraphs: readonly string[], random: () => number, share: number): string[] {
  const all = paragraphs.join(' ').split(' ');
  const another = () => all[Math.floor(random() * all.length)] ?? '';
  const change = (word: string) => (random() < share ? another() : word);
  return paragraphs.map((words) => words.split(' ').map(change).join(' '));
}

type Edit = (
  paragraphs: readonly string[],
  random: () => number,
  others: readonly string[],
) => readonly string[];

/** A copy of the article, edited; `other` lends it paragraphs. */
export function editedCopy(article: Article, name: string, edit: Edit, other: Article): Article {
  const id = `${article.id}-${name}`;
  const text = edit(paragraphsOf(article), randomFrom(id), paragraphsOf(other)).join('\n\n');
  const content = toContent({ source: { title: `${article.title} (${name})` }, text }, article.language);
  return unpublishedArticle(id, content);
}

function paragraphsOf(article: Article): string[] {
  return article.paragraphs.filter(isProse).map((paragraph) => textOf(article, paragraph));
}
