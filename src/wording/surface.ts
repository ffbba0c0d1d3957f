import type { Scope } from '../domain/scope.ts';
/** Where sentences are read. It decides how commands are typed and which buttons a sentence may mention. */
export type Surface = 'discord' | 'terminal';

/** How the command line is started from the folder of the project. */
const RUN = 'npm run -s verbatim --';

/** A whole command line, to be copied. */
export function commandLine(...words: readonly string[]): string {
  return [RUN, ...words].join(' ');
}

/** One word of a command line, as a POSIX shell takes it. */
export function shellWord(word: string): string {
  return /^[\p{L}\p{N}_.-]+$/u.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
}

/** The command line that writes all that is kept about the scope to a file. */
export function exportDataCommand(scope: Scope): string {
  const options = scope.kind === 'local' ? [] : [`--${scope.kind}`, scope.id];
  return commandLine(...options, 'export-data', 'FILE');
}

/**
 * How sentences name each command on a surface. Those for whoever runs the bot (export, restoreBackup, and prove and restore
 * on the terminal) are whole command lines.
 */
export type Commands = Readonly<
  Record<
    'add' | 'ask' | 'export' | 'library' | 'prove' | 'restore' | 'restoreBackup' | 'summary' | 'verify',
    string
  >
>;

const operatorCommands = {
  export: commandLine('export', 'FILE'),
  restoreBackup: commandLine('restore', 'FILE'),
} as const;

export const commandsOn: Readonly<Record<Surface, Commands>> = {
  discord: {
    ...operatorCommands,
    add: '/manage add',

    ask: '/ask',
    library: '/library',
    prove: '/prove',
    restore: '/manage restore',
    summary: '/summary',
    verify: '/verify',
  },
  terminal: {
    ...operatorCommands,
    add: '“verbatim add”',

    ask: '“verbatim ask”',
    library: '“verbatim library”',
    prove: commandLine('prove', 'RECEIPT'),
    restore: commandLine('remove', '--undo'),
    summary: '“verbatim summary”',
    verify: '“verbatim verify”',
  },
};
