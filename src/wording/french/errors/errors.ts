import type { UserError, UserErrorCode, UserErrorContexts } from '../../../domain/errors/user-error.ts';
import { shorten } from '../../../domain/shorten.ts';
import type { DiscordMessages, Messages } from '../../english/errors/messages.ts';
import type { Format } from '../../format.ts';
import { exportDataCommand } from '../../surface.ts';
import type { Wording } from '../../wording.ts';
import { commands } from '../named.ts';
import { refusalWords } from '../refusals.ts';
import { feedErrorWords } from './feed-errors.ts';
import { fetchErrorWords } from './fetch-errors.ts';
import { fieldProblemWords } from './fields.ts';
import { fileErrorWords } from './file-errors.ts';
import { readingErrorWords } from './reading-errors.ts';
import { storageErrorWords } from './storage-errors.ts';

/** @param english words what only the command line causes */
export function errorWords(format: Format, english: Wording['error']): Wording['error'] {
  const messages: DiscordMessages<UserErrorContexts> = {
    ...fetchErrorWords(format),
    ...fileErrorWords(format),
    ...storageErrorWords(format),
    ...readingErrorWords(format),
    ...textErrorWords(format),
    ...nameErrorWords(format),
    ...managingErrorWords(format),
    ...pressErrorWords(format),
    ...feedErrorWords(format),
    ...sharingErrorWords,
  };
  return <Code extends UserErrorCode>(error: UserError<Code>) => {
    const message = (messages as Partial<Messages<UserErrorContexts>>)[error.code];
    return message === undefined ? english(error) : message(error.context);
  };
}

function nameErrorWords(format: Format) {
  const { quotedShort } = format;
  const findIds = '« Plus… » sous un passage donne son identifiant.';
  return {
    'unknown-speaker': ({ speaker, similar, quoted: others }) => {
      const none = `Aucune citation de ${quotedShort(speaker)} n’a été reconnue.`;
      if (similar.length > 0)
        return `${none} Veux-tu dire ${format.or(similar.map((name) => shorten(name)))} ?`;
      if (others.length > 0) return `${none} Cités ici : ${format.and(others.map((name) => shorten(name)))}.`;
      return `${none} Aucune autre citation attribuée à quelqu’un n’a été reconnue non plus.`;
    },
    'unknown-article': ({ article }) =>
      `Il n’y a pas d’article nommé ${quotedShort(article)}. ${commands.library} les liste tous.`,
    'not-a-paragraph-id': ({ id }) =>
      `${quotedShort(id)} n’est pas un identifiant de paragraphe. Un identifiant ressemble à wsws-3·17. ${findIds}`,
    'unknown-paragraph': ({ id, title }) =>
      title === undefined
        ? `Aucun article ici n’a de paragraphe ${shorten(id)}. L’article a peut-être été retiré, ou appartient à une autre bibliothèque. ${commands.library} liste les articles.`
        : `${quotedShort(title)} n’a jamais eu de paragraphe ${shorten(id)}. ${findIds}`,
    'not-a-receipt': () =>
      'Ce n’est pas un reçu. Un reçu est un seul mot qui commence par vbt1, ou par vbt2 pour un titre. « Reçu » sous une réponse en affiche un.',
    'receipt-newer': () =>
      'Ce reçu a été créé par une version plus récente de Verbatim. Seule cette version peut le contrôler.',
    'receipt-damaged': () =>
      'Ce reçu est endommagé : des caractères manquent ou ont changé, il ne prouve donc rien. Copie de nouveau le reçu entier.',
  } satisfies Partial<Messages<UserErrorContexts>>;
}

function textErrorWords(format: Format) {
  const { number, plural, quotedShort } = format;
  return {
    'question-empty': ({ what }) =>
      what === 'question'
        ? 'La question est vide. Saisis une question.'
        : 'La citation est vide. Saisis les mots à chercher.',
    'question-too-long': ({ what, length, max }) =>
      `${what === 'question' ? 'La question' : 'La citation'} a ${number(length)} caractères ; la limite est de ${number(max)}. Raccourcis-la.`,
    'quote-without-words': () => 'La citation ne contient que de la ponctuation. Saisis les mots à vérifier.',
    'no-articles': () => refusalWords(format)({ code: 'no-articles' }, 'question'),
    'no-sentence-fits': ({ words }) =>
      `Cet article a ${plural(words, { one: '# mot', other: '# mots' })}, mais aucune phrase assez courte pour un résumé. Interroge-le avec ${commands.ask}.`,
    'focus-too-long': ({ length, max }) =>
      `Le sujet a ${number(length)} caractères ; la limite est de ${number(max)}. Nomme-le en quelques mots.`,
    'focus-not-mentioned': ({ focus, title }) =>
      `${quotedShort(title)} ne dit rien à propos de ${quotedShort(focus)}. Essaie un autre mot, ou n’indique pas de sujet.`,
    'text-empty': () => 'Le texte est vide. Colle les paragraphes de l’article dans le formulaire.',
    'message-without-text': () =>
      `Ce message ne contient aucun texte à vérifier. Essaie ${commands.verify} avec les mots.`,
  } satisfies Partial<Messages<UserErrorContexts>>;
}

