/** A command as it is typed, and what it does; subcommands stand for groups, which Discord does not link to. */
type Line = readonly [command: string, does: string];

interface HelpWords {
  readonly groups: ReadonlyArray<{ readonly heading: string; readonly lines: readonly Line[] }>;
  readonly passages: string;
  readonly doesNotHeading: string;
  readonly doesNot: string;
  readonly examples: string;
  readonly mentioned: string;
}

/** /help: what each command does, by what people want, then what the bot does not do. */
export const helpWords: HelpWords = {
  groups: [
    {
      heading: "Ask, and read the article's own words",
      lines: [
        ['/ask', 'finds the paragraph that answers a question, with the answering sentence in bold.'],
        ['/summary', 'shows what an article says in brief, in whole sentences of its own.'],
        ['/said', 'lists what a person or organization is quoted or reported to have said.'],
        ['/read', 'opens an article here, page by page; so does Read on under More….'],
      ],
    },
    {
      heading: 'Across all articles',
      lines: [
        ['/library', 'lists the articles you can ask about.'],
        ['/compare', 'asks every article by itself: what each says, and which do not say.'],
        ['/timeline', 'puts the dated sentences of an article in order.'],
        ['/digest', 'shows how the newest articles begin, each story once with all its sources.'],
      ],
    },
    {
      heading: 'Check a quote',
      lines: [
        [
          '/verify',
          'checks whether an article really says this. On a message: right-click, Apps, Check quote.',
        ],
        ['/quote', 'finds where an article says certain words.'],
        ['/paragraph', 'shows a paragraph by its id, which More… under a passage gives you.'],
        ['/prove', 'checks a receipt, which More… under a passage leads to.'],
      ],
    },
    {
      heading: 'Your data',
      lines: [['/privacy', 'shows what is stored about you and this server, exports it and deletes it.']],
    },
    {
      heading: 'For managers',
      lines: [
        [
          '/manage add',
          'adds an article from a link, a file or pasted text; other commands of its group show, rename, refresh and remove it.',
        ],
        ['/feed add', 'follows a feed: new articles come to a channel, to be published there.'],
        ['/manage history', 'shows who changed what, and when.'],
        ['/manage default', 'chooses the article that a channel asks.'],
        ['/settings manager-role', 'chooses who can manage articles.'],
      ],
    },
  ],
  passages:
    'Every passage names its article, publisher, date and paragraph; a button opens the page at that sentence. “Ask a follow-up” goes on from an answer; so does a reply that mentions the bot. Add private:True to see a reply only yourself.',
  doesNotHeading: 'What it does not do',
  doesNot:
    'It writes nothing itself, and no language model is involved. It knows only its articles: when they have no answer, it says so and shows the closest passage. It reads no messages except those that mention it and those you ask it to check.',
  examples: 'Try',
  mentioned:
    'To ask a question, type /ask. To ask further, reply to one of my answers and mention me, or press “Ask a follow-up” under it.',
};
