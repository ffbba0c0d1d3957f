/** Lengths of an article's parts, in UTF-16 code units. */
export const MAX_TITLE = 250;
export const MAX_NAME = 120;
/** Longer blocks are no paragraphs but pages without line breaks, or data. */
export const MAX_PARAGRAPH = 10_000;
