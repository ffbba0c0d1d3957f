import type { CommandWords, NamedCommand } from '../command-names.ts';

/**
 * Descriptions of slash commands and their options, by how they are typed; options that several commands share stand
 * alone. At most 100 characters each:
 * https://discord.com/developers/docs/interactions/application-commands#application-command-object
 */
const commandDescriptions = {
  article: "Ask this article only (default: the channel's article, or all of them)",
  speaker: 'A person or organization quoted in the articles',
  private: 'Show the reply only to you',

  '/ask': 'Ask a question and get the paragraph that answers it',
  '/ask question': 'Your question, in your own words',

  '/compare': 'Ask a question of every article, and see what each says and which do not say',
  '/compare question': 'Your question, in your own words',

  '/read': 'Read an article here, page by page',
  '/read article': "Read this article (default: the channel's article, or the newest)",
  '/read paragraph': 'Start at this paragraph: the number behind ¶',
  '/read from': 'Start at these words, or at a paragraph’s id such as wsws-3·17',

  '/timeline': 'See the dated sentences of an article in order',
  '/timeline article': "The article (default: the channel's article, or the newest)",

  '/digest': 'See how the newest articles begin, each story once with all its sources',
  '/digest days': 'Articles published in so many days (default: the five newest articles)',
  '/digest articles': 'A number for that many of the newest, or the articles, separated by commas',

  '/quote': 'Find where an article says these words',
  '/quote text': 'The words to look up',

  '/verify': 'Check whether an article really says this',
  '/verify text': 'The quote, as it was claimed',
  '/verify speaker': 'Who is claimed to have said it',
  '/verify article': 'The article that is claimed to say it (default: any article)',

  '/said': 'What a person or organization is quoted or reported to have said',

  '/paragraph': 'Show a paragraph by its id (“More…” under a passage shows the id)',
  '/paragraph id': 'An id such as wsws-3·17, or words of the paragraph to pick it from a list',

  '/prove': 'Check a receipt: whether its words stand in the text it was made from',
  '/prove receipt': 'A word that starts with vbt (“More…” under a passage leads to it)',

  '/summary': 'Read what an article says in brief, in its own sentences',
  '/summary article': "Summarize this article (default: the channel's article, or the newest)",
  '/summary length': 'How much of the article to show (default: short)',
  '/summary focus': 'Summarize only what it says about this: a person, a place, a subject',

  '/feed': 'Follow news feeds: new articles come to a channel for you to publish (for managers)',
  '/feed add': 'Follow a feed: RSS, Atom or JSON Feed',
  '/feed add url': 'The address of the feed, or of a page that names one',
  '/feed add channel': 'Channel, thread or forum for the new articles (default: this channel)',
  '/feed list': 'List the feeds, when they are checked next, and why one has stopped',
  '/feed remove': 'Stop following a feed',
  '/feed remove feed': 'The feed',

  '/library': 'List the articles you can ask about',
  '/help': "What this bot does and doesn't do, with examples",

  '/privacy': 'See what is stored about you and this server, export it or delete it',

  '/settings': 'Settings for this server',
  '/settings manager-role': 'Choose a role that can manage articles',
  '/settings manager-role role':
    'Role that can manage articles (leave empty to see, change or clear the present one)',

  '/manage': 'Add and manage articles (for managers)',
  '/manage add': 'Add an article from a link or a file, or paste its text into a form',
  '/manage add url': 'The address of the page',
  '/manage add file': 'A web page, PDF, Word, OpenDocument, EPUB, RTF, mail, Markdown or text file',
  '/manage history': 'Show who added, changed or removed what, and when',
  '/manage show': "Show an article's details and versions",
  '/manage remove': 'Remove an article (you can restore it for 30 days)',
  '/manage restore': 'Restore a removed article',
  '/manage refresh': 'Fetch an article again (earlier versions are kept)',
  '/manage rename': "Change an article's title",
  '/manage rename title': 'The new title',
  '/manage default': 'Choose the article that this channel asks by default',
  '/manage default article': 'The article to ask here (leave empty to see, change or clear the present one)',
  '/manage article': 'The article',
} as const;

export type DescribedCommand = keyof typeof commandDescriptions;

/** Message commands have a name and no description. */
export const messageCommands = { checkQuote: 'Check quote' } as const;

/** English names are the last words of the paths. */
export const englishCommands: CommandWords = {
  commands: Object.fromEntries(
    Object.entries(commandDescriptions).map(([path, description]) => [
      path,
      { name: path.replace(/^.*[\s/]/u, ''), description },
    ]),
  ) as Record<DescribedCommand, NamedCommand>,
  messageCommands,
};
