import type { DescribedCommand, messageCommands } from './english/commands.ts';

/** A command, subcommand or option as Discord's client shows it. */
export interface NamedCommand {
  /** Lower case, at most 32 characters, without spaces. */
  readonly name: string;
  /** At most 100 characters. */
  readonly description: string;
}

/** The names and descriptions of all commands in one language. */
export interface CommandWords {
  readonly commands: Readonly<Record<DescribedCommand, NamedCommand>>;
  /** Message commands have a name and no description; it may have capitals and spaces. */
  readonly messageCommands: Readonly<Record<keyof typeof messageCommands, string>>;
}

/** How sentences name the commands of a language: “/verwalten hinzufügen”. */
export function commandNames({ commands }: CommandWords) {
  const name = (path: DescribedCommand) => commands[path].name;
  const feeds = (path: DescribedCommand) => `/${name('/feed')} ${name(path)}`;
  const managing = (path: DescribedCommand) => `/${name('/manage')} ${name(path)}`;
  return {
    add: managing('/manage add'),
    default: managing('/manage default'),
    remove: managing('/manage remove'),
    restore: managing('/manage restore'),
    feedAdd: feeds('/feed add'),
    feedList: feeds('/feed list'),
    feedRemove: feeds('/feed remove'),
    ask: `/${name('/ask')}`,
    library: `/${name('/library')}`,
    paragraph: `/${name('/paragraph')}`,
    prove: `/${name('/prove')}`,
    quote: `/${name('/quote')}`,
    said: `/${name('/said')}`,
    summary: `/${name('/summary')}`,
    verify: `/${name('/verify')}`,
  };
}

/** A use of a command as a member types it: `/fragen frage:Wo?`. Options by their path. */
export function typedIn({ commands }: CommandWords) {
  return (
    path: DescribedCommand,
    options: Readonly<Partial<Record<DescribedCommand, string>>> = {},
  ): string => {
    const values = Object.entries(options).map(
      ([option, value]) => `${commands[option as DescribedCommand].name}:${value}`,
    );
    return [`/${commands[path].name}`, ...values].join(' ');
  };
}
