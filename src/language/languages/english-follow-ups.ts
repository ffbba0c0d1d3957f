import { followUpRules } from '../rules/follow-ups.ts';

/** Questions that go on from another. */
export const followUps = followUpRules({
  openers: 'and, but, or, also, so, ok, what about, whats about, what of, how about, same for, and for',
  articles: 'a an the and',
  prepositions: 'in on at by for from of to with about against under near around during between',
  pronouns: `he him his she her hers it its they them their theirs that those these then there one ones`,
});
