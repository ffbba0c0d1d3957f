/** Longest paragraph, in UTF-16 code units; longer blocks are pages without line breaks, or data. */
export const MAX_PARAGRAPH = 10_000;
