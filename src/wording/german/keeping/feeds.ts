import type { UserErrorCode } from '../../../domain/errors/user-error.ts';
import type { StopReason } from '../../../domain/feeds/stop-reason.ts';
import type { Format } from '../../format.ts';
import type { Wording } from '../../wording.ts';
import { commands } from '../named.ts';

export function feedWords({ plural, quoted }: Format): Wording['feeds'] {
  return {
    heading: (count) =>
      plural(count, { one: '# Feed wird hier verfolgt', other: '# Feeds werden hier verfolgt' }),
    none: `Hier wird kein Feed verfolgt. Mit ${commands.feedAdd} kommen neue Artikel in einen Kanal, und du veröffentlichst sie einzeln.`,
    added: (title) => `${quoted(title)} wird jetzt verfolgt.`,
    addedNext: (channel, first) =>
      `${plural(first, { one: 'Der neueste Artikel kommt', other: 'Die # neuesten Artikel kommen' })} in wenigen Minuten nach ${channel}, spätere, sobald sie erscheinen. In Antworten steht jeder erst, wenn jemand „Veröffentlichen“ drückt.`,
    removed: (title) => `${quoted(title)} wird nicht mehr verfolgt.`,
    removedNext: 'Artikel, die noch nicht veröffentlicht sind, bleiben eine Woche.',
    from: (title) => `Neu in ${quoted(title)}.`,
    follow: (title) => `${title} verfolgen`,
    goesTo: (channel) => `nach ${channel}`,
    postedSoFar: (count) => plural(count, { one: '# Artikel gepostet', other: '# Artikel gepostet' }),
    nextCheck: (time) => `nächster Abruf ${time}`,
    failing: (count, lastError) =>
      `${plural(count, { one: '# gescheiterter Versuch', other: '# gescheiterte Versuche' })}: ${errorWords(lastError)}`,
    stoppedHeading: (title) => `${quoted(title)} wird nicht mehr abgerufen`,
    stopped: ({ stopped, lastError }) => stopWords(stopped, lastError),
    restart: (url) => `Mit ${commands.feedAdd} und ${url} fängt er wieder an.`,
  };
}

function stopWords(reason: StopReason | undefined, lastError: string | undefined): string {
  switch (reason) {
    case 'errors':
      return `Angehalten nach einer Woche mit nichts als Fehlern. Der letzte: ${errorWords(lastError)}.`;
    case 'gone':
      return 'Angehalten: Sein Server sagt, dass es ihn nicht mehr gibt.';
    case 'channel-gone':
      return 'Angehalten: Sein Kanal wurde gelöscht.';
    case 'not-allowed':
      return 'Angehalten: Ich darf in seinem Kanal nichts schreiben.';
    case undefined:
      return '';
  }
}

const ERRORS: Partial<Readonly<Record<UserErrorCode, string>>> = {
  'robots-disallow': 'die Website bittet Programme, ihn nicht abzurufen',
  'not-a-feed': 'was sein Server schickt, ist kein Feed',
  'page-too-large': 'er ist zu groß',
  'file-too-complex': 'er ist zu verschachtelt',
  'page-too-slow': 'sein Server antwortet zu langsam',
  'page-status': 'sein Server lehnt ab',
  'page-too-many-redirects': 'er wird endlos weitergeleitet',
  'page-broken': 'sein Server schickt beschädigte Antworten',
  'host-unknown': 'diese Website gibt es nicht',
  'host-unreachable': 'sein Server ist nicht erreichbar',
  'host-untrusted': 'sein Server hat kein gültiges Zertifikat',
  'address-refused': 'seine Adresse darf nicht abgerufen werden',
};

function errorWords(code: string | undefined): string {
  return ERRORS[code as UserErrorCode] ?? 'er lässt sich nicht lesen';
}
