import type { UserErrorCode } from '../../../domain/errors/user-error.ts';
import type { StopReason } from '../../../domain/feeds/stop-reason.ts';
import type { Format } from '../../format.ts';
import { quoted } from '../../quoted.ts';

/** A feed, as far as sentences about its troubles need it. */
interface Troubled {
  readonly stopped: StopReason | undefined;
  /** Code of the last error. */
  readonly lastError: string | undefined;
}

/** What managers read about feeds. A `title` is the feed's, a `channel` a mention or an id. */
export function feedWords(format: Format) {
  return {
    heading: (count: number) =>
      format.plural(count, { one: '# feed is followed here', other: '# feeds are followed here' }),
    none: 'No feed is followed here. Follow one with /feed add: new articles come to a channel, each for you to publish.',
    added: (title: string) => `${quoted(title)} is followed now.`,
    addedNext: (channel: string, first: number) =>
      `Its ${format.plural(first, { one: 'newest article comes', other: '# newest articles come' })} to ${channel} within a few minutes, later ones as they are published. Each appears in answers only after somebody presses Publish.`,
    removed: (title: string) => `${quoted(title)} is not followed any more.`,
    removedNext: 'Articles that are waiting to be published stay for a week.',
    /** Above a draft. */
    from: (title: string) => `New in ${quoted(title)}.`,
    follow: (title: string) => `Follow ${title}`,
    goesTo: (channel: string) => `to ${channel}`,
    postedSoFar: (count: number) =>
      format.plural(count, { one: '# article posted', other: '# articles posted' }),
    nextCheck: (time: string) => `next check ${time}`,
    failing: (count: number, lastError: string | undefined) =>
      `${format.plural(count, { one: '# failed attempt', other: '# failed attempts' })}: ${errorWords(lastError)}`,
    stoppedHeading: (title: string) => `${quoted(title)} is not checked any more`,
    stopped: ({ stopped, lastError }: Troubled) => stopWords(stopped, lastError),
    restart: (url: string) => `To start it again, use /feed add with ${url}`,
  };
}

function stopWords(reason: StopReason | undefined, lastError: string | undefined): string {
  switch (reason) {
    case 'errors':
      return `Stopped after a week of nothing but errors. The last one: ${errorWords(lastError)}.`;
    case 'gone':
      return 'Stopped: its server says that it is gone for good.';
    case 'channel-gone':
      return 'Stopped: its channel was deleted.';
    case 'not-allowed':
      return 'Stopped: I may not post in its channel.';
    case undefined:
      return '';
  }
}

const ERRORS: Partial<Readonly<Record<UserErrorCode, string>>> = {
  'robots-disallow': 'the site asks programs not to fetch it',
  'not-a-feed': 'what its server sends is no feed',
  'page-too-large': 'it is too large',
  'file-too-complex': 'it is too complex',
  'page-too-slow': 'its server answers too slowly',
  'page-status': 'its server refuses it',
  'page-too-many-redirects': 'it is redirected without end',
  'page-broken': 'its server sends damaged responses',
  'host-unknown': 'there is no such website',
  'host-unreachable': 'its server cannot be reached',
  'host-untrusted': 'its server has no valid certificate',
  'address-refused': 'its address may not be fetched',
};

function errorWords(code: string | undefined): string {
  return ERRORS[code as UserErrorCode] ?? 'it cannot be read';
}