function managingErrorWords(format: Format) {
  const field = fieldProblemWords(format);
  return {
    'not-allowed': ({ needs }) =>
      needs === 'manager'
        ? 'Seuls les membres avec la permission « Gérer le serveur », ou avec le rôle qui gère les articles, peuvent faire cela.'
        : 'Seuls les membres avec la permission « Gérer le serveur » peuvent faire cela.',
    'fields-wrong': ({ problems }) => `Rien n’a été modifié. ${problems.map(field).join(' ')}`,
    'draft-changed': () =>
      'Le brouillon a changé entre-temps : rien n’a été enregistré. Regarde son texte actuel et réessaie.',
    'no-text-left': () =>
      'Un article a besoin d’au moins un paragraphe : rien n’a été omis. Pour renoncer au brouillon, appuie sur « Abandonner ».',
    'everyone-manages': () =>
      'Avec @everyone, tous les membres pourraient ajouter et retirer des articles. Choisis un rôle réservé aux personnes qui gèrent les articles.',
    'not-in-server': () =>
      'Cela ne fonctionne que dans les serveurs où le bot est installé. Ta propre bibliothèque, tu peux toujours la gérer.',
    'no-address': ({ title }) =>
      `Aucune adresse à récupérer n’est indiquée pour ${format.quotedShort(title)}. Ajoute le nouveau texte avec ${commands.add}.`,
    'both-sources': () => 'Indique une adresse ou un fichier, pas les deux.',
  } satisfies Partial<Messages<UserErrorContexts>>;
}

function pressErrorWords({ plural }: Format) {
  return {
    'passage-gone': () =>
      'Ce passage n’existe plus : son article a été modifié ou retiré. Repose ta question.',
    'stale-button': () => 'Ce bouton est périmé. Relance la commande.',
    'too-busy': ({ who, seconds }) => {
      const wait =
        seconds < 120
          ? plural(seconds, { one: '# seconde', other: '# secondes' })
          : plural(Math.ceil(seconds / 60), { one: '# minute', other: '# minutes' });
      return who === 'person'
        ? `Cela fait beaucoup en peu de temps. Patiente ${wait}, puis renvoie ta demande.`
        : `Beaucoup de demandes arrivent ici en même temps. Patiente ${wait}, puis renvoie la tienne.`;
    },
    'unknown-command': () =>
      'Cette commande n’existe plus. Recharge Discord pour voir les commandes actuelles.',
  } satisfies Partial<Messages<UserErrorContexts>>;
}

const sharingErrorWords = {
  'export-too-large': ({ scope }) =>
    `Ces données sont trop volumineuses pour un message. Demande-les à la personne qui exploite ce bot : ${exportDataCommand(scope)} les écrit dans un fichier.`,
  'sharing-not-allowed': ({ who }) =>
    who === 'member'
      ? 'Tu n’as pas le droit d’écrire dans ce salon : rien n’a été partagé. Repose ta question là où tu l’as.'
      : 'Je n’ai pas le droit d’écrire dans ce salon : rien n’a été partagé. Demande à la modération de me l’accorder, ou repose ta question ailleurs.',
  'deleting-not-allowed': () =>
    'Seules la personne qui a posé la question et celles qui ont la permission « Gérer les messages » peuvent supprimer cette réponse. Demande à l’une d’elles.',
  'message-gone': () => 'Cette réponse n’existe plus.',
  'deleting-failed': () =>
    'Je ne peux pas supprimer de messages ici : il me faut « Voir le salon » et « Voir les anciens messages ». Supprime la réponse depuis le menu du message.',
} satisfies Partial<Messages<UserErrorContexts>>;
