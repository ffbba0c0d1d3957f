import { oneLine } from '../../../../domain/one-line.ts';
import { isCalendarName, isDateCompanion } from '../../../../language/rules/date-words.ts';
import {
  ADVERTISEMENT,
  AFFILIATE_NOTICE,
  AGE,
  AGENCY,
  BYLINE,
  COMMENT_NOTICE,
  CONTACT,
  CONTRIBUTORS,
  CONTROL,
  COPYRIGHT,
  FILED_UNDER,
  LABELLED_FIELD,
  PICTURE_CREDIT,
  PROMOTION,
  READING_TIME,
  RELATED_LABEL,
  TRAILING_CREDIT,
} from '../../../../language/rules/page-furniture.ts';
import { COOKIE_NOTICE, PAYWALL_NOTICE } from '../../../../language/rules/page-notices.ts';
import type { HtmlBlock } from '../html-blocks.ts';
import type { BlockKind } from './block-kind.ts';
import { isHeading } from './prose.ts';

/** Words in the longest block of a kind. Longer ones are prose that begins alike. Higher drops more. */
const MAX_WORDS = {
  credit: 60,
  byline: 15,
  date: 18,
  promotion: 45,
  related: 60,
  copyright: 60,
  notice: 40,
} as const;
/** Words of a line with a date that have nothing to do with it: a publisher's name. */
const MAX_OTHER_WORDS = 2;
/** Share of the text inside links from which a block that introduces another article is one. */
const MIN_LINKED = 0.3;
const MAX_LABEL_WORDS = 6;
/** Words in lower case within names and between them. */
const JOINS_NAMES =
  /^(?:and|und|et|y|e|i|och|og|en|for|of|the|with|in|de|del|der|den|da|di|do|dos|du|la|le|van|von|al|el|bin|\d+(?:st|nd|rd|th))$/u;

/** The kind that a block's own words say it has, wherever it stands. */
export function textKind(block: HtmlBlock): BlockKind | undefined {
  const line = oneLine(block.text).toLowerCase();
  const words = line.split(' ').length;
  if (ADVERTISEMENT.test(line)) return 'advertisement';
  if (CONTROL.test(line) || READING_TIME.test(line)) return 'navigation';
  if (words <= MAX_WORDS.copyright && COPYRIGHT.test(line)) return isCredit(line) ? 'caption' : 'copyright';
  if (words <= MAX_WORDS.notice && AFFILIATE_NOTICE.test(line)) return 'advertisement';
  if (isPictureText(line, words)) return 'caption';
  if (words <= MAX_WORDS.related && block.linkShare >= MIN_LINKED && RELATED_LABEL.test(line))
    return 'related';
  if (block.linkShare >= MIN_LINKED && FILED_UNDER.test(line)) return 'byline';
  const canPromote = block.linkShare > 0 && !isHeading(block) && !/^li$/iu.test(block.element.nodeName);
  return canPromote && isPromotion(line, words) ? 'promotion' : undefined;
}

/** True for a label of links to other articles, which is a heading of the article if none follow. */
export function isRelatedLabel({ text }: HtmlBlock): boolean {
  const line = oneLine(text).toLowerCase();
  return line.split(' ').length <= MAX_LABEL_WORDS && !/[.?!]$/u.test(line) && RELATED_LABEL.test(line);
}

/** The kind of a block before or after the prose, where lines are likelier to be about the article. */
export function edgeKind({ text, linkShare }: HtmlBlock, author: string | undefined): BlockKind | undefined {
  const line = oneLine(text).toLowerCase();
  const words = line.split(' ').length;
  if (
    isDateLine(line) ||
    isRecordLine(line, words) ||
    AGE.test(line) ||
    CONTACT.test(line) ||
    CONTRIBUTORS.test(line)
  )
    return 'byline';
  if (FILED_UNDER.test(line) && (linkShare > 0 || words <= MAX_LABEL_WORDS)) return 'byline';
  if (words <= MAX_WORDS.notice) {
    if (COOKIE_NOTICE.test(line) || PAYWALL_NOTICE.test(line)) return 'promotion';
    if (COMMENT_NOTICE.test(line)) return 'comments';
    if ((line.match(LABELLED_FIELD) ?? []).length > 1) return 'byline';
  }
  if (isPromotion(line, words)) return 'promotion';
  if (words <= MAX_WORDS.byline && isByline(oneLine(text))) return 'byline';
  return author !== undefined && isAboutAuthor(line, author.toLowerCase()) ? 'byline' : undefined;
}

/** Several fields in a line, one of them a date: "4 May 2021 / 0 Comments / by admin". */
function isRecordLine(line: string, words: number): boolean {
  const parts = line.split(/\s*[/|·•]\s*/u).filter((part) => part !== '');
  return words <= MAX_WORDS.date && parts.length > 2 && parts.some(isDateLine);
}

/** A line of nothing but dates, times and what happened then, with a number. */
function isDateLine(line: string): boolean {
  const words = line.match(/[\p{L}\p{M}]+(?:\.[\p{L}\p{M}]+)*|\d+/gu) ?? [];
  if (words.length > MAX_WORDS.date || !/\d/u.test(line)) return false;
  const isDate = /(?:19|20)\d\d|\d\d?[:.h]\d\d\b|\d年/u.test(line) || words.some(isCalendarName);
  const others = words.filter(
    (word) => !/^\d+$/u.test(word) && !isCalendarName(word) && !isDateCompanion(word),
  );
  return isDate && others.length <= Math.min(MAX_OTHER_WORDS, words.length / 3);
}

function isCredit(line: string): boolean {
  return /^[^\p{L}\p{N}]*©/u.test(line) && !/(?:19|20)\d\d|reserved/u.test(line);
}

function isPromotion(line: string, words: number): boolean {
  return words <= MAX_WORDS.promotion && PROMOTION.test(line);
}

/** "By" before nothing but names, dates and words that join them. */
function isByline(line: string): boolean {
  const introduced = BYLINE.exec(line.toLowerCase());
  if (introduced === null) return false;
  const words = line.slice(introduced[0].length).match(/[\p{L}\p{M}\d][\p{L}\p{M}\d.'’-]*/gu) ?? [];
  return words.every((word) => !/^\p{Ll}/u.test(word) || JOINS_NAMES.test(word) || isDateCompanion(word));
}

/** A caption or a credit by its words. */
function isPictureText(line: string, words: number): boolean {
  if (words > MAX_WORDS.credit) return false;
  return PICTURE_CREDIT.test(line) || AGENCY.test(line) || TRAILING_CREDIT.test(line);
}

/** The author's name alone, or the beginning of a sentence about them. */
function isAboutAuthor(line: string, author: string): boolean {
  const names = author.split(/\s*(?:,|\band\b|&)\s*/u).filter((name) => name.length > 3);
  return names.some((name) => {
    if (!line.startsWith(name)) return false;
    const rest = line.slice(name.length);
    return (
      /^[^\p{L}\p{N}]*$/u.test(rest) ||
      /^[^\p{L}\p{N}(]{0,3}(?:\([^)]*\)[^\p{L}\p{N}]?)?(?: and [\p{L} .]+)? ?(?:is|was|has|covers|writes|reports|ist|est|es|è|é|является)(?![\p{L}\p{N}])/u.test(
        rest,
      )
    );
  });
}
