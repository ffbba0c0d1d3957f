import type { ExtractionWarning } from '../../domain/extraction.ts';
import {
  COOKIE_NOTICE,
  ERROR_NOTICE,
  ERROR_TITLE,
  PAYWALL_NOTICE,
} from '../../language/rules/page-notices.ts';
import type { Draft } from './draft.ts';
import { wordsIn } from './text/words-in.ts';

/** Fewer words than in any article, and so few that a notice among them is what the page is about. */
const SHORT = 50;
const NOTICE = 250;
const MANY_LINKS = 0.5;

/** What speaks against taking a text for an article. */
export function judge({
  title = '',
  paragraphs,
  linkShare = 0,
  surroundings = '',
}: Draft): ExtractionWarning[] {
  const words = wordsIn(paragraphs);
  const text = paragraphs.join('\n').toLowerCase();
  const brief = words < NOTICE;
  const warnings: ExtractionWarning[] = [];
  if (brief && COOKIE_NOTICE.test(text)) warnings.push({ code: 'cookie-wall', context: {} });
  if (PAYWALL_NOTICE.test(brief ? `${text}\n${surroundings.toLowerCase()}` : text))
    warnings.push({ code: 'paywall', context: {} });
  if (brief && (ERROR_NOTICE.test(text) || ERROR_TITLE.test(title.toLowerCase())))
    warnings.push({ code: 'error-page', context: {} });
  if (words < SHORT) warnings.push({ code: 'too-short', context: { words } });
  if (linkShare > MANY_LINKS) warnings.push({ code: 'mostly-links', context: { share: linkShare } });
  if (title === '') warnings.push({ code: 'no-title', context: {} });
  return warnings;
}
