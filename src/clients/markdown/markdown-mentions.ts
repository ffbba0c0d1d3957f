import { type MarkdownRule, orderOf } from './markdown-rule.ts';

/** A rule for text that Discord replaces. `shown` gives the replacement, or undefined to leave the text as typed. */
const mention = (pattern: RegExp, shown: (...groups: string[]) => string | undefined): MarkdownRule => ({
  order: orderOf('user'),
  match: (source) => {
    const capture = pattern.exec(source);
    return capture && shown(...capture.slice(1)) !== undefined ? capture : null;
  },
  parse: (capture) => ({
    type: 'mention',
    source: capture[0],
    content: shown(...capture.slice(1).map((group) => group ?? '')) ?? capture[0],
  }),
});

const TIMESTAMP_STYLES: Readonly<Record<string, Intl.DateTimeFormatOptions>> = {
  t: { timeStyle: 'short' },
  T: { timeStyle: 'medium' },
  d: { dateStyle: 'short' },
  D: { dateStyle: 'long' },
  f: { dateStyle: 'long', timeStyle: 'short' },
  F: { dateStyle: 'full', timeStyle: 'short' },
  R: { dateStyle: 'long', timeStyle: 'short' },
  s: { dateStyle: 'short', timeStyle: 'short' },
  S: { dateStyle: 'short', timeStyle: 'medium' },
};

/** A timestamp as text in UTC; undefined outside the range of dates, where Discord shows the source. */
function moment(seconds: string, style: string | undefined): string | undefined {
  const date = new Date(Number(seconds) * 1000);
  if (Number.isNaN(date.getTime())) return undefined;
  const options = TIMESTAMP_STYLES[style || 'f'] ?? {};
  const words = new Intl.DateTimeFormat('en-GB', { ...options, timeZone: 'UTC' }).format(date);
  return options.timeStyle ? `${words} UTC` : words;
}

const COMMAND = /^<\/([-_'\p{L}\p{N}\p{M}]{1,32}(?: [-_'\p{L}\p{N}\p{M}]{1,32}){0,2}):\d+>/u;
/** Requires a letter in names, except for the few numeric ones, so that 10:30:45 stays a time. */
const SHORTCODE = /^:((?=[^\s:]*[a-z])[a-z0-9_+-]+|[+-]1|100|1234):(?::skin-tone-[1-6]:)?/i;

export const mentionRules: Record<string, MarkdownRule> = {
  user: mention(/^<@!?(\d+)>/, (id) => `@${id}`),
  role: mention(/^<@&(\d+)>/, (id) => `@${id}`),
  channel: mention(/^<#(\d+)>/, (id) => `#${id}`),
  everyone: mention(/^@everyone/, () => '@everyone'),
  here: mention(/^@here/, () => '@here'),
  emoji: mention(/^<a?:(\w+):\d+>/, (name) => `:${name}:`),
  shortcode: mention(SHORTCODE, (name) => `:${name}:`),
  timestamp: mention(/^<t:(-?\d{1,17})(?::([tTdDfFRsS]))?>/, moment),
  slashCommand: mention(COMMAND, (name) => `/${name}`),
  guildNavigation: mention(/^<id:(customize|browse|guide|linked-roles)(?::\d+)?>/, (place) => `#${place}`),
};
