import type { Format } from '../format.ts';
import { quoted, quotedShort } from '../quoted.ts';
import { commandLine } from '../surface.ts';
import { diagnosisWords, setupWords } from './diagnosis.ts';
import { type TerminalCommand, terminalCommands, terminalHelp } from './terminal-commands.ts';

/** Only the command line says these. */
export function terminalWords(format: Format) {
  return {
    help: terminalHelp,
    commands: terminalCommands,
    usage: usageWords(format),
    results: resultWords(format),
    lists: listWords(format),
    diagnosis: diagnosisWords(format),
    setup: setupWords(),
    questions: questionWords(),
    progress: (done: number, total: number) => `${format.number(done)} of ${format.number(total)}`,
    closest: {
      notAnAnswer: (passages: number) =>
        format.plural(passages, {
          one: 'Closest passage (not an answer):',
          other: 'Closest passages (not an answer):',
        }),
      notAMatch: (passages: number) =>
        format.plural(passages, {
          one: 'Closest passage (not a match):',
          other: 'Closest passages (not a match):',
        }),
    },
    byWordsAlone: (problem: string) => `Questions are compared by words alone: ${problem}.`,
    damagedArticle: (article: string, library: string) =>
      `The stored text of article ${article} in library ${library} is damaged, so it was left out.`,
    unexpected: (name: string) =>
      `Unexpected error (${name}). Please report it, together with the command that you typed.`,
  };
}

/** Faults of a command line, before anything is run. */
function usageWords(format: Format) {
  const seeHelp = (...words: readonly string[]) => `See: ${commandLine(...words, '--help')}`;
  return {
    missing: (command: TerminalCommand) => {
      const help: { readonly missing?: string; readonly example: string } = terminalCommands[command];
      return `${help.missing ?? 'An argument is missing, for example:'}\n  ${commandLine(help.example)}`;
    },
    unknownCommand: (name: string, similar: string | undefined) =>
      similar === undefined
        ? `There is no command ${quotedShort(name)}. ${seeHelp()}`
        : `There is no command ${quotedShort(name)}. Did you mean ${quoted(similar)}?`,
    unknownOption: (option: string, similar: string | undefined, command: TerminalCommand | undefined) => {
      const advice =
        similar === undefined
          ? seeHelp(...(command === undefined ? [] : [command]))
          : `Did you mean ${similar}?`;
      return command === undefined
        ? `There is no option ${option}. ${advice}`
        : `${quoted(command)} has no option ${option}. ${advice}`;
    },
    optionNeedsValue: (option: string) => `The option ${option} needs a value.`,
    conflict: (one: string, other: string) => `Use ${one} or ${other}, not both.`,
    noArguments: (command: TerminalCommand) => `${quoted(command)} takes no arguments.`,
    tooManyArguments: 'There are too many arguments. Put any argument that contains spaces in quotes.',
    notAnId: (id: string) => `${quotedShort(id)} is not a Discord id. An id has 17 to 20 digits.`,
    notANumber: (typed: string) =>
      `${quotedShort(typed)} is not a whole number from 1 to 999999. Type one such as 3.`,
    notALength: (length: string, lengths: readonly string[]) =>
      `There is no length ${quotedShort(length)}. Use ${format.or(lengths)}.`,
  };
}

function resultWords(format: Format) {
  return {
    drawn: (file: string) => `The picture is in ${file}.`,
    didYouMean: (name: string, command: string) => `Did you mean ${quoted(name)}? Try:\n  ${command}`,
    encoder,
    noEncoder: 'Meaning is not compared, because SEMANTIC is off.',
    encoderFailed: (problem: string) => `The encoder does not work: ${problem}.`,
    added: (title: string, size: string, id: string) => `Added ${quoted(title)} (${size}). Its id is ${id}.`,
    removed: (title: string, undo: string) =>
      `Removed ${quoted(title)}. To restore it within 30 days: ${undo}`,
    restored: (title: string) => `Restored ${quoted(title)}. It can appear in answers again.`,
    exported: (articles: number, target: string) =>
      `Exported ${format.plural(articles, { one: '# article', other: '# articles' })} to ${target}.`,
    imported: (articles: number) =>
      format.plural(articles, { one: 'Imported # article.', other: 'Imported # articles.' }),
    alreadyPresent: (articles: number) =>
      format.plural(articles, {
        one: '# article was already in the library.',
        other: '# articles were already in the library.',
      }),
    backedUp: (target: string) => `Backed up all libraries to ${target}.`,
    dataExported: (target: string) => `Wrote everything that is stored to ${target}.`,
    dataErased: 'Everything that was stored is deleted. Backups that you made still have it.',
    restoredAll: (source: string) => `Restored all libraries from ${source}.`,
    damagedKept: (file: string) => `The damaged file was kept as ${file}.`,
  };
}

/** What stands behind a title in the list of a library. */
function listWords(format: Format) {
  return {
    revision: (number: number) => `revision ${format.number(number)}`,
    removed: (time: number) => `removed on ${format.day(time)}`,
  };
}

function questionWords() {
  return {
    remove: (title: string, size: string) => `Remove ${quoted(title)} (${size})?`,
    publish: (title: string) => `Publish ${quoted(title)} in spite of this?`,
    erase: (library: string) => `Delete everything that is stored about ${library}, for good?`,
    replaceAll: (file: string) => `Replace all libraries in ${file}?`,
    token: 'Token of your bot (hidden while you type)',
    replaceToken: (file: string) => `Replace the token in ${file}?`,
    secretPrompt: (question: string) => `${question}: `,
    prompt: (question: string) => `${question} [y/N] `,
    isYes: (answer: string) => /^y(es)?$/iu.test(answer.trim()),
  };
}

interface EncoderTrial {
  readonly name: string;
  readonly dimensions: number;
  readonly milliseconds: number;
  readonly questionMilliseconds: number;
  readonly similarities: readonly { readonly texts: readonly [string, string]; readonly cosine: number }[];
}

function encoder({
  name,
  dimensions,
  milliseconds,
  questionMilliseconds,
  similarities,
}: EncoderTrial): string {
  const lines = similarities.map(
    ({ texts: [one, other], cosine }) => `  ${cosine.toFixed(2)}  ${one} / ${other}`,
  );
  return [
    `${name}: ${dimensions} dimensions, ${milliseconds.toFixed(0)} ms a sentence, ${questionMilliseconds.toFixed(0)} ms a question`,
    'Similarities, from 1 (the same meaning) down, which should fall from line to line:',
    ...lines,
  ].join('\n');
}
