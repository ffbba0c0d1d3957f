import type { PageServerWording } from '../client-wording.ts';
import type { Format } from '../format.ts';
import { citationWords } from './citations.ts';

export function pageServerWords(format: Format): PageServerWording {
  const citations = citationWords(format);
  return {
    title: 'Verbatim · Bac à sable',
    noScript: 'Le bac à sable a besoin de JavaScript. Active-le pour cette page.',
    directMessages: 'Messages privés',
    manager: 'Gérer le serveur',
    member: 'Membre',
    source: (article) => citations.source(article).join(' · '),
    interaction: {
      command: (name) => `/${name}`,
      menuCommand: (name) => `Applications › ${name}`,
      autocomplete: (command) => `/${command}, suggestions`,
      button: 'Bouton',
      select: 'Menu de sélection',
      modal: 'Formulaire envoyé',
      other: (type) => `Interaction de type ${type}`,
    },
    errors: errorWords(format),
  };
}

function errorWords({ number, quoted }: Format): PageServerWording['errors'] {
  return {
    noQuote: 'Aucun article ici ne contient ces mots.',
    noArticle: 'Cet article n’est plus ici.',
    noInteraction: 'Cette interaction n’est plus ici.',
    noFile: 'Ce fichier n’existe pas.',
    noAction: 'Cette action n’existe pas.',
    noPersonOrChannel: 'Cette personne ou ce salon n’existe pas.',
    missingParameter: (name) => `Il manque à l’adresse le paramètre ${quoted(name)}.`,
    notFound: 'Il n’y a rien à cette adresse.',
    onlyPost: 'Cette adresse n’accepte que les requêtes POST.',
    wrongMethod: 'Cette adresse n’accepte pas de telles requêtes.',
    notJson: 'La requête doit être en JSON.',
    brokenJson: 'La requête n’est pas du JSON valide.',
    tooLarge: (bytes) => `C’est trop volumineux. La limite est de ${number(bytes / 2 ** 20)} Mio.`,
    wrongHost: 'Le bac à sable n’est accessible qu’à 127.0.0.1 et localhost.',
    noOrigin: 'La requête n’indique pas la page dont elle provient.',
    wrongOrigin: 'Les autres sites web ne peuvent pas utiliser le bac à sable.',
    unexpected: 'Une erreur s’est produite dans le bac à sable.',
  };
}
