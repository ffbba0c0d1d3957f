/** In the order of the tables. */
export const verdictKinds = [
  'exact',
  'typography',
  'altered',
  'stitched',
  'out-of-context',
  'other-speaker',
  'other-article',
  'not-found',
] as const;
