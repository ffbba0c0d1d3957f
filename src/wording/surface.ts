/** Where sentences are read. It decides how commands are typed and which buttons a sentence may mention. */
export type Surface = 'discord' | 'terminal';

/** How each command is typed on a surface. */
export type Commands = Readonly<
  Record<
    | 'add'
    | 'articles'
    | 'ask'
    | 'default'
    | 'export'
    | 'prove'
    | 'restore'
    | 'restoreBackup'
    | 'summary'
    | 'verify',
    string
  >
>;

export const commandsOn: Readonly<Record<Surface, Commands>> = {
  discord: {
    add: '/article add',
    articles: '/articles',
    ask: '/ask',
    default: '/article default',
    export: 'verbatim export FILE',
    prove: 'verbatim prove RECEIPT',
    restore: '/article restore',
    restoreBackup: 'verbatim restore FILE',
    summary: '/summary',
    verify: '/verify',
  },
  terminal: {
    add: 'verbatim add',
    articles: 'verbatim articles',
    ask: 'verbatim ask',
    default: '/article default',
    export: 'verbatim export FILE',
    prove: 'verbatim prove RECEIPT',
    restore: 'verbatim remove --undo',
    restoreBackup: 'verbatim restore FILE',
    summary: 'verbatim summary',
    verify: 'verbatim verify',
  },
};
