import type { StorageErrorContexts } from '../../../domain/errors/storage-errors.ts';
import { shorten } from '../../../domain/shorten.ts';
import type { Format } from '../../format.ts';
import { quotedShort } from '../../quoted.ts';
import { commandsOn, type Surface } from '../../surface.ts';
import type { Messages } from './messages.ts';

export function storageErrorWords(surface: Surface, format: Format): Messages<StorageErrorContexts> {
  return {
    'disk-full': () => diskFull(surface),
    'library-full': (context) => libraryFull(context, format),
    'library-busy': () => 'Another change is being saved, so nothing was changed. Please try again.',
    'library-damaged': ({ file }) =>
      `The file ${shorten(file)} is damaged, so nothing is written to it. Restore a backup: ${commandsOn[surface].restoreBackup}`,
    'library-lost': (context) => libraryLost(context, surface),
    'library-missing': (context) => libraryMissing(context, surface),
    'articles-unreadable': () => articlesUnreadable(surface),
    'library-not-writable': ({ file }) =>
      `The file ${shorten(file)} cannot be written. Check that its folder exists and that you may write to it.`,
    'database-newer': ({ file }) =>
      `The file ${shorten(file)} was written by a newer version of Verbatim. Install that version, or use another DATA_DIR.`,
    'already-published': ({ title }) =>
      `${quotedShort(title)} is already published here with exactly this text.`,
    'nothing-new': ({ title }) => `${quotedShort(title)} has not changed.`,
    'draft-gone': () =>
      'This draft is gone: someone published or discarded it, it made room for newer ones, or it expired after 7 days.',
    'unknown-file': ({ file }) => `There is no file ${shorten(file)}. Check the name.`,
    'file-exists': ({ file }) => `The file ${shorten(file)} already exists. Choose another name.`,
    'not-a-backup': ({ file }) => `${shorten(file)} is not a complete Verbatim backup. Nothing was changed.`,
    'not-an-export': ({ file }) =>
      `${shorten(file)} is not a Verbatim export. Use a file written by “export”, or .md and .txt files.`,
    'title-needed': () =>
      surface === 'discord'
        ? 'No title was found. Give the article a title.'
        : 'No title was found. Add one with --title.',
    'confirmation-needed': () => 'Nothing was changed. Answer y to the question, or add --yes.',
    'bundled-article': ({ title }) =>
      `${quotedShort(title)} comes from the articles folder that every library shares. Here it can only be removed and restored.`,
  };
}

function diskFull(surface: Surface): string {
  return surface === 'discord'
    ? 'The disk is full, so nothing was changed. Answers still work. Whoever runs this bot needs to free some space.'
    : 'The disk is full, so nothing was changed. Free some space and try again.';
}

function libraryLost({ file, how }: StorageErrorContexts['library-lost'], surface: Surface): string {
  const does = { missing: 'is gone', replaced: 'was replaced', truncated: 'was cut short' }[how];
  return surface === 'discord'
    ? `The file that keeps the articles ${does}, so nothing was changed. Whoever runs this bot needs to put it back or restore a backup, and restart the bot.`
    : `The file ${shorten(file)} ${does} while it was open, so nothing was changed. Put it back, or restore a backup: ${commandsOn[surface].restoreBackup}`;
}

function libraryMissing(
  { file, how, marker, indexes }: StorageErrorContexts['library-missing'],
  surface: Surface,
): string {
  const traces = [marker, ...(indexes === undefined ? [] : [indexes])]
    .map((name) => shorten(name))
    .join(' and ');
  const flaw = { missing: 'is missing', empty: 'is empty' }[how];
  return `The file ${shorten(file)} ${flaw}, but articles were kept in it. Put it back, or restore a backup: ${commandsOn[surface].restoreBackup} To begin again without any articles, delete ${traces}.`;
}

function articlesUnreadable(surface: Surface): string {
  return surface === 'discord'
    ? 'The articles added here cannot be read at present; only those that come with the bot were searched, and they do not have this. Whoever runs this bot finds the reason in its log.'
    : `The articles added here cannot be read; only those of the articles folder were searched, and they do not have this. Restore a backup: ${commandsOn[surface].restoreBackup}`;
}

function libraryFull({ of, max }: StorageErrorContexts['library-full'], format: Format): string {
  const limit = format.number(max);
  switch (of) {
    case 'drafts':
      return `There is no room for more drafts: ${limit} wait here to be published. Publish or discard some; each is deleted after a week.`;
    case 'articles':
      return `This library is full: ${limit} articles, drafts among them, are the limit. Remove one, or discard a draft.`;
    case 'mebibytes':
      return `This library is full: ${limit} MB of text are the limit. Removed articles leave it after 30 days.`;
  }
}
