import { namesIn, renamer } from './names.ts';
import type { Squad } from './squad.ts';

type Entry = Squad['data'][number];

/**
 * Repeats the articles up to a number of paragraphs. Each copy has other names, in its questions too, so that the vocabulary
 * grows with the text as in a real library.
 */
export function growSquad({ data }: Squad, paragraphs: number, seed: number): Squad {
  const names = namesIn(data.flatMap((entry) => entry.paragraphs.map(({ context }) => context)));
  const grown: Entry[] = [];
  let missing = paragraphs;
  for (let copy = 0; missing > 0; copy += 1) {
    const rename = copy === 0 ? (text: string) => text : renamer(names, `${seed}:${copy}`);
    for (const entry of data) {
      if (missing <= 0) break;
      grown.push(copyOf(entry, missing, rename));
      missing -= entry.paragraphs.length;
    }
  }
  return { data: grown };
}

/** Copies an entry without answers, which are not needed. */
function copyOf({ title, paragraphs }: Entry, max: number, rename: (text: string) => string): Entry {
  return {
    title: rename(title),
    paragraphs: paragraphs.slice(0, max).map(({ context, qas }) => ({
      context: rename(context),
      qas: qas.map(({ question }) => ({ question: rename(question), answers: [] })),
    })),
  };
}
