import type { ExtractionWarning } from '../../domain/extraction.ts';
import {
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
/** Share of the text inside links; lists of links exceed it. */
const MAX_LINK_SHARE = 0.5;

/** Warns about signs that a text is not a whole article. */
export function judge({
  title = '',
  paragraphs,
  linkShare = 0,
  surroundings = '',
  asides = [],
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
  if (words < MIN_WORDS) warnings.push({ code: 'too-short', context: { words } });
  if (linkShare > MAX_LINK_SHARE) warnings.push({ code: 'mostly-links', context: { share: linkShare } });
  if (title === '') warnings.push({ code: 'no-title', context: {} });
  return warnings;
}
