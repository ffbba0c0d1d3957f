/** /help: each command with what it does, then what the bot does not do. */
export const helpWords = {
  doesHeading: "Answers in the article's own words",
  commands: [
    ['/ask', 'finds the paragraphs that answer a question, with the answering sentence in bold.'],
    ['/compare', 'asks every article by itself: what each says, and which do not say.'],
    ['/quote', 'finds where an article says certain words, and whether it says exactly that.'],
    [
      '/verify',
      'checks whether an article really says what someone claims. So does Check quote: right-click a message, then Apps.',
    ],
    ['/said', 'lists what a person or organization is quoted or reported to have said.'],
    ['/paragraph', 'shows a paragraph by its id, which More… under a passage gives you.'],
    ['/prove', 'checks a receipt, which More… under a passage leads to, and shows the words that it proves.'],
    [
      '/summary',
      'shows what an article says in brief, in whole sentences of its own, or what it says about a subject.',
    ],
    ['/digest', 'shows how the newest articles begin, each story once with all its sources.'],
    ['/timeline', 'puts the dated sentences of an article in order.'],
    ['/read', 'opens an article here, page by page; so does Read on under More….'],
    ['/library', 'lists the articles you can ask about. Managers add them with /manage add.'],
  ],
  passages:
    'Every passage names its article, publisher, date and paragraph. Open source opens the page at that sentence; Proof gives you a receipt that anyone can check. Ask a follow-up goes on from an answer; so does a reply that mentions the bot. Add private:True to see a reply only yourself.',
  doesNotHeading: 'What it does not do',
  doesNot:
    'It writes nothing itself, and no language model is involved. It knows only its articles: when they have no answer, it says so and shows the closest passage. It reads no messages except those that mention it and those you ask it to check.',
  examples: 'Try',
  mentioned:
    'To ask a question, type /ask. To ask further, reply to one of my answers and mention me, or press “Ask a follow-up” under it.',
} as const;
