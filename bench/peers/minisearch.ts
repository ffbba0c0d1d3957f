import { readFile, writeFile } from 'node:fs/promises';
import MiniSearch, { type Options } from 'minisearch';
import { languageOf } from '../../src/language/language.ts';
import type { Entry } from '../collection.ts';
import type { Engine, Peer } from '../engine.ts';

export const minisearch: Peer = {
  name: 'minisearch',
  reportsScores: true,
  create: () => engine({ fields: ['text'] }),
};

/** MiniSearch as its documentation sets it up for people who type: one letter in five may differ, words may be begun. */
export const minisearchFuzzy: Peer = {
  name: 'minisearch-fuzzy',
  reportsScores: true,
  create: () => engine({ fields: ['text'], searchOptions: { fuzzy: 0.2, prefix: true } }),
};

/** MiniSearch with Verbatim's stop words and stems. */
export const minisearchTuned: Peer = {
  name: 'minisearch-tuned',
  reportsScores: true,
  create: (language) => engine(tuned(language)),
  load: async (language, file) => {
    const options = tuned(language);
    return engine(options, MiniSearch.loadJSON<Entry>(await readFile(file, 'utf8'), options));
  },
};

function tuned(language: string): Options<Entry> {
  const { stopWords, stem } = languageOf(language);
  const processTerm = (term: string) => {
    const word = term.toLowerCase();
    return stopWords.has(word) ? null : stem(word);
  };
  return { fields: ['text'], processTerm };
}

function engine(options: Options<Entry>, index = new MiniSearch(options)): Engine {
  return {
    save: (file) => writeFile(file, JSON.stringify(index)),
    add: (entries) => index.addAll(entries),
    search: (question) => index.search(question).map(({ id, score }) => ({ id, score })),
  };
}
