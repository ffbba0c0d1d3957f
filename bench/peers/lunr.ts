import lunr from 'lunr';
import type { Peer } from '../engine.ts';

/** Operators of lunr's query language, which mean nothing in a question. */
const SYNTAX = /[~^:+*-]/gu;

export const lunrPeer: Peer = {
  name: 'lunr',
  reportsScores: true,
  create: () => {
    const builder = withDefaults();
    let index: lunr.Index | undefined;
    return {
      add: (entries) => {
        for (const entry of entries) builder.add(entry);
      },
      finish: () => {
        index = builder.build();
      },
      search: (question) =>
        (index?.search(question.replace(SYNTAX, ' ')) ?? []).map(({ ref, score }) => ({
          id: Number(ref),
          score,
        })),
    };
  },
};

/** The setup of the function `lunr`, without building immediately. */
function withDefaults(): lunr.Builder {
  const builder = new lunr.Builder();
  builder.pipeline.add(lunr.trimmer, lunr.stopWordFilter, lunr.stemmer);
  builder.searchPipeline.add(lunr.stemmer);
  builder.ref('id');
  builder.field('text');
  return builder;
}
