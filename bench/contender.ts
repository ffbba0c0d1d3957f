import type { Span } from '../src/domain/article.ts';
import type { Collection } from './collection.ts';
import type { Found, Peer } from './engine.ts';

export interface Hit extends Found {
  /** The text it would show in bold, as offsets in the article. */
  readonly highlight?: Span;
}

/** A method under test: Verbatim or a peer. */
export interface Contender {
  readonly name: string;
  readonly reportsScores: boolean;
  readonly pinpoints: boolean;
  /** Indexes the article with this number. */
  add(article: number): void;
  /** Indexes all articles without blocking the event loop. */
  addAll?(): Promise<void>;
  finish(): void;
  search(question: string): readonly Hit[];
  /** Asks the question of one article. */
  searchArticle(question: string, article: number): readonly Hit[];
  /** Memory outside of V8's heap. */
  bytes(): number;
  /** Writes the index to a new file. */
  save?(file: string): Promise<void>;
  /** Restores the index from that file and the articles. */
  load?(file: string): Promise<Pick<Contender, 'search'>>;
}

export type CreateContender = (collection: Collection) => Contender;

const LIMIT = 10;

/** A peer. Like Verbatim, it weights terms by the whole library, even if only one article is asked. */
export function peerContender({ name, reportsScores, create, load }: Peer): CreateContender {
  return ({ language, entries }) => {
    const engine = create(language);
    const count = entries.flat().length;
    return {
      name,
      reportsScores,
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
