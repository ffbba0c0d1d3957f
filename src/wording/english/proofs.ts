import type { Proof, Proved } from '../../domain/proof.ts';
import type { Format } from '../format.ts';
import { quotedShort } from '../quoted.ts';
import { commandsOn, type Surface } from '../surface.ts';

export function proofWords(surface: Surface, format: Format) {
  const fromExport = `${commandsOn[surface].prove} --from FILE`;
  return {
    proof: (proof: Proof): string => {
      switch (proof.kind) {
        case 'proved':
          return `Proved: the text that this receipt was made from has these words, letter for letter.${olderRevision(proof)}`;
        case 'other-text':
          return `Not proved: ${quotedShort(proof.article.title)} is here, but its text is not the one that this receipt was made from.`;
        case 'other-words':
          return `Not proved: the text of ${quotedShort(proof.article.title)} is here, but the receipt's words are not at that place.`;
        case 'removed':
          return `Not proved: ${quotedShort(proof.article.title)} was removed on ${format.day(proof.at)}. An export that contains it can still prove the receipt: ${fromExport}`;
        case 'not-here':
          return `Not proved: no article here has the text that this receipt was made from. Another library or an export may have it: ${fromExport}`;
      }
    },
    receipts: {
      howToCheck:
        'Whoever runs this bot can check a receipt with the command shown. With an export of the library, anyone can (--from FILE).',
      list: `A receipt for each sentence, in order. To check one: ${commandsOn[surface].prove}`,
      tooLong: 'These words are too long to show here. The receipt contains their hash.',
      place: (article: string, paragraph: number, of: number, start: number, end: number) =>
        `Article ${article} · ¶ ${paragraph} of ${of} · characters ${start} to ${end}`,
      hash: (hash: string) => `SHA-256 of the text: ${hash}`,
    },
  };
}

function olderRevision({ revision }: Proved): string {
  if (revision === undefined || revision.number === revision.of) return '';
  return ` This is an older version: revision ${revision.number} of ${revision.of}.`;
}
