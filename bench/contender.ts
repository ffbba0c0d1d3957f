import type { Span } from '../src/domain/article.ts';
import type { Collection } from './collection.ts';
import type { Found, Peer } from './engine.ts';

export interface Hit extends Found {
  /** What it would show in bold, in the article's text. */
  readonly highlight?: Span;
}

/** What is measured: us, or a peer. */
export interface Contender {
  readonly name: string;
  readonly tellsScores: boolean;
  readonly pinpoints: boolean;
  /** Takes up the article of this number. */
  add(article: number): void;
  /** Takes up all the articles, letting others have their turn meanwhile. */
  addAll?(): Promise<void>;
  finish(): void;
  search(question: string): readonly Hit[];
  /** The question put to this one article. */
  searchArticle(question: string, article: number): readonly Hit[];
  /** What it takes outside of V8's heap, in bytes. */
  bytes(): number;
  /** Writes what it has built into a new file. */
  save?(file: string): Promise<void>;
  /** Another one like this, out of that file and the articles, ready to be searched. */
  load?(file: string): Promise<Pick<Contender, 'search'>>;
}

export type CreateContender = (collection: Collection) => Contender;

const LIMIT = 10;

/** A peer. As we do, it tells how telling a word is from the whole library, whichever article is asked. */
export function peerContender({ name, tellsScores, create, load }: Peer): CreateContender {
  return ({ language, entries }) => {
    const engine = create(language);
    const count = entries.flat().length;
    return {
      name,
      tellsScores,
      pinpoints: false,
      add: (article) => engine.add(entries[article] ?? []),
      finish: () => engine.finish?.(),
      search: (question) => engine.search(question, LIMIT),
      searchArticle: (question, article) => {
        const ids = new Set(entries[article]?.map(({ id }) => id));
        return engine.search(question, count).filter(({ id }) => ids.has(id));
      },
      bytes: () => engine.bytes?.() ?? 0,
      ...(engine.save && { save: (file) => engine.save?.(file) ?? Promise.resolve() }),
      ...(load && {
        load: async (file) => {
          const loaded = await load(language, file);
          return { search: (question) => loaded.search(question, LIMIT) };
        },
      }),
    };
  };
}
