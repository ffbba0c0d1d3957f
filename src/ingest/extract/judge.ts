import type { ExtractionWarning } from '../../domain/extraction.ts';
import {
  AUTHOR_BEAT,
  AUTHOR_BIOGRAPHY,
  COOKIE_NOTICE,
  ERROR_NOTICE,
  ERROR_TITLE,
  PAYWALL_NOTICE,
} from '../../language/rules/page-notices.ts';
import type { ExtractedDraft } from './extracted-draft.ts';
import { wordsIn } from './text/words-in.ts';

/** Words in the shortest article. Higher warns about more short articles; 30 to 100 are usual. */
const MIN_WORDS = 50;
/** Words in a text that a notice may dominate. Higher finds more notices and suspects more articles that mention one. */
const MAX_NOTICE_WORDS = 250;
/** Words in a note about an author. Longer ones are portraits. */
const MAX_BIOGRAPHY_WORDS = 120;
/** Share of the text inside links; lists of links exceed it. */
const MAX_LINK_SHARE = 0.5;

/** Warns about signs that a text is not a whole article. */
export function judge({
  title = '',
  paragraphs,
  linkShare = 0,
  surroundings = '',
  asides = [],
  author,
}: ExtractedDraft): ExtractionWarning[] {
  const words = wordsIn(paragraphs);
  const text = [...paragraphs, ...asides.map((aside) => aside.text)].join('\n').toLowerCase();
  const brief = words < MAX_NOTICE_WORDS;
  const warnings: ExtractionWarning[] = [];
  if (brief && COOKIE_NOTICE.test(text)) warnings.push({ code: 'cookie-wall', context: {} });
  if (PAYWALL_NOTICE.test(brief ? `${text}\n${surroundings.toLowerCase()}` : text))
    warnings.push({ code: 'paywall', context: {} });
  if (brief && (ERROR_NOTICE.test(text) || ERROR_TITLE.test(title.toLowerCase())))
    warnings.push({ code: 'error-page', context: {} });
  if (words < MAX_BIOGRAPHY_WORDS && isBiography(paragraphs[0] ?? '', author))
    warnings.push({ code: 'author-biography', context: {} });
  if (words < MIN_WORDS) warnings.push({ code: 'too-short', context: { words } });
  if (linkShare > MAX_LINK_SHARE) warnings.push({ code: 'mostly-links', context: { share: linkShare } });
  if (title === '') warnings.push({ code: 'no-title', context: {} });
  return warnings;
}

/** Whether a text begins with what its author is or does, or with what somebody is where no author is known. */
function isBiography(first: string, author: string | undefined): boolean {
  const [someone = ''] = /^\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]*){1,3}(?= )/u.exec(first) ?? [];
  const names = author === undefined ? [someone] : author.split(', ');
  const name = names.find((each) => each.includes(' ') && first.startsWith(each));
  if (name === undefined) return false;
  const rest = first.slice(name.length).toLowerCase();
  return AUTHOR_BIOGRAPHY.test(rest) || (author !== undefined && AUTHOR_BEAT.test(rest));
}
