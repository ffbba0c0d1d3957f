import { type MarkdownRule, orderOf } from './markdown-rule.ts';

/** Anything that Discord replaces by something else: `shown` is what stands for it in a terminal. */
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

/** A moment in words, in UTC; undefined when there is no such moment, which Discord shows as typed. */
function moment(seconds: string, style: string | undefined): string | undefined {
  const date = new Date(Number(seconds) * 1000);
  if (Number.isNaN(date.getTime())) return undefined;
  const options = TIMESTAMP_STYLES[style || 'f'] ?? {};
  const words = new Intl.DateTimeFormat('en-GB', { ...options, timeZone: 'UTC' }).format(date);
  return options.timeStyle ? `${words} UTC` : words;
}

const COMMAND = /^<\/([-_'\p{L}\p{N}\p{M}]{1,32}(?: [-_'\p{L}\p{N}\p{M}]{1,32}){0,2}):\d+>/u;
/** Names hold a letter, besides the few that are numbers, so that 10:30:45 is a time. */
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
