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
    headline: 'Titular',
    receipts: {
      howToCheck: `Para comprobar un comprobante: ${commands.prove}, o en la terminal ${commandsOn.terminal.prove}. Con una exportación del artículo, cualquiera puede hacerlo sin este bot, en la página prove.html.`,
      list: 'Un comprobante por cada frase, en orden.',
      tooLong: 'Estas palabras son demasiado largas para mostrarlas aquí. El comprobante contiene su hash.',
      place: (article, place, start, end) => `Artículo ${article} · ${place} · caracteres ${start} a ${end}`,
      headlinePlace: (article) => `Artículo ${article} · titular`,
      hash: (hash) => `SHA-256 del texto: ${hash}`,
    },
  };
}

function proofSentence(proof: Proof, { quotedShort, day }: Format): string {
  switch (proof.kind) {
    case 'proved':
      return `Comprobado: el texto del que salió este comprobante contiene estas palabras, letra por letra.${olderRevision(proof)}`;
    case 'proved-headline':
      return `Comprobado: este es, letra por letra, el titular del texto del que salió este comprobante.${olderRevision(proof)}`;
    case 'other-text':
      return `No comprobado: ${quotedShort(proof.article.title)} está aquí, pero con un texto distinto de aquel del que salió este comprobante.`;
    case 'other-words':
      return `No comprobado: el texto de ${quotedShort(proof.article.title)} está aquí, pero las palabras del comprobante no están en ese lugar.`;
    case 'other-headline':
      return `No comprobado: el texto del que salió este comprobante está aquí, pero su titular es ${quotedShort(proof.article.title)}.`;
    case 'removed':
      return `No comprobado: ${quotedShort(proof.article.title)} se quitó el ${day(proof.at)}. Quien gestiona los artículos puede restaurarlo durante 30 días. Una exportación que lo contenga sigue sirviendo para comprobarlo, en la página prove.html.`;
    case 'not-here':
      return `No comprobado: ningún artículo de aquí tiene el texto del que salió este comprobante. Si viene de otro servidor, usa ${commands.prove} allí, o pide una exportación del artículo y ábrela en la página prove.html.`;
  }
}

/** Whether proved words stand in the article as it is now. */
function standing(proof: Proved | ProvedHeadline, { quotedShort }: Format): string {
  if (proof.kind === 'proved-headline')
    return proof.renamed === undefined
      ? 'Ese es también el titular actual del artículo.'
      : `El titular actual del artículo es ${quotedShort(proof.renamed)}.`;
  switch (proof.standing.kind) {
    case 'present':
      return 'También están en el texto actual del artículo.';
    case 'kept':
      return `El artículo ha cambiado desde entonces; estas palabras siguen en él, ${placeName(proof.standing.paragraph)}.`;
    case 'gone':
      return 'El artículo ha cambiado desde entonces y ya no contiene estas palabras.';
  }
}

/** Empty for the latest revision. */
function olderRevision({ revision }: Proved | ProvedHeadline): string {
  if (revision === undefined || revision.number === revision.of) return '';
  return ` Es una versión anterior: versión ${revision.number} de ${revision.of}.`;
}
