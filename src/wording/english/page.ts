import type { Paragraph } from '../../domain/article.ts';
import { isBeside } from '../../domain/paragraphs/kinds.ts';
import type { Format } from '../format.ts';
import { quoted, quotedShort } from '../quoted.ts';
import { labelOf } from './paragraph-kinds.ts';
import { typingWords } from './typing.ts';

/** What the playground's page says itself. What it imitates of Discord's client keeps Discord's words. */
export function pageWords(format: Format) {
  return {
    typing: typingWords(format),
    shell: shellWords(),
    welcome: welcomeWords(format),
    composer: composerWords(),
    message: messageWords(format),
    names: nameWords(),
    form: formWords(format),
    inspector: inspectorWords(format),
    reader: readerWords(format),
    dateTime: (time: number) => format.dateTime(time),
    time: (time: number) => format.time(time),
    file: (name: string, bytes: number) => `${name}, ${format.bytes(bytes)}`,
    fileSize: (bytes: number) => format.bytes(bytes),
  };
}

function shellWords() {
  return {
    title: (channel: string, place: string) => `${channel} · ${place}`,
    topic: 'Simulated on this computer, not connected to Discord',
    unreachable: 'The playground is not responding. Is it still running?',
    reconnecting: 'Connection lost. Reconnecting…',
    serversAndPeople: 'Servers and people',
    servers: 'Servers',
    channels: 'Channels',
    textChannels: 'Text Channels',
    signedInAs: 'Signed in as',
    language: 'Language',
    toLight: 'Switch to light theme',
    toDark: 'Switch to dark theme',
  };
}

function welcomeWords(format: Format) {
  const articles = (count: number) => format.plural(count, { one: '# article', other: '# articles' });
  return {
    label: 'Welcome',
    title: (channel: string) => `Welcome to ${channel}!`,
    about: (application: string, library: string) =>
      `${application} answers questions about articles, in the articles' own words. This is the real bot in a simulated Discord. ${library} Type / to see the commands, or try one of these:`,
    serverHas: (server: string, count: number) => `${quoted(server)} has ${articles(count)}.`,
    youHave: (count: number) => `You can read ${articles(count)} here.`,
  };
}

function composerWords() {
  return {
    label: 'Message',
    placeholder: (channel: string) => `Message ${channel}`,
    placeholderDirect: (name: string) => `Message @${name}`,
    replyingTo: (author: string) => `Replying to ${author}`,
    cancelReply: 'Cancel reply',
    send: 'Send',
    attach: 'Attach a file',
    fileLabel: 'File to attach',
    takesNoFile: 'Choose a command that takes a file, then attach the file.',
    suggestions: 'Suggestions',
    loadingCommands: 'Loading commands…',
    noCommands: 'No commands match your search.',
    loadingOptions: 'Loading options…',
    loadingFailed: 'Loading options failed.',
    noOptions: 'No options match your search.',
    required: 'required',
    isRequired: (option: string) => `${quoted(option)} is required.`,
    chooseFromList: (option: string) => `Choose a value for ${quoted(option)} from the list.`,
    chooseFile: (option: string) => `Choose a file for ${quoted(option)}.`,
    dropFile: 'Drop or choose a file',
    boolean: (value: boolean): string => (value ? 'True' : 'False'),
    sending: 'Sending command…',
  };
}

function messageWords(format: Format) {
  return {
    list: 'Messages',
    label: (author: string, time: number) => `${author}, ${format.time(time)}`,
    more: 'More',
    menu: 'Message',
    apps: (application: string) => `Apps › ${application}`,
    reply: 'Reply',
    copyText: 'Copy Text',
    copyJson: 'Copy Message as JSON',
    copied: 'Copied.',
    copyFailed: 'Your browser did not allow copying.',
    app: 'APP',
    edited: '(edited)',
    used: 'used',
    thinking: (application: string) => `${application} is thinking…`,
    onlyYou: 'Only you can see this',
    dismiss: 'Dismiss message',
    showInArticle: 'Show in article',
    originalDeleted: 'Original message was deleted',
    clickToSee: 'Click to see message',
    unsupported: (type: number) => `Unsupported component (type ${type})`,
    makeASelection: 'Make a selection',
    premium: 'Premium',
    spoiler: 'Spoiler',
    remoteImage: 'Image from the web, not loaded here',
  };
}

/** What Discord writes for somebody or something that is not known, and beside those that are. */
function nameWords() {
  return {
    app: 'App',
    role: 'Role',
    textChannel: 'Text channel',
    unknownChannel: '#unknown',
    unknownRole: '@unknown-role',
    unknownUser: '@unknown-user',
  };
}

function formWords(format: Format) {
  return {
    submit: 'Submit',
    cancel: 'Cancel',
    close: 'Close',
    isRequired: (field: string) => `${quotedShort(field)} is required.`,
    tooShort: (field: string, min: number) =>
      `${quotedShort(field)} needs at least ${format.plural(min, { one: '# character', other: '# characters' })}.`,
    wrongCount: (field: string, min: number, max: number) => {
      const options = format.plural(max, { one: '# option', other: '# options' });
      const range = min === max ? options : `${format.number(min)} to ${options}`;
      return `Choose ${range} for ${quotedShort(field)}.`;
    },
    tooFewFiles: (field: string, min: number) =>
      `Choose ${format.plural(min, { one: 'a file', other: 'at least # files' })} for ${quotedShort(field)}.`,
    dropFiles: (max: number) =>
      format.plural(max, {
        one: 'Drop a file here, or choose one',
        other: 'Drop up to # files here, or choose them',
      }),
  };
}

function inspectorWords(format: Format) {
  return {
    name: 'Inspector',
    close: 'Close inspector',
    empty: 'No interactions yet. Use a command to see what Discord and the bot send each other.',
    by: (person: string, time: number) => `${person}, ${format.time(time)}`,
    payload: 'Payload',
    request: (number: number) => `Request ${format.number(number)}`,
    noResponse: 'no response',
    milliseconds: (time: number) => `${format.number(Math.round(time * 10) / 10)} ms`,
    firstResponse: 'Time to first response',
    problems: (count: number) => format.plural(count, { one: '# problem', other: '# problems' }),
  };
}

function readerWords(format: Format) {
  return {
    name: 'Article',
    close: 'Close article',
    empty: 'There are no articles here yet.',
    /** The number, or what it is for a caption or a pull quote. */
    paragraph: (paragraph: Pick<Paragraph, 'number' | 'kind'>) =>
      isBeside(paragraph) ? labelOf(paragraph) : `¶ ${format.number(paragraph.number)}`,
  };
}
