import type { FeedErrorContexts } from '../../../domain/errors/feed-errors.ts';
import { shorten } from '../../../domain/shorten.ts';
import type { Messages } from '../../english/errors/messages.ts';
import type { Format } from '../../format.ts';
import { commands } from '../named.ts';

export function feedErrorWords({ or, plural, quotedShort }: Format): Messages<FeedErrorContexts> {
  return {
    'robots-disallow': ({ host }) =>
      `${shorten(host)} demande aux programmes (dans son robots.txt) de ne pas récupérer cette adresse : elle n’a pas été récupérée. Ajoute des articles un par un avec ${commands.add}.`,
    'not-a-feed': ({ host, feeds: [first, ...others] }) => {
      if (first === undefined)
        return `La réponse de ${shorten(host)} n’est pas un flux et n’en indique aucun. Cherche sur le site un lien nommé RSS, Atom ou Flux.`;
      const urls = [first, ...others].map(({ url }) => url);
      return others.length === 0
        ? `C’est une page web de ${shorten(host)}, pas un flux. Elle indique son flux, ${first.url} – utilise ${commands.feedAdd} avec cette adresse.`
        : `C’est une page web de ${shorten(host)}, pas un flux. Elle indique des flux : ${or(urls)} – utilise ${commands.feedAdd} avec l’une de ces adresses.`;
    },
    'feed-followed': ({ title }) =>
      `Le flux ${quotedShort(title)} est déjà suivi. ${commands.feedList} montre où. Pour changer de salon, retire-le et ajoute-le là-bas.`,
    'too-many-feeds': ({ max }) =>
      `Un serveur peut suivre ${plural(max, { one: '# flux', other: '# flux' })}. Retires-en d’abord un avec ${commands.feedRemove}.`,
    'unknown-feed': ({ feed }) =>
      `Aucun flux nommé ${quotedShort(feed)} n’est suivi ici. ${commands.feedList} liste les flux.`,
    'cannot-post': () =>
      'Je n’ai pas le droit d’écrire là-bas. Autorise-moi à voir le salon et à y envoyer des messages, ou choisis-en un autre.',
    'forum-needs-tag': () =>
      'Ce forum n’accepte que des posts avec un tag, que je ne peux pas choisir. Rends les tags facultatifs dans ses paramètres, ou choisis un autre salon.',
  };
}
