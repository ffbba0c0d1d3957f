/** An author of an article: a person, whose name can be inverted, or a name that stands as it is. */
export type Author =
  | { readonly kind: 'person'; readonly given: string; readonly family: string; readonly suffix: string }
  | { readonly kind: 'whole'; readonly name: string };

const SEPARATOR = /\s*;\s*|\s+(?:and|&)\s+/u;
const COMMA = /\s*,\s*(?:(?:and|&)\s+)?/u;
const SUFFIX = /^(?:jr|sr|ii|iii|iv)\.?$/iu;
/** Begin a family name, as in “de la Cruz”. */
const PARTICLE =
  /^(?:al|bin|da|dal|de|del|della|den|der|des|di|do|dos|du|el|la|le|ten|ter|van|von|zu|zum|zur)$/u;
/** Words of bylines that name no person. */
const NO_PERSON =
  /^(?:agency|agencies|associated|board|bureau|committee|correspondents?|department|desk|editorial|editors?|group|ltd|inc|institute|magazine|ministry|network|news|newsroom|office|our|party|press|reporters?|service|staff|team|the|times|union|university|writers?)$/iu;
const NAME_PART = /^[\p{L}\p{M}][\p{L}\p{M}.’'‐-]*$/u;

/**
 * The authors that a byline such as “Ann Lee, Bo Chen and Cy Diaz” or “Lee, Ann; Chen, Bo” names.
 *
 * @returns empty for no byline
 */
export function authorsOf(byline: string | undefined): Author[] {
  const names = (byline ?? '').replace(/\s+/gu, ' ').trim();
  const parts = names.split(SEPARATOR).filter((part) => part !== '');
  if (names.includes(';') || isInverted(names)) return parts.map(invertedAuthor);
  return parts.flatMap((part) => withSuffixes(part.split(COMMA))).map(authorOf);
}

/** “Lee, Ann”: a single word on either side of the only comma. */
function isInverted(names: string): boolean {
  const [family = '', given = '', ...others] = names.split(/\s*,\s*/u);
  return others.length === 0 && given !== '' && ![family, given].some((part) => /\s/u.test(part));
}

/** “Ann Lee, Jr.” is one author. */
function withSuffixes(parts: readonly string[]): string[] {
  const names: string[] = [];
  for (const part of parts) {
    const last = names.pop();
    if (last === undefined) names.push(part);
    else if (SUFFIX.test(part)) names.push(`${last} ${part}`);
    else names.push(last, part);
  }
  return names.filter((name) => name !== '');
}

function invertedAuthor(name: string): Author {
  const [family = '', given = '', ...suffixes] = name.split(/\s*,\s*/u);
  if (given === '') return authorOf(name);
  return { kind: 'person', given, family, suffix: suffixes.join(' ') };
}

function authorOf(name: string): Author {
  const words = name.split(' ');
  const suffix = words.length > 2 && SUFFIX.test(words.at(-1) ?? '') ? (words.pop() ?? '') : '';
  const isPerson =
    words.length >= 2 &&
    words.length <= 5 &&
    words.every((word) => NAME_PART.test(word) && !NO_PERSON.test(word)) &&
    /^\p{Lu}/u.test(words.at(-1) ?? '');
  if (!isPerson) return { kind: 'whole', name };
  const particle = words.slice(1, -1).findIndex((word) => PARTICLE.test(word));
  const family = particle === -1 ? words.length - 1 : particle + 1;
  return {
    kind: 'person',
    given: words.slice(0, family).join(' '),
    family: words.slice(family).join(' '),
    suffix,
  };
}

/** “Ann Lee, Jr.” as it is read. */
export function fullName(author: Author): string {
  return author.kind === 'whole'
    ? author.name
    : [author.given, author.family, author.suffix].filter((part) => part !== '').join(' ');
}
