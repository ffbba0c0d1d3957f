import { namesIn, renamer } from './names.ts';
import type { Squad } from './squad.ts';

type Entry = Squad['data'][number];

/**
 * The articles again and again until there are so many paragraphs. From the second time on every name is another one,
 * so that the words grow with the text as they do in a library; the questions ask about the names of their own copy.
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

/** Without the answers: only the questions are asked. */
function copyOf({ title, paragraphs }: Entry, most: number, rename: (text: string) => string): Entry {
  return {
    title: rename(title),
    paragraphs: paragraphs.slice(0, most).map(({ context, qas }) => ({
      context: rename(context),
      qas: qas.map(({ question }) => ({ question: rename(question), answers: [] })),
    })),
  };
}
