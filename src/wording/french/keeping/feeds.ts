import type { UserErrorCode } from '../../../domain/errors/user-error.ts';
import type { StopReason } from '../../../domain/feeds/stop-reason.ts';
import type { Format } from '../../format.ts';
import type { Wording } from '../../wording.ts';
import { commands } from '../named.ts';

export function feedWords({ plural, quoted }: Format): Wording['feeds'] {
  return {
    heading: (count) => plural(count, { one: '# flux suivi ici', other: '# flux suivis ici' }),
    none: `Aucun flux n’est suivi ici. Avec ${commands.feedAdd}, les nouveaux articles arrivent dans un salon, et tu les publies un par un.`,
    added: (title) => `Le flux ${quoted(title)} est maintenant suivi.`,
    addedNext: (channel, first) =>
      `${plural(first, { one: 'Son article le plus récent arrive', other: 'Ses # articles les plus récents arrivent' })} dans ${channel} d’ici quelques minutes, les suivants dès leur parution. Chacun n’apparaît dans les réponses qu’une fois que quelqu’un a appuyé sur « Publier ».`,
    removed: (title) => `Le flux ${quoted(title)} n’est plus suivi.`,
    removedNext: 'Les articles qui attendent d’être publiés restent une semaine.',
    from: (title) => `Nouveau dans ${quoted(title)}.`,
    follow: (title) => `Suivre ${title}`,
    goesTo: (channel) => `vers ${channel}`,
    postedSoFar: (count) => plural(count, { one: '# article envoyé', other: '# articles envoyés' }),
    nextCheck: (time) => `prochaine vérification ${time}`,
    failing: (count, lastError) =>
      `${plural(count, { one: '# tentative échouée', other: '# tentatives échouées' })} : ${errorWords(lastError)}`,
    stoppedHeading: (title) => `Le flux ${quoted(title)} n’est plus vérifié`,
    stopped: ({ stopped, lastError }) => stopWords(stopped, lastError),
    restart: (url) => `Pour le relancer, utilise ${commands.feedAdd} avec ${url}`,
  };
}

function stopWords(reason: StopReason | undefined, lastError: string | undefined): string {
  switch (reason) {
    case 'errors':
      return `Arrêté après une semaine d’erreurs ininterrompues. La dernière : ${errorWords(lastError)}.`;
    case 'gone':
      return 'Arrêté : son serveur indique qu’il n’existe plus.';
    case 'channel-gone':
      return 'Arrêté : son salon a été supprimé.';
    case 'not-allowed':
      return 'Arrêté : je n’ai pas le droit d’écrire dans son salon.';
    case undefined:
      return '';
  }
}

const ERRORS: Partial<Readonly<Record<UserErrorCode, string>>> = {
  'robots-disallow': 'le site demande aux programmes de ne pas le récupérer',
  'not-a-feed': 'ce que son serveur envoie n’est pas un flux',
  'page-too-large': 'il est trop volumineux',
  'file-too-complex': 'il est trop complexe',
  'page-too-slow': 'son serveur répond trop lentement',
  'page-status': 'son serveur le refuse',
  'page-too-many-redirects': 'il est redirigé sans fin',
  'page-broken': 'son serveur envoie des réponses endommagées',
  'host-unknown': 'ce site web n’existe pas',
  'host-unreachable': 'son serveur est injoignable',
  'host-untrusted': 'son serveur n’a pas de certificat valide',
  'address-refused': 'son adresse ne peut pas être récupérée',
};

function errorWords(code: string | undefined): string {
  return ERRORS[code as UserErrorCode] ?? 'il est illisible';
}
