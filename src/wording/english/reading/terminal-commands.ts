import type { CommandHelp } from '../terminal-commands.ts';

/** Commands that put articles beside each other, and those to be read on. */
export const readingCommands = {
  compare: {
    description: 'Ask a question of every article, and see what each says and which do not say',
    argument: 'Your question, in your own words',
    missing: 'The question is missing. Type it after “compare”, for example:',
    example: 'compare "What did Russia say about the talks?"',
  },
  digest: {
    description: 'Show how the newest articles begin, each story once with all its sources',
    argument: 'A number for that many of the newest, or ids of articles (default: the five newest)',
    example: 'digest --days 7',
    options: { days: 'Articles published in so many days' },
  },
  timeline: {
    description: 'Show the dated sentences of an article in order',
    argument: 'Id or title of the article (default: the newest)',
    example: 'timeline',
    options: { picture: 'Write a picture of the timeline to this PNG file, which must not exist yet' },
  },
  read: {
    description: 'Show an article from its beginning, or from a paragraph on',
    argument: 'Id or title of the article (default: the newest)',
    example: 'read --from "completely shut out of these talks"',
    options: {
      paragraph: 'Start at this paragraph: the number behind ¶',
      from: 'Start at these words, or at a paragraph’s id',
    },
  },
} as const satisfies Readonly<Record<string, CommandHelp>>;
