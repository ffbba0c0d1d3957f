import type { FieldProblem } from '../../domain/errors/article-file-errors.ts';
import type { AsideKind } from '../../domain/extraction.ts';
import { shorten } from '../../domain/shorten.ts';
import type { Format } from '../format.ts';
import { quoted } from '../quoted.ts';
import { commandsOn, type Surface } from '../surface.ts';
import { fieldLabels, fieldProblemWords } from './errors/fields.ts';
import { labelOf } from './paragraph-kinds.ts';

/** What managers read. A `title` is the article's; a `size` is “19 paragraphs, 994 words”. */
export function managingWords(surface: Surface, format: Format) {
  const commands = commandsOn[surface];
  return {
    ...draftWords(format),
    ...changeWords(format),
    ...formWords(),
    ...listWords(format),
    chapterList: (titles: readonly string[]) => chapterList(format, titles),
    removal: {
      ask: (title: string, size: string) => `Remove ${quoted(title)} (${size})?`,
      effect: 'It will stop appearing in answers. You can restore it for 30 days.',
      done: (title: string) => `Removed ${quoted(title)}.`,
      undo: `Undo, or ${commands.restore}, brings it back for 30 days.`,
      kept: 'Nothing was removed.',
      restored: (title: string) => `Restored ${quoted(title)}. It can appear in answers again.`,
    },
    published: (title: string, size: string) => `Published ${quoted(title)} (${size}).`,
    publishedNext: `Try ${commands.ask} or ${commands.summary}. To take it out again, use /manage remove.`,
    discarded: 'Discarded. Nothing was published.',
    renamed: (before: string, after: string) => `Renamed ${quoted(before)} to ${quoted(after)}.`,
    ...settingWords(),
    progress: {
      file: 'Reading the file…',
      page: 'Reading the page…',
      text: 'Reading the text…',
      inLine: (ahead: number) =>
        `Waiting in line. Before this, ${format.plural(ahead, { one: '# source is', other: '# sources are' })} read…`,
    },
  };
}

function settingWords() {
  return {
    channelDefault: (title: string) => `This channel now asks ${quoted(title)} when no article is named.`,
    channelDefaultEnds: 'To see it, change it or ask all articles again, use /manage default.',
    channelDefaultIs: (title: string) => `This channel asks ${quoted(title)} when no article is named.`,
    noChannelDefault: 'This channel asks all articles when none is named.',
    chooseDefault: 'Choose the article that this channel asks',
    otherDefaults: 'For another article, use the option “article” of /manage default.',
    nothingToChoose: 'There are no articles to choose from yet. Add one with /manage add.',
    channelDefaultCleared: 'This channel now asks all articles when none is named.',
    noManagerRole: 'Only members with Manage Server can manage articles.',
    chooseRole: 'Choose the role that can manage articles',
    managerRole: (role: string) =>
      `Members with ${role} can manage articles, as can members with Manage Server.`,
    managerRoleSet: (role: string) =>
      `Members with ${role} can now manage articles, as can members with Manage Server.`,
    managerRoleCleared: 'Only members with Manage Server can manage articles now.',
  };
}

/** What a page shows around and between the paragraphs of an article. */
const leftOutKinds: Readonly<Record<AsideKind, string>> = {
  caption: 'Photo caption',
  'pull-quote': 'Pull quote',
  credit: 'Photo credit',
  byline: 'Author, date or keywords',
  navigation: 'Menu',
  related: 'Link to another article',
  promotion: 'Promotion',
  advertisement: 'Advertisement',
  comments: 'Comment',
  copyright: 'Copyright notice',
  duplicate: 'Repetition',
};

