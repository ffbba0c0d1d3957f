export type Path = readonly (string | number)[];

/** One validation error, with Discord's error name and its path in the payload. */
export interface Problem {
  readonly path: Path;
  readonly code: string;
  readonly message: string;
  /** The JSON error code, if it is not 50035 (Invalid Form Body). */
  readonly restCode?: number;
}

/** Error codes of https://discord.com/developers/docs/topics/opcodes-and-status-codes#json */
const EMPTY_MESSAGE = 50006;

export function problem(path: Path, code: string, message: string): Problem {
  return { path, code, message };
}

export function tooLong(path: Path, maximum: number): Problem {
  return problem(path, 'BASE_TYPE_MAX_LENGTH', `Must be ${maximum} or fewer in length.`);
}

export function required(path: Path): Problem {
  return problem(path, 'BASE_TYPE_REQUIRED', 'This field is required');
}

export function emptyMessage(path: Path): Problem {
  return { ...problem(path, 'EMPTY_MESSAGE', 'Cannot send an empty message'), restCode: EMPTY_MESSAGE };
}

/** Drops duplicates: the schema and a rule can report the same error. */
export function unique(problems: readonly Problem[]): Problem[] {
  const keys = problems.map(({ path, code }) => `${path.join('.')} ${code}`);
  return problems.filter((_, index) => keys.indexOf(keys[index] ?? '') === index);
}

/** Prefixes the problems' paths. */
export function within(path: Path, problems: readonly Problem[]): Problem[] {
  return problems.map((each) => ({ ...each, path: [...path, ...each.path] }));
}

/** `data.components[0].content: This field is required` */
export function describeProblem({ path, message }: Problem): string {
  const where = path.map((key) => (typeof key === 'number' ? `[${key}]` : `.${key}`)).join('');
  return where === '' ? message : `${where.replace(/^\./, '')}: ${message}`;
}

interface ErrorTree {
  [key: string]: ErrorTree | { code: string; message: string }[];
}

/** Discord's nested `errors` object, https://discord.com/developers/docs/reference#error-messages */
export function errorTree(problems: readonly Problem[]): ErrorTree {
  const root: ErrorTree = {};
  for (const { path, code, message } of problems) {
    let node = root;
    for (const key of path) {
      node[key] ??= {};
      node = node[key] as ErrorTree;
    }
    node['_errors'] = [
      ...((node['_errors'] as { code: string; message: string }[]) ?? []),
      { code, message },
    ];
  }
  return root;
}
