import type { UserError, UserErrorCode, UserErrorContexts } from '../../../domain/errors/user-error.ts';
import { shorten } from '../../../domain/shorten.ts';
import type { Format } from '../../format.ts';
import { quotedShort } from '../../quoted.ts';
import { commandsOn, exportDataCommand, type Surface } from '../../surface.ts';
import { answerWords } from '../answers.ts';
import { readingErrorWords } from '../reading/errors.ts';
import { feedErrorWords } from './feed-errors.ts';
import { fetchErrorWords } from './fetch-errors.ts';
import { fieldLabels, fieldOptions, fieldProblemWords } from './fields.ts';
import { fileErrorWords } from './file-errors.ts';
import type { Messages } from './messages.ts';
import { storageErrorWords } from './storage-errors.ts';

export function errorWords(surface: Surface, format: Format) {
  const messages: Messages<UserErrorContexts> = {
    ...fetchErrorWords(surface),
    ...fileErrorWords(surface, format),
    ...storageErrorWords(surface, format),
    ...feedErrorWords(format),
    ...inputErrorWords(surface, format),
  };
  return <Code extends UserErrorCode>(error: UserError<Code>): string => messages[error.code](error.context);
}

type InputErrorContexts = Omit<
  UserErrorContexts,
  | keyof ReturnType<typeof fetchErrorWords>
  | keyof ReturnType<typeof fileErrorWords>
  | keyof ReturnType<typeof storageErrorWords>
  | keyof ReturnType<typeof feedErrorWords>
>;

function inputErrorWords(surface: Surface, format: Format): Messages<InputErrorContexts> {
  return {
    ...textErrorWords(surface, format),
    ...nameErrorWords(surface, format),
    ...readingErrorWords(surface, format),
    ...receiptErrorWords(surface),
    ...settingErrorWords(),
    ...managingErrorWords(surface, format),
    ...privacyErrorWords(),
    ...sharingErrorWords(),
  };
}

function nameErrorWords(surface: Surface, format: Format) {
  const commands = commandsOn[surface];
  const findIds =
    surface === 'discord'
      ? '“More…” under a passage shows its id.'
      : 'With --json, each passage shows its id.';
  return {
    'unknown-speaker': ({ speaker, similar, quoted: others }) => {
      const none = `No quote of ${quotedShort(speaker)} was recognized.`;
      if (similar.length > 0)
        return `${none} Did you mean ${format.or(similar.map((name) => shorten(name)))}?`;
      if (others.length > 0)
        return `${none} Quoted here: ${format.and(others.map((name) => shorten(name)))}.`;
      return `${none} No other quote with a named speaker was recognized either.`;
    },
    'unknown-article': ({ article }) =>
      `There is no article called ${quotedShort(article)}. ${commands.library} lists them.`,
    'not-a-paragraph-id': ({ id }) =>
      `${quotedShort(id)} is not a paragraph id. An id looks like wsws-3·17. ${findIds}`,
    'unknown-paragraph': ({ id, title }) =>
      title === undefined
        ? `No article here has a paragraph ${shorten(id)}. The article may have been removed, or belong to another library. ${commands.library} lists the articles.`
        : `${quotedShort(title)} has never had a paragraph ${shorten(id)}. ${findIds}`,
  } satisfies Partial<Messages<UserErrorContexts>>;
}

function textErrorWords(surface: Surface, format: Format) {
  const commands = commandsOn[surface];
  return {
    'question-empty': ({ what }) =>
      what === 'question'
        ? 'The question is empty. Type a question.'
        : 'The quote is empty. Type the words to look up.',
    'question-too-long': ({ what, length, max }) =>
      what === 'question'
        ? `The question has ${format.number(length)} characters; the limit is ${format.number(max)}. Please shorten it.`
        : `The quote has ${format.number(length)} characters; the limit is ${format.number(max)}. Please shorten it.`,
    'quote-without-words': () => 'The quote contains only punctuation. Type the words to check.',
    'no-articles': () => answerWords(surface, format).refusal({ code: 'no-articles' }, 'question'),
    'unknown-folder': ({ folder }) =>
      `There is no folder ${shorten(folder)}. Name a folder that contains .md or .txt files.`,
    'no-sentence-fits': ({ words }) =>
      `This article has ${format.plural(words, { one: '# word', other: '# words' })}, and no sentence short enough for a summary. Ask about it with ${commands.ask}.`,
    'focus-too-long': ({ length, max }) =>
      `The focus has ${format.number(length)} characters; the limit is ${format.number(max)}. Name the subject in a few words.`,
    'focus-not-mentioned': ({ focus, title }) =>
      `${quotedShort(title)} says nothing about ${quotedShort(focus)}. Try another word for it, or leave the focus out.`,
    'text-empty': () => 'The text is empty. Paste the paragraphs of the article into the form.',
    'message-without-text': () =>
      `This message contains no text to check. Try ${commands.verify} with the words.`,
  } satisfies Partial<Messages<UserErrorContexts>>;
}

