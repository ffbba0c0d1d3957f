import { isProved, type Proof, type Proved, type ProvedHeadline } from '../../domain/receipts/proof.ts';
import { proofSigns } from '../english/proofs.ts';
import type { Format } from '../format.ts';
import { commandsOn } from '../surface.ts';
import type { Wording } from '../wording.ts';
import { commands } from './named.ts';
import { placeName } from './paragraph-kinds.ts';

export function proofWords(format: Format): Wording['proofs'] {
  return {
    sign: (proof) => (isProved(proof) ? proofSigns.proved : proofSigns.notProved),
    proof: (proof) => proofSentence(proof, format),
    standing: (proof) => standing(proof, format),
    headline: 'Überschrift',
    receipts: {
      howToCheck: `So prüfst du einen Beleg: mit ${commands.prove} oder im Terminal mit ${commandsOn.terminal.prove}. Mit einem Export des Artikels geht es auch ohne diesen Bot, auf der Seite prove.html.`,
      list: 'Ein Beleg für jeden Satz, der Reihe nach.',
      tooLong: 'Diese Worte sind zu lang, um sie hier zu zeigen. Der Beleg enthält ihren Hash.',
      place: (article, place, start, end) => `Artikel ${article} · ${place} · Zeichen ${start} bis ${end}`,
      headlinePlace: (article) => `Artikel ${article} · Überschrift`,
      hash: (hash) => `SHA-256 des Textes: ${hash}`,
    },
  };
}

function proofSentence(proof: Proof, { quotedShort, day }: Format): string {
  switch (proof.kind) {
    case 'proved':
      return `Belegt: Der Text, aus dem dieser Beleg stammt, enthält diese Worte Buchstabe für Buchstabe.${olderRevision(proof)}`;
    case 'proved-headline':
      return `Belegt: Das ist Buchstabe für Buchstabe die Überschrift des Textes, aus dem dieser Beleg stammt.${olderRevision(proof)}`;
    case 'other-text':
      return `Nicht belegt: ${quotedShort(proof.article.title)} ist hier, aber mit einem anderen Text als dem, aus dem dieser Beleg stammt.`;
    case 'other-words':
      return `Nicht belegt: Der Text von ${quotedShort(proof.article.title)} ist hier, aber an dieser Stelle stehen nicht die Worte des Belegs.`;
    case 'other-headline':
      return `Nicht belegt: Der Text, aus dem dieser Beleg stammt, ist hier, aber seine Überschrift lautet ${quotedShort(proof.article.title)}.`;
    case 'removed':
      return `Nicht belegt: ${quotedShort(proof.article.title)} wurde am ${day(proof.at)} entfernt. Wer Artikel verwaltet, kann ihn 30 Tage lang wiederherstellen. Ein Export, der ihn enthält, belegt die Worte weiterhin, auf der Seite prove.html.`;
    case 'not-here':
      return `Nicht belegt: Kein Artikel hier hat den Text, aus dem dieser Beleg stammt. Kommt er von einem anderen Server, nimm dort ${commands.prove}, oder lass dir einen Export des Artikels geben und öffne ihn auf der Seite prove.html.`;
  }
}

/** Whether proved words stand in the article as it is now. */
function standing(proof: Proved | ProvedHeadline, { quotedShort }: Format): string {
  if (proof.kind === 'proved-headline')
    return proof.renamed === undefined
      ? 'So lautet die Überschrift auch jetzt.'
      : `Jetzt lautet die Überschrift ${quotedShort(proof.renamed)}.`;
  switch (proof.standing.kind) {
    case 'present':
      return 'Sie stehen auch im jetzigen Text des Artikels.';
    case 'kept':
      return `Der Artikel wurde seitdem geändert; diese Worte stehen weiterhin darin, ${placeName(proof.standing.paragraph)}.`;
    case 'gone':
      return 'Der Artikel wurde seitdem geändert und enthält diese Worte nicht mehr.';
  }
}

/** Empty for the latest revision. */
function olderRevision({ revision }: Proved | ProvedHeadline): string {
  if (revision === undefined || revision.number === revision.of) return '';
  return ` Das ist eine ältere Fassung: Version ${revision.number} von ${revision.of}.`;
}
