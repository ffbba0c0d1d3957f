import type { Span } from '../../domain/article.ts';
import type { Language } from '../../language/language.ts';
import type { Term } from '../../language/words/terms.ts';
import { wordsOf } from '../../language/words/words.ts';

export interface EarlierQuestion {
  readonly text: string;
  /** Its keywords, in order. */
  readonly terms: readonly Term[];
  /** Those that are names. */
  readonly names: readonly Term[];
}

/** Keywords in a row, all of them names or none. */
interface Run extends Span {
  readonly isName: boolean;
  /** The articles and prepositions before it. */
  readonly links: readonly string[];
}

/**
 * The earlier question about a new topic: "what did russia say about the talks" and "turkey" give "what did turkey say about
 * the talks". The topic takes the place of what has the same preposition, or else of the first name if it is a name itself, or
 * else of the last other keyword. A topic with a preposition of its own is added.
 *
 * @returns undefined if the earlier question has nothing to replace
 */
export function withTopic(
  earlier: EarlierQuestion,
  topic: { readonly text: string; readonly isName: boolean },
  language: Language,
): string | undefined {
  const { text } = earlier;
  const [links, bare] = splitLinks(topic.text, language);
  const runs = runsOf(earlier, language);
  const prepositions = links.filter((word) => language.linkOf?.(word) === 'preposition');
  const alike = runs.filter((run) => run.isName === topic.isName);
  const sharing = (some: readonly Run[]) =>
    some.find((run) => prepositions.some((word) => run.links.includes(word)));
  const shared = sharing(alike) ?? sharing(runs);
  if (shared === undefined && prepositions.length > 0)
    return `${text.replace(/[\s?!.…]+$/u, '')} ${topic.text}`;
  const place = shared ?? (topic.isName ? alike[0] : alike.at(-1));
  return place && text.slice(0, place.start) + bare + text.slice(place.end);
}

/** The articles and prepositions that the topic begins with, and the rest of it. */
function splitLinks(topic: string, { linkOf }: Language): [string[], string] {
  const links: string[] = [];
  for (const { folded, start } of wordsOf(topic)) {
    if (linkOf?.(folded) === undefined) return [links, topic.slice(start)];
    links.push(folded);
  }
  return [links, topic];
}

function runsOf({ text, terms, names }: EarlierQuestion, language: Language): Run[] {
  const runs: Run[] = [];
  for (const term of terms) {
    const { start, end } = term;
    const isName = names.includes(term);
    const last = runs.at(-1);
    if (last !== undefined && last.isName === isName && /^[\s-]*$/u.test(text.slice(last.end, start)))
      runs.splice(-1, 1, { ...last, end });
    else runs.push({ start, end, isName, links: linksBefore(text, start, language) });
  }
  return runs;
}

/** The articles and prepositions right before a place. */
function linksBefore(text: string, place: number, { linkOf }: Language): string[] {
  const links: string[] = [];
  for (const { folded, end } of wordsOf(text).reverse()) {
    if (end > place) continue;
    if (linkOf?.(folded) === undefined) break;
    links.push(folded);
  }
  return links;
}
