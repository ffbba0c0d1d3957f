import { type Path, type Problem, problem } from '../problems.ts';

/** Schemes that a link button may open. https://discord.com/developers/docs/components/reference#button */
export const LINK_SCHEMES = ['http', 'https', 'discord'] as const;
export const WEB_SCHEMES = ['http', 'https'] as const;
/** Media may also refer to an attachment of the message. */
export const MEDIA_SCHEMES = ['http', 'https', 'attachment'] as const;

/** Checks the scheme; the schema accepts any well-formed URL. */
export function schemeProblems(path: Path, url: unknown, schemes: readonly string[]): Problem[] {
  if (typeof url !== 'string' || !URL.canParse(url)) return [];
  if (schemes.includes(new URL(url).protocol.slice(0, -1))) return [];
  const names = schemes.map((scheme) => `'${scheme}'`).join(', ');
  return [problem(path, 'URL_TYPE_INVALID_SCHEME', `Scheme must be one of (${names}).`)];
}
