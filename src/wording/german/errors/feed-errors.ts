import type { FeedErrorContexts } from '../../../domain/errors/feed-errors.ts';
import { shorten } from '../../../domain/shorten.ts';
import type { Messages } from '../../english/errors/messages.ts';
import type { Format } from '../../format.ts';
import { commands } from '../named.ts';

export function feedErrorWords({ or, plural, quotedShort }: Format): Messages<FeedErrorContexts> {
  return {
    'robots-disallow': ({ host }) =>
      `${shorten(host)} bittet Programme in seiner robots.txt, diese Adresse nicht abzurufen; sie wurde nicht abgerufen. Einzelne Artikel fügst du mit ${commands.add} hinzu.`,
    'not-a-feed': ({ host, feeds: [first, ...others] }) => {
      if (first === undefined)
        return `Was ${shorten(host)} geschickt hat, ist kein Feed und nennt keinen. Such auf der Website nach einem Link namens RSS, Atom oder Feed.`;
      const urls = [first, ...others].map(({ url }) => url);
      return others.length === 0
        ? `Das ist eine Webseite von ${shorten(host)}, kein Feed. Sie nennt ihren Feed, ${first.url} – nimm ${commands.feedAdd} mit dieser Adresse.`
        : `Das ist eine Webseite von ${shorten(host)}, kein Feed. Sie nennt Feeds: ${or(urls)} – nimm ${commands.feedAdd} mit einer dieser Adressen.`;
    },
    'feed-followed': ({ title }) =>
      `${quotedShort(title)} wird schon verfolgt. ${commands.feedList} zeigt, wo. Für einen anderen Kanal entfern ihn und füg ihn dort hinzu.`,
    'too-many-feeds': ({ max }) =>
      `Ein Server kann ${plural(max, { one: '# Feed', other: '# Feeds' })} verfolgen. Entfern zuerst einen mit ${commands.feedRemove}.`,
    'unknown-feed': ({ feed }) =>
      `Hier wird kein Feed namens ${quotedShort(feed)} verfolgt. ${commands.feedList} zeigt die Feeds.`,
    'cannot-post': () =>
      'Dort darf ich nichts schreiben. Erlaub mir, den Kanal zu sehen und darin Nachrichten zu senden, oder wähl einen anderen.',
    'forum-needs-tag': () =>
      'Dieses Forum nimmt nur Beiträge mit einem Tag, den ich nicht wählen kann. Mach Tags in seinen Einstellungen freiwillig, oder wähl einen anderen Kanal.',
  };
}
