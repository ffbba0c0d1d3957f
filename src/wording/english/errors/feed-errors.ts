import type { FeedErrorContexts } from '../../../domain/errors/feed-errors.ts';
import { shorten } from '../../../domain/shorten.ts';
import type { Format } from '../../format.ts';
import { quotedShort } from '../../quoted.ts';
import type { Messages } from './messages.ts';

export function feedErrorWords(format: Format): Messages<FeedErrorContexts> {
  return {
    'robots-disallow': ({ host }) =>
      `${shorten(host)} asks programs not to fetch this address (in its robots.txt), so it was not fetched. Add single articles with /manage add.`,
    'not-a-feed': ({ host, feeds: [first, ...others] }) => {
      if (first === undefined)
        return `What ${shorten(host)} sent is not a feed, and names none. Look for a link called RSS, Atom or Feed on the site.`;
      const urls = [first, ...others].map(({ url }) => url);
      return others.length === 0
        ? `This is a web page of ${shorten(host)}, not a feed. It names its feed, ${first.url} – use /feed add with that address.`
        : `This is a web page of ${shorten(host)}, not a feed. It names feeds: ${format.or(urls)} – use /feed add with one of these addresses.`;
    },
    'feed-followed': ({ title }) =>
      `${quotedShort(title)} is followed already. /feed list shows where. To move it to another channel, remove it and add it there.`,
    'too-many-feeds': ({ max }) =>
      `A server can follow ${format.plural(max, { one: '# feed', other: '# feeds' })}. Stop following one with /feed remove first.`,
    'unknown-feed': ({ feed }) =>
      `No feed called ${quotedShort(feed)} is followed here. /feed list shows the feeds.`,
    'cannot-post': () =>
      'I may not post there. Allow me to see the channel and to send messages in it, or choose another one.',
    'forum-needs-tag': () =>
      'This forum takes only posts with a tag, which I cannot choose. Make tags optional in its settings, or choose another channel.',
  };
}
