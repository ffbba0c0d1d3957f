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
    headline: 'Titre',
    receipts: {
      howToCheck: `Pour contrôler un reçu : ${commands.prove}, ou dans le terminal ${commandsOn.terminal.prove}. Avec un export de l’article, tout le monde peut le faire sans ce bot, dans la page prove.html.`,
      list: 'Un reçu pour chaque phrase, dans l’ordre.',
      tooLong: 'Ces mots sont trop longs pour être affichés ici. Le reçu contient leur empreinte.',
      place: (article, place, start, end) => `Article ${article} · ${place} · caractères ${start} à ${end}`,
      headlinePlace: (article) => `Article ${article} · titre`,
      hash: (hash) => `SHA-256 du texte : ${hash}`,
    },
  };
}

function proofSentence(proof: Proof, { quotedShort, day }: Format): string {
  switch (proof.kind) {
    case 'proved':
      return `Prouvé : le texte dont provient ce reçu contient ces mots, à la lettre près.${olderRevision(proof)}`;
    case 'proved-headline':
      return `Prouvé : c’est, à la lettre près, le titre du texte dont provient ce reçu.${olderRevision(proof)}`;
    case 'other-text':
      return `Non prouvé : ${quotedShort(proof.article.title)} est ici, mais avec un autre texte que celui dont provient ce reçu.`;
    case 'other-words':
      return `Non prouvé : le texte de ${quotedShort(proof.article.title)} est ici, mais les mots du reçu ne sont pas à cet endroit.`;
    case 'other-headline':
      return `Non prouvé : le texte dont provient ce reçu est ici, mais son titre est ${quotedShort(proof.article.title)}.`;
    case 'removed':
      return `Non prouvé : ${quotedShort(proof.article.title)} a été retiré le ${day(proof.at)}. Les personnes qui gèrent les articles peuvent le restaurer pendant 30 jours. Un export qui le contient permet encore de prouver le reçu, dans la page prove.html.`;
    case 'not-here':
      return `Non prouvé : aucun article ici n’a le texte dont provient ce reçu. S’il vient d’un autre serveur, utilise ${commands.prove} là-bas, ou demande un export de l’article et ouvre-le dans la page prove.html.`;
  }
}

/** Whether proved words stand in the article as it is now. */
function standing(proof: Proved | ProvedHeadline, { quotedShort }: Format): string {
  if (proof.kind === 'proved-headline')
    return proof.renamed === undefined
      ? 'C’est le titre actuel de l’article.'
      : `Le titre actuel de l’article est ${quotedShort(proof.renamed)}.`;
  switch (proof.standing.kind) {
    case 'present':
      return 'Ils figurent dans le texte actuel de l’article.';
    case 'kept':
      return `Le texte de l’article a changé depuis ; ces mots y figurent toujours, ${placeName(proof.standing.paragraph)}.`;
    case 'gone':
      return 'Le texte de l’article a changé depuis et ne contient plus ces mots.';
  }
}

/** Empty for the latest revision. */
function olderRevision({ revision }: Proved | ProvedHeadline): string {
  if (revision === undefined || revision.number === revision.of) return '';
  return ` C’est une version antérieure : la version ${revision.number} sur ${revision.of}.`;
}
