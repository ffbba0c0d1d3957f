import { shorten } from '../../domain/shorten.ts';
import type { Format } from '../format.ts';
import { quoted, quotedShort } from '../quoted.ts';
import { typingWords } from './typing.ts';

/** What the terminal client says itself. Sentences of Discord's own client keep Discord's words. */
export function chatWords(format: Format) {
  return {
    typing: typingWords(format),
    commands: commandWords(format),
    buttons: buttonWords(format),
    onlyYou: 'Only you can see this',
    makeASelection: 'Make a selection',
    unsupported: (type: number) => `[Unsupported component (type ${type})]`,
    nothingChanged: 'Nothing changed.',
    form: (label: string, description: string | undefined) =>
      `${description === undefined ? label : `${label} (${description})`}: type it as the next line.`,
    formElsewhere: 'This form cannot be filled in here. Use the page instead: npm start',
    failed: (problem: string) => `Something went wrong: ${problem}`,
  };
}

function commandWords(format: Format) {
  return {
    none: 'There are no commands here.',
    unknown: (name: string, available: readonly string[]) =>
      `There is no command /${shorten(name)}. Available: ${format.and(available)}.`,
    takesNoOptions: (command: string, surplus: string) =>
      `/${command} takes no options. Leave out ${quotedShort(surplus)}.`,
    missing: (command: string, option: string, description: string) =>
      `/${command} needs ${quoted(option)}: ${description}. Type it after the command: /${command} ${option}:…`,
    startWithACommand: (example: string) => `Start with a command. Try: ${example}`,
    howToStart: 'Start with / and the name of a command. To list the commands, type / alone.',
    option: (description: string, isRequired: boolean, takes: string | undefined) => {
      const need = isRequired ? 'required' : 'optional';
      return `${description} (${takes === undefined ? need : `${need}: ${takes}`})`;
    },
    takes: {
      choices: (choices: readonly string[]) => format.or(choices),
      suggestions: 'type ? for choices',
      boolean: 'true or false',
      wholeNumber: 'a whole number',
      number: 'a number',
    },
    choices: (option: string) => `Choices for ${quoted(option)}:`,
    noChoices: 'There are no choices.',
    noMatchingChoices: (typed: string) => `No choices match ${quotedShort(typed)}.`,
  };
}

function buttonWords(format: Format) {
  return {
    none: 'There are no buttons to press.',
    unknown: (number: number, available: number) =>
      `There is no button ${format.number(number)}. ${format.plural(available, {
        one: 'The last reply has only button #.',
        other: 'The last reply has buttons 1 to #.',
      })}`,
    premium: 'Buy',
    nothingToBuy: 'You cannot buy anything here.',
  };
}
