import { type Path, type Problem, problem } from '../problems.ts';

/** What a link button may open, https://discord.com/developers/docs/components/reference#button */
export const LINK_SCHEMES = ['http', 'https', 'discord'] as const;
export const WEB_SCHEMES = ['http', 'https'] as const;
/** Pictures and files may also be ones that the message brings along. */
export const MEDIA_SCHEMES = ['http', 'https', 'attachment'] as const;

/** The schema lets any well formed URL through. */
export function schemeProblems(path: Path, url: unknown, schemes: readonly string[]): Problem[] {
  if (typeof url !== 'string' || !URL.canParse(url)) return [];
  if (schemes.includes(new URL(url).protocol.slice(0, -1))) return [];
  const names = schemes.map((scheme) => `'${scheme}'`).join(', ');
  return [problem(path, 'URL_TYPE_INVALID_SCHEME', `Scheme must be one of (${names}).`)];
}