function receiptErrorWords(surface: Surface) {
  const findReceipts =
    surface === 'discord'
      ? '“Proof” under a reply shows one.'
      : 'With --json, each passage shows its receipt.';
  return {
    'not-a-receipt': () =>
      `This is not a receipt. A receipt is a single word that starts with vbt1, or vbt2 for a headline. ${findReceipts}`,
    'receipt-newer': () =>
      'This receipt was made by a newer version of Verbatim. Install that version to check it.',
    'receipt-damaged': () =>
      'This receipt is damaged: some characters are missing or changed, so it proves nothing. Copy the whole receipt again.',
  } satisfies Partial<Messages<UserErrorContexts>>;
}

function settingErrorWords() {
  return {
    'everyone-manages': () =>
      'With @everyone, every member could add and remove articles. Choose a role that only your managers have.',
    'not-in-server': () =>
      'This works only in servers that have installed the bot. Your own library is always yours to manage.',
  } satisfies Partial<Messages<UserErrorContexts>>;
}

function managingErrorWords(surface: Surface, format: Format) {
  const commands = commandsOn[surface];
  const field = fieldProblemWords(format, surface === 'discord' ? fieldLabels : fieldOptions);
  return {
    'passage-gone': () => 'This passage is gone: its article has changed or was removed. Please ask again.',
    'stale-button': () => 'This button is out of date. Please run the command again.',
    'too-busy': ({ who, seconds }) => {
      const wait =
        seconds < 120
          ? format.plural(seconds, { one: '# second', other: '# seconds' })
          : format.plural(Math.ceil(seconds / 60), { one: '# minute', other: '# minutes' });
      return who === 'person'
        ? `That was a lot in a short time. Please wait ${wait}, then send it again.`
        : `Many people here are asking at the same time. Please wait ${wait}, then send it again.`;
    },
    'not-allowed': ({ needs }) =>
      needs === 'manager'
        ? 'Only members with Manage Server, or with the role for managing articles, can do this.'
        : 'Only members with Manage Server can do this.',
    'fields-wrong': ({ problems }) => `Nothing was changed. ${problems.map(field).join(' ')}`,
    'draft-changed': () =>
      'The draft has changed in the meantime, so nothing was saved. Look at its current text and try again.',
    'no-text-left': () =>
      'An article needs at least one paragraph, so nothing was dropped. To give the draft up, press Discard.',
    'not-published': () =>
      'Nothing was published, because of these warnings. Mend what they name, or publish it anyway with --yes.',
    'no-address': ({ title }) =>
      `${quotedShort(title)} has no address to fetch. Add the new text with ${commands.add}.`,
    'both-sources': () => 'Give an address or a file, not both.',
    'unknown-command': () => 'This command no longer exists. Reload Discord to see the current ones.',
  } satisfies Partial<Messages<UserErrorContexts>>;
}

function privacyErrorWords() {
  return {
    'export-too-large': ({ scope }) =>
      `These data are too large for a message. Ask whoever runs this bot for them: ${exportDataCommand(scope)} writes them to a file.`,
  } satisfies Partial<Messages<UserErrorContexts>>;
}

function sharingErrorWords() {
  return {
    'sharing-not-allowed': ({ who }) =>
      who === 'member'
        ? 'You may not post in this channel, so nothing was shared. Ask again where you may.'
        : 'I may not post in this channel, so nothing was shared. Ask a moderator to let me, or ask again elsewhere.',
    'deleting-not-allowed': () =>
      'Only who asked, and members with Manage Messages, can delete this answer. Ask one of them.',
    'message-gone': () => 'This answer is not there any more.',
    'deleting-failed': () =>
      'I cannot delete messages here: I need View Channel and Read Message History. Delete it from the menu of the message.',
  } satisfies Partial<Messages<UserErrorContexts>>;
}
