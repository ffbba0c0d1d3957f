import { Index } from 'flexsearch';
import type { Engine, Peer } from '../engine.ts';

/** FlexSearch as in the first example of its documentation: `new Index()`, `search(question)`. */
export const flexsearch: Peer = {
  name: 'flexsearch',
  reportsScores: false,
  create: () => engine(false),
};

/** FlexSearch with the option that lets it answer questions: paragraphs need not contain every word. */
export const flexsearchSuggest: Peer = {
  name: 'flexsearch-suggest',
  reportsScores: false,
  create: () => engine(true),
};

function engine(suggest: boolean): Engine {
  const index = new Index();
  return {
    add: (entries) => {
      for (const { id, text } of entries) index.add(id, text);
    },
    search: (question, limit) =>
      index.search(question, { suggest, limit }).map((id) => ({ id: Number(id), score: null })),
  };
}