function draftWords(format: Format) {
  const differs = (count: number) =>
    count === 0
      ? 'no paragraph differs'
      : format.plural(count, { one: '# paragraph differs', other: '# paragraphs differ' });
  const rejected = fieldProblemWords(format, fieldLabels);
  return {
    draft: {
      notPublished: 'Not published yet.',
      publishHint: 'It appears in answers only after you press Publish.',
      kept: (size: string) => `Kept ${size}.`,
      leftOutNothing: 'Nothing was left out.',
      leftOut: (amount: string) => `Left out ${amount} (menus, advertisements and similar).`,
      /** Beside ¶, of a paragraph that may be a heading, a credit or a link. */
      doubtful: 'doubtful',
      leftOutHint: 'This was left out of the text. Keep puts one back at its place.',
      leftOutKinds,
      firstSentenceTooLong: '[…] The first sentence is too long to show here.',
      sameAddress: (title: string, differing: number) =>
        `Already in the library: ${quoted(title)}, from this address (${differs(differing)}).`,
      sameText: (title: string, differing: number) =>
        `Already in the library: ${quoted(title)}, with nearly the same text (${differs(differing)}).`,
      /** A value of a form that was not saved. */
      rejected: (problem: FieldProblem, typed: string) =>
        typed === '' ? rejected(problem) : `${rejected(problem)} You typed “${typed}”.`,
      restSaved: 'Everything else was saved. Press Edit to correct it.',
      confirm: (title: string) => `Publish ${quoted(title)} in spite of this?`,
      consequence:
        'Questions will be answered from this text as if it were the whole article, and its words will be confirmed as exact.',
      pasted: 'Pasted text',
    },
  };
}

/** Characters of a chapter's title, and chapters, in a list. */
const MAX_CHAPTER_TITLE = 60;
const MAX_CHAPTERS_LISTED = 40;

/** A line for each of the first chapters of a book; titles may be empty. */
function chapterList(format: Format, titles: readonly string[]): string {
  const lines = titles
    .slice(0, MAX_CHAPTERS_LISTED)
    .map((title, index) => `${format.number(index + 1)}. ${shorten(title, MAX_CHAPTER_TITLE)}`.trimEnd());
  const more = titles.length - lines.length;
  const rest = more > 0 ? [format.plural(more, { one: 'and # more', other: 'and # more' })] : [];
  return [...lines, ...rest].join('\n');
}

function changeWords(format: Format) {
  const paragraphs = (count: number) => format.plural(count, { one: '# paragraph', other: '# paragraphs' });
  return {
    changes: {
      heading: (title: string) => `${quoted(title)} has changed`,
      counts: (added: number, removed: number, changed: number) =>
        `${paragraphs(added)} added, ${format.number(removed)} removed, ${format.number(changed)} changed.`,
      keepsEarlier: 'The previous text stays available as an earlier version.',
      before: (number: number) => `Before · ¶ ${number}`,
      now: (number: number) => `Now · ¶ ${number}`,
      more: (count: number) =>
        format.plural(count, { one: 'and # more change', other: 'and # more changes' }),
    },
  };
}

function formWords() {
  return {
    form: {
      add: 'Add an article',
      edit: 'Edit the article',
      title: fieldLabels.title,
      text: 'Text',
      textHint: 'Leave a blank line between paragraphs. Each field holds 4,000 characters.',
      moreText: 'Text, continued',
      author: fieldLabels.author,
      publisher: fieldLabels.publisher,
      date: fieldLabels.published,
      dateHint: 'For example 2016-12-02',
      link: fieldLabels.url,
      linkHint: 'For example https://example.org/article; leave empty if there is none',
      correctText: 'Correct the text',
      paragraph: labelOf,
      paragraphHint: 'A blank line starts a new paragraph; an empty field drops this one',
      chooseChapters: 'Choose chapters',
      chapters: 'Chapters',
      chaptersHint: 'Numbers such as 3-5 or 2, 7',
      editLanguage: 'Change the language',
      language: fieldLabels.language,
      languageHint: 'A code such as en; leave empty to detect it',
    },
  };
}

function listWords(format: Format) {
  return {
    list: {
      restorable: 'Can be restored',
      addedOn: (day: string) => `added ${day}`,
      removedOn: (day: string) => `removed ${day}`,
      hidden: 'hidden here',
      articles: (count: number) => format.plural(count, { one: '# article', other: '# articles' }),
    },
    versions: {
      heading: 'Versions',
      addedBy: (day: string, person: string) => `${day} by ${person}`,
    },
  };
}
