import { oneLine } from '../../domain/one-line.ts';
import { authorNames, isRole } from './author-names.ts';
import { isCalendarName } from './date-words.ts';

/** Introduces an author at the beginning of a line, behind a date at most. */
const INTRODUCTION =
  /^[^\p{L}]*(?:(?:written|posted|published|reported) by|by|(?:publiziert |veröffentlicht |geschrieben )?von|(?:publié |écrit )?par|(?:publicado |escrito )?por|(?:scritto |pubblicato )?da|di|door|автор|текст)\s*:?(?:\s+|$)/iu;

const WORD = String.raw`\p{Lu}[\p{L}.'’-]*`;
const PARTICLES = String.raw`(?:(?:de|da|di|del|della|dos|das|do|van|von|der|den|ten|la|le|al|bin|ibn|el|af|av)\s+)*`;
const NAME = String.raw`${WORD}(?:\s+${PARTICLES}${WORD}){1,3}`;
const NAMES = new RegExp(
  String.raw`^${NAME}(?:(?:\s*[,;&]\s*|\s+)(?:(?:and|und|et|y|e|i|och|og|en|и)\s+)?${NAME})*(?![\p{L}\p{N}])`,
  'u',
);
/** Stands behind a name, and is no part of it. */
const BEHIND_NAME =
  /\s+(?:updated|published|posted|modified|last|first|special|senior|staff|contribut\p{L}+|for)(?!\p{L}).*$/iu;
/** Whoever took a picture, or nobody in particular. */
const NOBODY =
  /(?<!\p{L})(?:images?|photos?|pictures|pool|courtesy|team|newsroom|redacción|redaktion|redação|redazione|rédaction)(?!\p{L})/iu;

export interface BylineAuthors {
  readonly names: readonly string[];
  /** The line says that they are authors; otherwise a job stands in the next one. */
  readonly isIntroduced: boolean;
}

/**
 * The authors, of at least two words each, that a line above an article names.
 *
 * @param next the line below it, which has the names behind a mere "By", or the job of whoever the line names
 */
export function bylineAuthors(line: string, next = '', publisher = ''): BylineAuthors | undefined {
  const introduction = INTRODUCTION.exec(line)?.[0];
  if (introduction !== undefined) {
    const rest = line.slice(introduction.length);
    return found(namesIn(rest === '' ? next : rest, publisher), true);
  }
  const isWhole = NAMES.exec(line)?.[0] === line && isRole(next);
  return isWhole ? found(namesIn(line, publisher), false) : undefined;
}

function found(names: readonly string[], isIntroduced: boolean): BylineAuthors | undefined {
  return names.length === 0 ? undefined : { names, isIntroduced };
}

function namesIn(text: string, publisher: string): string[] {
  const [before = ''] = oneLine(text)
    .replace(BEHIND_NAME, '')
    .split(/\s*[\d|•·@]|\s[–—-]\s/u);
  const [names = ''] = NAMES.exec(before) ?? [];
  if (NOBODY.test(names) || isCalendarName(names.split(' ')[0]?.toLowerCase() ?? '')) return [];
  return (authorNames(names, publisher) ?? '')
    .split(/,\s+|\s+(?:and|und|et|y|e|i|och|og|en|и|&)\s+/u)
    .filter((name) => name.includes(' '));
}
