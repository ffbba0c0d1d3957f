import type { Proof, Proved } from '../domain/proof.ts';
import { shorten } from '../domain/shorten.ts';

/** A sentence or two: whether the receipt holds, and what to do where it does not. */
export function proofWords(proof: Proof): string {
  switch (proof.kind) {
    case 'proved':
      return `Proved: these words stand in the text that the receipt was made of, letter for letter.${revisionWords(proof)}`;
    case 'other-text':
      return `Not proved: “${shorten(proof.article.title)}” is here, but not with the text that the receipt was made of.`;
    case 'other-words':
      return `Not proved: the text of “${shorten(proof.article.title)}” is here, but the words of the receipt do not stand at that place.`;
    case 'removed':
      return `Not proved: “${shorten(proof.article.title)}” was removed on ${dayOf(proof.at)}. It can be proved from an export that has it: verbatim prove RECEIPT --from FILE`;
    case 'not-here':
      return 'Not proved: no article here has the text that the receipt was made of. It may be in another library, or in an export: verbatim prove RECEIPT --from FILE';
  }
}

function revisionWords({ revision }: Proved): string {
  if (revision === undefined || revision.number === revision.of) return '';
  return ` It is an older text: revision ${revision.number} of ${revision.of}.`;
}

function dayOf(milliseconds: number): string {
  const format = { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' } as const;
  return new Intl.DateTimeFormat('en-GB', format).format(milliseconds);
}
