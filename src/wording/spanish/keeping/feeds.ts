import type { UserErrorCode } from '../../../domain/errors/user-error.ts';
import type { StopReason } from '../../../domain/feeds/stop-reason.ts';
import type { Format } from '../../format.ts';
import type { Wording } from '../../wording.ts';
import { commands } from '../named.ts';

export function feedWords({ plural, quoted }: Format): Wording['feeds'] {
  return {
    heading: (count) => plural(count, { one: 'Aquí se sigue # feed', other: 'Aquí se siguen # feeds' }),
    none: `Aquí no se sigue ningún feed. Con ${commands.feedAdd} los artículos nuevos llegan a un canal y tú los publicas uno a uno.`,
    added: (title) => `Ahora se sigue ${quoted(title)}.`,
    addedNext: (channel, first) =>
      `${plural(first, { one: 'Su artículo más reciente llega', other: 'Sus # artículos más recientes llegan' })} a ${channel} en unos minutos; los siguientes, a medida que se publiquen. Cada uno aparece en las respuestas solo cuando alguien pulsa «Publicar».`,
    removed: (title) => `Ya no se sigue ${quoted(title)}.`,
    removedNext: 'Los artículos pendientes de publicar se quedan una semana.',
    from: (title) => `Nuevo en ${quoted(title)}.`,
    follow: (title) => `Seguir ${title}`,
    goesTo: (channel) => `a ${channel}`,
    postedSoFar: (count) => plural(count, { one: '# artículo enviado', other: '# artículos enviados' }),
    nextCheck: (time) => `próxima consulta: ${time}`,
    failing: (count, lastError) =>
      `${plural(count, { one: '# intento fallido', other: '# intentos fallidos' })}: ${errorWords(lastError)}`,
    stoppedHeading: (title) => `${quoted(title)} ya no se consulta`,
    stopped: ({ stopped, lastError }) => stopWords(stopped, lastError),
    restart: (url) => `Para reanudarlo, usa ${commands.feedAdd} con ${url}`,
  };
}

function stopWords(reason: StopReason | undefined, lastError: string | undefined): string {
  switch (reason) {
    case 'errors':
      return `Detenido tras una semana con nada más que errores. El último: ${errorWords(lastError)}.`;
    case 'gone':
      return 'Detenido: su servidor dice que ya no existe.';
    case 'channel-gone':
      return 'Detenido: se eliminó su canal.';
    case 'not-allowed':
      return 'Detenido: no puedo escribir en su canal.';
    case undefined:
      return '';
  }
}

const ERRORS: Partial<Readonly<Record<UserErrorCode, string>>> = {
  'robots-disallow': 'el sitio pide a los programas que no lo descarguen',
  'not-a-feed': 'lo que envía su servidor no es un feed',
  'page-too-large': 'es demasiado grande',
  'file-too-complex': 'es demasiado complejo',
  'page-too-slow': 'su servidor responde demasiado despacio',
  'page-status': 'su servidor lo rechaza',
  'page-too-many-redirects': 'redirige sin fin',
  'page-broken': 'su servidor envía respuestas dañadas',
  'host-unknown': 'ese sitio web no existe',
  'host-unreachable': 'no se puede acceder a su servidor',
  'host-untrusted': 'su servidor no tiene un certificado válido',
  'address-refused': 'su dirección no se puede descargar',
};

function errorWords(code: string | undefined): string {
  return ERRORS[code as UserErrorCode] ?? 'no se puede leer';
}
