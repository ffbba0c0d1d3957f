import { commandLine } from '../surface.ts';
import { readingCommands } from './reading/terminal-commands.ts';

/** What `--help` says of a command, and how its missing argument is named. */
export interface CommandHelp {
  readonly description: string;
  readonly argument?: string;
  readonly missing?: string;
  /** Typed after the name of the program. */
  readonly example: string;
  readonly options?: Readonly<Record<string, string>>;
}

const ONE_ARTICLE = 'Search only this article (id or title)';

const asking = {
  ask: {
    description: 'Show the paragraphs that answer a question',
    argument: 'Your question, in your own words',
    missing: 'The question is missing. Type it after “ask”, for example:',
    example: 'ask "Where did Lavrov and Cavusoglu meet?"',
    options: { article: ONE_ARTICLE },
  },
  quote: {
    description: 'Find where an article says these words',
    argument: 'The words to look up',
    missing: 'The words to look up are missing. Type them after “quote”, for example:',
    example: 'quote "completely shut out of these talks"',
    options: { article: ONE_ARTICLE, speaker: 'Search only quotes of this person or organization' },
  },
  verify: {
    description: 'Check whether an article really says this',
    argument: 'The quote, as it was claimed',
    missing: 'The quote to check is missing. Type it after “verify”, for example:',
    example: 'verify "We are there to defend the rule of the cruel Assad" --speaker Erdogan',
    options: {
      article: 'The article that is claimed to say it (id or title)',
      speaker: 'Who is claimed to have said it',
    },
  },
  said: {
    description: 'List what a person or organization is quoted or reported to have said, or everyone who is',
    argument: 'Whose sayings to list (leave out to list everyone who is quoted or reported)',
    example: 'said Peskov',
    options: { article: ONE_ARTICLE },
  },
  paragraph: {
    description: 'Show the paragraph with this id',
    argument: 'An id such as wsws-3·17 or wsws-3.17 (“id” in the JSON of a passage)',
    missing: 'The id of the paragraph is missing. Type it after “paragraph”, for example:',
    example: 'paragraph wsws-djrlv.17',
  },
  summary: {
    description: 'Show what an article says in brief, in its own sentences',
    example: 'summary --length medium',
    options: {
      article: 'Summarize this article (id or title; default: the newest)',
      length: 'How much of the article to show: short, medium or long (default: short)',
      focus: 'Summarize only what it says about this',
    },
  },
  library: {
    description: 'List the articles you can ask about with their ids, and removed articles you can restore',
    example: 'library',
  },
  prove: {
    description: 'Check a receipt against the text it was made from, in any library',
    argument: 'A single word that starts with vbt (“receipt” in the JSON of a passage)',
    missing: 'The receipt is missing. Type it after “prove”, for example:',
    example: 'prove RECEIPT --from all.json',
    options: { from: 'Look in this export instead of the libraries' },
  },
  encoder: { description: 'Try the sentence encoder that compares meaning', example: 'encoder' },
} as const satisfies Readonly<Record<string, CommandHelp>>;

const managing = {
  add: {
    description: 'Add an article from a web page or a file',
    argument: 'A web address, or a web page, PDF, Word, OpenDocument, EPUB, RTF, mail, Markdown or text file',
    missing: 'The file or address is missing. Type it after “add”, for example:',
    example: 'add https://www.example.org/the-article',
    options: {
      title: 'Use this title instead of the one found',
      author: 'Who wrote it, instead of whom was found',
      publisher: 'Who published it',
      date: 'When it was published, such as 2016-12-02, 2016-12 or 2016',
      url: 'Its address, for links to the source',
      language: 'A code such as en (default: detected)',
      chapters: 'Chapters of a book (EPUB), such as 3-5 or 2,7 (default: all)',
      yes: 'Publish even a text that may not be the whole article',
    },
  },
  remove: {
    description: 'Remove an article (you can restore it for 30 days)',
    argument: 'Id or title of the article',
    missing: 'The id or title of the article is missing. Type it after “remove”, for example:',
    example: 'remove moscow-in-secret-talks-with-syrian-rebels',
    options: { yes: 'Remove without asking', undo: 'Restore the removed article instead' },
  },
  history: {
    description: "Show who changed a library's articles and when, the newest first",
    example: 'history --guild 112233445566778899',
    options: { page: 'Show this page (default: 1)' },
  },
} as const satisfies Readonly<Record<string, CommandHelp>>;

const moving = {
  export: {
    description: "Write a library's own articles to a JSON file, with every revision",
    argument: 'File to write, or folder with --markdown; it must not exist yet',
    missing: 'The file to write is missing. Type its name after “export”, for example:',
    example: 'export all.json',
    options: {
      article: 'Export this article only, also one of the articles folder',
      markdown: 'Write a folder of Markdown files, with only the latest text of each article',
    },
  },
  import: {
    description: 'Import exports, or .md and .txt files, and skip what the library already has',
    argument: 'Exports, .md or .txt files, or folders of .md and .txt files',
    missing: 'The files to import are missing. Type their names after “import”, for example:',
    example: 'import all.json',
  },
  backup: {
    description: 'Copy all libraries to one file, even while the bot is running',
    argument: 'File to write',
    missing: 'The file to write is missing. Type its name after “backup”, for example:',
    example: 'backup copy.db',
  },
  restore: {
    description: 'Restore all libraries from a backup, even while the bot is running',
    argument: 'A file written by “backup”',
    missing: 'The backup to restore is missing. Type its name after “restore”, for example:',
    example: 'restore copy.db',
    options: { yes: 'Restore without asking' },
  },
  'export-data': {
    description: 'Write everything that is stored about a user or a server to a JSON file',
    argument: 'File to write; it must not exist yet',
    missing: 'The file to write is missing. Type its name after “export-data”, for example:',
    example: 'export-data --user 112233445566778899 data.json',
  },
  'erase-data': {
    description: 'Delete everything that is stored about a user or a server, for good',
    example: 'erase-data --user 112233445566778899',
    options: { yes: 'Delete without asking' },
  },
} as const satisfies Readonly<Record<string, CommandHelp>>;

const operating = {
  setup: {
    description: 'Connect the bot to Discord: check its token, write it to .env, and print the invitation',
    example: 'setup',
    options: { yes: 'Replace another token without asking' },
  },
  doctor: {
    description: 'Examine the set-up: token, commands, permissions, store, disk, clock and more',
    example: 'doctor',
  },
} as const satisfies Readonly<Record<string, CommandHelp>>;

export const terminalCommands = {
  ...asking,
  ...readingCommands,
  ...managing,
  ...moving,
  ...operating,
} as const;

export type TerminalCommand = keyof typeof terminalCommands;

export const terminalHelp = {
  program: "Answers questions about articles, in the articles' own words.",
  groups: {
    asking: 'Ask and check:',
    managing: 'Manage a library:',
    moving: 'Move and back up:',
    operating: 'Run the bot:',
    privacy: 'Personal data:',
    help: 'Help:',
  },
  options: {
    articles: 'Folder with .md and .txt articles (default: ARTICLES_DIR)',
    guild: 'Use the library of this Discord server',
    user: "Use this Discord user's own library",
    json: 'Print JSON',
    help: 'Show help',
  },
  help: 'Show help for a command',
  examples: (examples: readonly string[]) =>
    [
      examples.length === 1 ? 'Example:' : 'Examples:',
      ...examples.map((words) => `  ${commandLine(words)}`),
    ].join('\n'),
  exitCodes: 'Exit codes: 0 fine, 1 no answer or a failure, 2 bad input, 3 unexpected error',
} as const;
