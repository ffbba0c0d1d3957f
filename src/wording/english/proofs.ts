import { isProved, type Proof, type Proved, type ProvedHeadline } from '../../domain/receipts/proof.ts';
import type { Format } from '../format.ts';
import { quotedShort } from '../quoted.ts';
import { commandsOn, type Surface } from '../surface.ts';
import { placeName } from './paragraph-kinds.ts';

/** They tell whether something is proved at a glance, and without colour. */
export const proofSigns = { proved: '✔', notProved: '✘' } as const;

export function proofWords(surface: Surface, format: Format) {
  return {
    sign: (proof: Proof) => (isProved(proof) ? proofSigns.proved : proofSigns.notProved),
    proof: proofSentence(surface, format),
    standing,
    /** Of proved words, in the place of ¶. */
    headline: 'Headline',
    receipts: {
      howToCheck: `To check a receipt: /prove, or in the terminal ${commandsOn.terminal.prove}. With an export of the article, anyone can, in the page prove.html, without this bot.`,
      list: 'A receipt for each sentence, in order.',
      tooLong: 'These words are too long to show here. The receipt contains their hash.',
      /** @param place the citation's words for the paragraph */
      place: (article: string, place: string, start: number, end: number) =>
        `Article ${article} · ${place} · characters ${start} to ${end}`,
      headlinePlace: (article: string) => `Article ${article} · headline`,
      hash: (hash: string) => `SHA-256 of the text: ${hash}`,
    },
  };
}

function proofSentence(surface: Surface, format: Format) {
  const { missing, removed } = advice[surface];
  return (proof: Proof): string => {
    switch (proof.kind) {
      case 'proved':
        return `Proved: the text that this receipt was made from has these words, letter for letter.${olderRevision(proof)}`;
      case 'proved-headline':
        return `Proved: this is the headline of the text that this receipt was made from, letter for letter.${olderRevision(proof)}`;
      case 'other-text':
        return `Not proved: ${quotedShort(proof.article.title)} is here, but its text is not the one that this receipt was made from.`;
      case 'other-words':
        return `Not proved: the text of ${quotedShort(proof.article.title)} is here, but the receipt's words are not at that place.`;
      case 'other-headline':
        return `Not proved: the text that this receipt was made from is here, but its headline is ${quotedShort(proof.article.title)}.`;
      case 'removed':
        return `Not proved: ${quotedShort(proof.article.title)} was removed on ${format.day(proof.at)}. ${removed}`;
      case 'not-here':
        return `Not proved: no article here has the text that this receipt was made from. ${missing}`;
    }
  };
}

const fromExport = `${commandsOn.terminal.prove} --from FILE`;

/** What to do about a text that is not there. */
const advice: Readonly<Record<Surface, { readonly missing: string; readonly removed: string }>> = {
  discord: {
    missing:
      'If the receipt is from another server, use /prove there, or ask for an export of the article and open it in the page prove.html.',
    removed:
      'A manager can restore it for 30 days. An export that contains it can still prove the receipt, in the page prove.html.',
  },
  terminal: {
    missing: `Another library or an export may have it: ${fromExport}`,
    removed: `An export that contains it can still prove the receipt: ${fromExport}`,
  },
};

/** Whether proved words stand in the article as it is now. */
function standing(proof: Proved | ProvedHeadline): string {
  if (proof.kind === 'proved-headline')
    return proof.renamed === undefined
      ? "This is the article's present headline."
      : `The article's present headline is ${quotedShort(proof.renamed)}.`;
  switch (proof.standing.kind) {
    case 'present':
      return "They stand in the article's present text.";
    case 'kept':
      return `The article's text has changed since; these words still stand in it, in ${placeName(proof.standing.paragraph)}.`;
    case 'gone':
      return "The article's text has changed since, and no longer has these words.";
  }
}

/** Empty for the latest revision. */
export function olderRevision({ revision }: Proved | ProvedHeadline): string {
  if (revision === undefined || revision.number === revision.of) return '';
  return ` This is an older version: revision ${revision.number} of ${revision.of}.`;
}
