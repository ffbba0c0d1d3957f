import type { FeedErrorContexts } from '../../../domain/errors/feed-errors.ts';
import { shorten } from '../../../domain/shorten.ts';
import type { Messages } from '../../english/errors/messages.ts';
import type { Format } from '../../format.ts';
import { commands } from '../named.ts';

export function feedErrorWords({ or, plural, quotedShort }: Format): Messages<FeedErrorContexts> {
  return {
    'robots-disallow': ({ host }) =>
      `${shorten(host)} pide a los programas, en su robots.txt, que no descarguen esta dirección, así que no se descargó. Añade artículos sueltos con ${commands.add}.`,
    'not-a-feed': ({ host, feeds: [first, ...others] }) => {
      if (first === undefined)
        return `Lo que envió ${shorten(host)} no es un feed ni indica ninguno. Busca en el sitio un enlace llamado RSS, Atom o Feed.`;
      const urls = [first, ...others].map(({ url }) => url);
      return others.length === 0
        ? `Esto es una página web de ${shorten(host)}, no un feed. Indica su feed, ${first.url} – usa ${commands.feedAdd} con esa dirección.`
        : `Esto es una página web de ${shorten(host)}, no un feed. Indica estos feeds: ${or(urls)} – usa ${commands.feedAdd} con una de esas direcciones.`;
    },
    'feed-followed': ({ title }) =>
      `${quotedShort(title)} ya se sigue. ${commands.feedList} muestra dónde. Para pasarlo a otro canal, quítalo y añádelo allí.`,
    'too-many-feeds': ({ max }) =>
      `Un servidor puede seguir ${plural(max, { one: '# feed', other: '# feeds' })}. Antes deja de seguir uno con ${commands.feedRemove}.`,
    'unknown-feed': ({ feed }) =>
      `Aquí no se sigue ningún feed llamado ${quotedShort(feed)}. ${commands.feedList} muestra los feeds.`,
    'cannot-post': () =>
      'Ahí no puedo escribir. Permíteme ver el canal y enviar mensajes en él, o elige otro.',
    'forum-needs-tag': () =>
      'Este foro solo admite publicaciones con una etiqueta, y yo no puedo elegirla. Haz que las etiquetas sean opcionales en sus ajustes, o elige otro canal.',
  };
}
