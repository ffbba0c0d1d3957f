import type { MeaningExamples } from './meaning-examples.ts';
import type { Case } from './regression.ts';

type Answer = MeaningExamples['answers'][number];

/** What all searches of a kind for the questions of one collection count together, beside 1 for one as people type it. */
const COLLECTION_WEIGHT = 120;
/** What a question as people type it counts in all articles and in another one, beside 1 in its own. */
const STREET_ALL = 0.5;
const STREET_OTHER = 0.25;
/** How much worse it is to answer from an article about something else than not to answer. */
const WRONG_ARTICLE = 1.5;

/** Cases of answers: which first paragraphs answer. */
export function weighAnswers(answers: readonly Answer[]): Case[] {
  const counts = new Map<string, number>();
  for (const one of answers) counts.set(kindOf(one), (counts.get(kindOf(one)) ?? 0) + 1);
  return answers.map((one) => ({ ...one, weight: weightOf(one, counts.get(kindOf(one)) ?? 1) }));
}

/** Cases of relevance: which articles are about the question. Near-topic questions, which they do not answer, are left out. */
export function weighRelevance(answers: readonly Answer[]): Case[] {
  const told = answers.filter(({ isAbout, isAnswered }) => isAbout === isAnswered);
  return weighAnswers(told).map((one, index) => {
    const holds = told[index]?.isAbout ?? false;
    return { ...one, holds, weight: one.weight * (holds ? 1 : WRONG_ARTICLE) };
  });
}

function kindOf({ file, name, isAnswered }: Answer): string {
  return `${file} ${name} ${isAnswered}`;
}

function weightOf({ file, name }: Answer, count: number): number {
  if (!isStreet(file)) return COLLECTION_WEIGHT / count;
  return name === 'alone' ? 1 : name === 'all' ? STREET_ALL : STREET_OTHER;
}

/** Whether the file has questions as people type them. */
export function isStreet(file: string): boolean {
  return file.endsWith('questions.json');
}
