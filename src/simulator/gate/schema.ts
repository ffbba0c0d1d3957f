import type { core, ZodMiniType } from 'zod/mini';
import { type Path, type Problem, problem, required } from '../problems.ts';

type Issue = core.$ZodIssue;

/** Validates against the schema generated from Discord's OpenAPI file, with Discord's error codes and messages. */
export function schemaProblems(schema: ZodMiniType, payload: unknown): Problem[] {
  const result = schema.safeParse(payload);
  return result.success ? [] : result.error.issues.flatMap((issue) => toProblems(issue, payload, []));
}

function toProblems(issue: Issue, payload: unknown, above: Path): Problem[] {
  const path = [...above, ...issue.path] as Path;
  if (issue.code === 'invalid_union') return unionProblems(issue, payload, path);
  return [worded(issue, path, valueAt(payload, path))];
}

/** Reports only the problems of the alternative with the payload's `type`; those of the others are noise. */
function unionProblems(issue: core.$ZodIssueInvalidUnion, payload: unknown, path: Path): Problem[] {
  const meant = issue.errors.filter((branch) => !branch.some(isAboutType));
  if (meant.length === 0) return [problem([...path, 'type'], 'UNION_TYPE_CHOICES', typeChoices(issue))];
  const closest = meant.reduce((best, branch) => (distance(branch) < distance(best) ? branch : best));
  return closest.flatMap((each) => toProblems(each, payload, path));
}

function isAboutType(issue: Issue): boolean {
  return issue.path.length === 1 && issue.path[0] === 'type';
}

/** Number of issues; an alternative that rejects the value as a whole ranks last. */
function distance(branch: Issue[]): number {
  return branch.length + (branch.some(({ path }) => path.length === 0) ? 100 : 0);
}

function typeChoices(issue: core.$ZodIssueInvalidUnion): string {
  const types = issue.errors.flatMap((branch) =>
    branch.flatMap((each) => (isAboutType(each) && each.code === 'invalid_value' ? each.values : [])),
  );
  return `Value of field "type" must be one of (${types
    .map(Number)
    .sort((a, b) => a - b)
    .join(', ')}).`;
}

function worded(issue: Issue, path: Path, value: unknown): Problem {
  if (value === undefined) return required(path);
  switch (issue.code) {
    case 'too_big':
      return sizeProblem(path, issue.origin, 'fewer', Number(issue.maximum));
    case 'too_small':
      return sizeProblem(path, issue.origin, 'more', Number(issue.minimum));
    case 'invalid_value':
      return problem(
        path,
        'BASE_TYPE_CHOICES',
        `Value must be one of {${issue.values.map(String).join(', ')}}.`,
      );
    case 'invalid_type':
      return problem(path, 'BASE_TYPE_BAD_TYPE', `Value must be of type ${issue.expected}.`);
    case 'invalid_format':
      return formatProblem(path, issue.format);
    default:
      return problem(path, 'BASE_TYPE_INVALID', 'This value is not valid.');
  }
}

function sizeProblem(path: Path, origin: string, side: 'fewer' | 'more', limit: number): Problem {
  const bound = side === 'fewer' ? 'MAX' : 'MIN';
  if (origin === 'number' || origin === 'int') {
    const compared = side === 'fewer' ? 'less' : 'greater';
    return problem(path, `NUMBER_TYPE_${bound}`, `Value should be ${compared} than or equal to ${limit}.`);
  }
  return problem(path, `BASE_TYPE_${bound}_LENGTH`, `Must be ${limit} or ${side} in length.`);
}

function formatProblem(path: Path, format: string): Problem {
  if (format === 'url') return problem(path, 'URL_TYPE_INVALID_URL', 'Not a well formed URL.');
  return problem(path, 'STRING_TYPE_REGEX', `Value does not have the form of a ${format}.`);
}

function valueAt(payload: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (value, key) => (value as Record<string | number, unknown> | null)?.[key],
    payload,
  );
}
