import { oneLine } from '../../domain/one-line.ts';
import { BEFORE_NAME } from './byline.ts';
import { isCalendarName } from './date-words.ts';

/** Jobs, desks and agencies, which follow a name. */
const ROLE =
  /(?:^|[^\p{L}])(?:(?:\p{L}+ )?(?:writers?|reporters?|editors?|correspondents?|journalists?|columnists?|contributors?|commentators?|analysts?|producers?|photographers?|researchers?)|staff|bureau|desk|newsroom|freelance|special to|associated press|reuters|agence france-presse|(?:staff|news) service|redakteur(?:in)?|korrespondent(?:in)?|journaliste|rédac\p{L}+|periodista|redactor\p{L}*|corresponsal|repórter|jornalista|giornalista|redattor\p{L}*|inviat[oa]|redactie|verslaggever|redaksi|wartawan|korespondent\p{L}*|dziennikarz|редактор|корреспондент|журналист\p{L}*|обозреватель)(?![\p{L}])/iu;
/** An organization, whose capitals stay. */
const ORGANIZATION = /\b(?:news|media|press|tv|radio|times|post|journal|magazine|agency|inc|ltd)\b/iu;
const JOINING = /^(?:and|und|et|y|e|i|och|og|en|&)$/u;

/**
 * The names in an author's field, without introductions, jobs, addresses, dates, logins and the publisher. Undefined if no
 * name remains.
 *
 * @param publisher is no author beside a person
 */
export function authorNames(text: string, publisher = ''): string | undefined {
  const parts = oneLine(ungluedWords(text))
    .replace(BEFORE_NAME, '')
    .split(/\s*[,;|•·]\s*|\s+[–—-]\s+/u)
    .map((part) => nameOf(part.replace(BEFORE_NAME, '')))
    .filter((part) => part !== '');
  const [first = ''] = parts;
  const people = parts.filter(
    (part, index) => !ROLE.test(part) && !(index > 0 && isOrganization(part, first, publisher)),
  );
  const names = [...new Set(people.length > 0 ? people : parts.slice(0, 1))];
  return names.length === 0 ? undefined : names.map(inTitleCase).join(', ');
}

/** "Lee" and "Monday" from "LeeMonday", "TUCKER" and "Associated" from "TUCKERAssociated". */
function ungluedWords(text: string): string {
  return text
    .replace(/(\p{Lu}{3,})(?=\p{Lu}\p{Ll}{3,})/gu, '$1, ')
    .replace(/(?<=\p{Ll})\p{Lu}\p{Ll}+/gu, (word) =>
      isCalendarName(word.toLowerCase()) ? ` ${word}` : word,
    );
}

/** One name, up to the first figure, without the date before it. Empty for an address or a login. */
function nameOf(part: string): string {
  if (/@|:\/\/|\.(?:com|org|net)\b/u.test(part)) return '';
  const [beforeNumber = ''] = part.split(/\d/u);
  let words = beforeNumber.trim().split(' ');
  while (words.length > 1 && isCalendarName(bare(words.at(-1)))) words = words.slice(0, -1);
  const name = words.join(' ').replace(/^[\s–—-]+|[\s:–—-]+$/gu, '');
  const isLogin = !/\p{Lu}|[^\p{ASCII}]/u.test(name);
  return isLogin || isCalendarName(bare(name)) ? '' : name;
}

/** True for what follows a person: the publisher, or a single word. */
function isOrganization(part: string, first: string, publisher: string): boolean {
  const [one, other] = [part, publisher].map((name) => name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, ''));
  if (one && other && (one.startsWith(other) || other.startsWith(one))) return true;
  return first.includes(' ') && !part.includes(' ');
}

/** A name in capitals as it is written elsewhere. */
function inTitleCase(name: string): string {
  const words = name.split(' ');
  const inCapitals = words.every((word) => JOINING.test(word) || /^\p{Lu}[\p{Lu}.'’-]*$/u.test(word));
  if (words.length < 2 || !inCapitals || ORGANIZATION.test(name)) return name;
  return words.map((word) => (JOINING.test(word) ? word : capitalized(word))).join(' ');
}

/** Initials stay in capitals: "JJ", "J.R." */
function capitalized(word: string): string {
  if (word.length < 3 && !/[AEIOUY]/u.test(word)) return word;
  return word.toLowerCase().replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase());
}

function bare(word = ''): string {
  return word.toLowerCase().replace(/[^\p{L}]/gu, '');
}

/** Characters in the longest line that has somebody's job alone. */
const MAX_ROLE = 60;

/** True for a line that begins with a job: "News reporter @ann". */
export function isRole(line: string): boolean {
  const [start = ''] = line.split(/[@|,•·]/u);
  return line.length <= MAX_ROLE && ROLE.test(start);
}
