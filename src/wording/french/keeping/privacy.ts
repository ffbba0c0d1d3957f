import type { Format } from '../../format.ts';
import type { Wording } from '../../wording.ts';

interface Counts {
  readonly articles: number;
  readonly drafts: number;
  readonly changes: number;
}

export function privacyWords(format: Format): Wording['privacy'] {
  const { and, plural } = format;
  const drafts = (count: number) => plural(count, { one: '# brouillon', other: '# brouillons' });
  const amount = ({ articles, drafts: kept, changes }: Counts) =>
    and([
      plural(articles, { one: '# article', other: '# articles' }),
      drafts(kept),
      plural(changes, { one: '# entrée de l’historique', other: '# entrées de l’historique' }),
    ]);
  return {
    aboutYou: 'À propos de toi',
    own: (counts) => `Dans ta propre bibliothèque, celle de tes messages privés : ${amount(counts)}.`,
    elsewhere: ({ drafts: kept, changes }) =>
      `Dans les serveurs : ${drafts(kept)} de ta part, et ton identifiant d’utilisateur auprès de ${plural(changes, { one: '# modification', other: '# modifications' })} de leurs articles.`,
    nothingAboutYou: 'Rien n’est conservé sur toi.',
    aboutServer: 'À propos de ce serveur',
    server: (counts) =>
      counts.articles + counts.drafts + counts.changes === 0
        ? 'Rien d’autre que ses paramètres, s’il y en a.'
        : `${amount(counts)}, ainsi que ses paramètres.`,
    ...keepingWords,
    ...deletionWords,
    exported: (file) => `Voici tout ce qui est conservé à ce jour, dans ${file}.`,
  };
}

const keepingWords = {
  howLong: 'Durée',
  keeping: [
    'Articles : jusqu’à ce que quelqu’un les retire, puis 30 jours de plus.',
    'Brouillons : 7 jours.',
    'Historique des modifications : un an.',
    'Tout ce qui concerne un serveur : jusqu’à 30 jours après le départ du bot.',
  ],
  neverStored: 'Jamais conservé',
  never:
    'Les questions, les affirmations à vérifier, les messages, les réponses, et qui a demandé quoi. Ton nom n’est pas conservé non plus, seulement ton identifiant d’utilisateur.',
};

const deletionWords = {
  confirmMine: 'Effacer tout ce qui est conservé sur toi ?',
  mineGoes:
    'Ta propre bibliothèque et tes brouillons seront effacés, et ton identifiant d’utilisateur sera retiré de l’historique des serveurs. Les articles que tu as publiés dans des serveurs y restent. C’est irréversible.',
  confirmServer: 'Effacer tout ce qui est conservé sur ce serveur ?',
  serverGoes:
    'Tous les articles avec leurs versions, les brouillons, les paramètres et l’historique seront effacés, pour tout le monde ici. C’est irréversible.',
  deletedMine: 'Tout ce qui était conservé sur toi est effacé.',
  deletedServer: 'Tout ce qui était conservé sur ce serveur est effacé.',
  kept: 'Rien n’a été effacé.',
};
