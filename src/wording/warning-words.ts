import type { ExtractionWarning, WarningCode, WarningContexts } from '../domain/extraction.ts';

type Wordings = { readonly [Code in WarningCode]: (context: WarningContexts[Code]) => string };

const wordings: Wordings = {
  'cookie-wall': () =>
    'This looks like a question about cookies, not like the article. Paste the text instead.',
  paywall: () => 'Part of this article may be for subscribers only. Paste the text if you have it whole.',
  'error-page': () => 'This looks like an error page, not like the article. Paste the text instead.',
  'too-short': ({ words }) =>
    `Only ${words} ${words === 1 ? 'word was' : 'words were'} found. Check that this is the whole article.`,
  'mostly-links': ({ share }) =>
    `${Math.round(100 * share)} % of the text are links; this may be an overview. Give the address of one article.`,
  'no-title': () => 'No title was found. Give it one.',
  'language-unclear': () =>
    'It is not clear which language this is in. Name it, so that questions find their words.',
  'language-differs': ({ declared, found }) =>
    `The source says that its language is “${declared}”, but it is written in “${found}”. Name the language if that is wrong.`,
  'characters-lost': ({ count }) =>
    `${count === 1 ? 'One character' : `${count} characters`} could not be read. Save the file as UTF-8 if you can.`,
  'paragraphs-split': ({ count }) =>
    `${count === 1 ? 'One paragraph was' : `${count} paragraphs were`} too long and cut between sentences. Check where they begin.`,
  'data-dropped': ({ count }) =>
    `${count === 1 ? 'One block' : `${count} blocks`} without sentences, such as data, ${count === 1 ? 'was' : 'were'} left out. Check that nothing is missing.`,
  'pages-without-text': ({ count, pages }) =>
    `${count} of ${pages} pages hold pictures only. Run text recognition (OCR) over them if they matter.`,
};

/** What a person is told to look at, in full sentences. */
export function warningWords<Code extends WarningCode>(
  warning: ExtractionWarning & { readonly code: Code },
): string {
  return wordings[warning.code](warning.context as WarningContexts[Code]);
}
