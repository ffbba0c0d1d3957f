import type { Format } from '../../format.ts';

interface Counts {
  readonly articles: number;
  readonly drafts: number;
  readonly changes: number;
}

/** What /privacy says. The operator's PRIVACY.md says the same at length. */
export function privacyWords(format: Format) {
  const articles = (count: number) => format.plural(count, { one: '# article', other: '# articles' });
  const drafts = (count: number) => format.plural(count, { one: '# draft', other: '# drafts' });
  const entries = (count: number) =>
    format.plural(count, { one: '# entry in the history', other: '# entries in the history' });
  const amount = (counts: Counts) =>
    format.and([articles(counts.articles), drafts(counts.drafts), entries(counts.changes)]);
  return {
    aboutYou: 'About you',
    own: (counts: Counts) => `In your own library, which you use in direct messages: ${amount(counts)}.`,
    elsewhere: (counts: Pick<Counts, 'drafts' | 'changes'>) =>
      `In servers: ${drafts(counts.drafts)} of yours, and your user id beside ${format.plural(counts.changes, { one: '# change', other: '# changes' })} that you made to their articles.`,
    nothingAboutYou: 'Nothing is stored about you.',
    aboutServer: 'About this server',
    server: (counts: Counts) =>
      counts.articles + counts.drafts + counts.changes === 0
        ? 'Nothing but its settings, if any were made.'
        : `${amount(counts)}; and its settings.`,
    howLong: 'For how long',
    keeping: [
      'Articles: until someone removes them, and 30 days more.',
      'Drafts: 7 days.',
      'The history of changes: one year.',
      'Everything of a server: until the bot has been gone from it for 30 days.',
    ],
    neverStored: 'Never stored',
    never:
      'Questions, claims to check, messages, answers, and who asked what. Your name is not stored either, only your user id.',
    ...deletionWords(),
    exported: (file: string) => `This is everything that is stored, as of now, in ${file}.`,
  };
}

function deletionWords() {
  return {
    confirmMine: 'Delete everything that is stored about you?',
    mineGoes:
      'Your own library and your drafts will be deleted, and your user id taken out of the history of servers. Articles that you published in servers stay there. This cannot be undone.',
    confirmServer: 'Delete everything that is stored about this server?',
    serverGoes:
      'All articles with their versions, drafts, settings and the history will be deleted, for everybody here. This cannot be undone.',
    deletedMine: 'Everything that was stored about you is deleted.',
    deletedServer: 'Everything that was stored about this server is deleted.',
    kept: 'Nothing was deleted.',
  };
}
