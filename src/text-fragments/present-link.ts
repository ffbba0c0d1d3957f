import type { Proved, ProvedHeadline } from '../domain/receipts/proof.ts';
import { sourceLink } from './link-to-span.ts';

/** To the words where they stand now; to the page where they do not, and for a headline. */
export function presentLink(proof: Proved | ProvedHeadline): string | undefined {
  if (proof.kind === 'proved-headline') return proof.article.url;
  const { quote, standing } = proof;
  if (standing.kind === 'gone') return standing.article.url;
  const present = standing.kind === 'kept' ? standing.quote : quote;
  return sourceLink(present.article, present);
}
