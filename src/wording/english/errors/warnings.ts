import type { ExtractionWarning, WarningCode, WarningContexts } from '../../../domain/extraction.ts';
import type { Format } from '../../format.ts';
import type { Surface } from '../../surface.ts';
import { adviceOn } from './advice.ts';

type Messages = { readonly [Code in WarningCode]: (context: WarningContexts[Code]) => string };

/** What to check before an extracted text is published. */
export function warningWords(surface: Surface, format: Format) {
  const advice = adviceOn[surface];
  const messages: Messages = {
    'cookie-wall': () => `This looks like a cookie notice, not the article. ${advice.addText}`,
    paywall: () => `Part of this article may be for subscribers only. ${advice.fullText}`,
    'error-page': () => `This looks like an error page, not the article. ${advice.addText}`,
    'text-from-data': () =>
      'The page shows only part of this text; the rest is from its data. Check that it is the article, and that readers can see it.',
    'more-pages': ({ pages }) =>
      pages === undefined
        ? `The article goes on on another page. ${advice.fullText}`
        : `This is page 1 of ${format.number(pages)}. ${advice.fullText}`,
    'several-articles': ({ count }) =>
      `This page shows ${format.number(count)} articles. Use the address of one of them, or drop the paragraphs of the others.`,
    'sent-on': ({ address }) =>
      `This page only sends its readers on. Use the address that it sends them to: “${address}”.`,
    'beginning-only': () => `This seems to be only the beginning of the article. ${advice.fullText}`,
    'author-biography': () => `This looks like a note about the author, not the article. ${advice.addText}`,
    'no-title': () =>
      surface === 'discord'
        ? 'No title was found; a name stands in for it. Press Edit to give it one.'
        : 'No title was found. Add one with --title.',
    'language-unclear': () => `The language is unclear. ${advice.language}`,
    'language-differs': ({ declared, found }) =>
      `The source declares its language as “${declared}”, but the text is in “${found}”, which was taken. ${advice.wrongLanguage}`,
    'part-missing': ({ found, stated }) =>
      `The page says that the article has ${format.number(stated)} words; ${format.number(found)} were found. ${advice.fullText}`,
    ...countWarnings(format),
  };
  return <Code extends WarningCode>(warning: ExtractionWarning & { readonly code: Code }): string =>
    messages[warning.code](warning.context as WarningContexts[Code]);
}

/** Warnings that count something. */
function countWarnings(format: Format) {
  return {
    'too-short': ({ words }) =>
      format.plural(words, {
        one: 'Only # word was found. Check that this is the whole article.',
        other: 'Only # words were found. Check that this is the whole article.',
      }),
    'mostly-links': ({ share }) =>
      `${format.percent(share)} of the text is links. This may be an overview page: use the address of a single article.`,
    'characters-lost': ({ count }) =>
      format.plural(count, {
        one: '# character could not be read. If you can, save the file as UTF-8.',
        other: '# characters could not be read. If you can, save the file as UTF-8.',
      }),
    'paragraphs-split': ({ count }) =>
      format.plural(count, {
        one: '# paragraph was too long and was split between sentences. Check where it breaks.',
        other: '# paragraphs were too long and were split between sentences. Check where they break.',
      }),
    'data-dropped': ({ count }) =>
      format.plural(count, {
        one: '# block without sentences (such as data) was left out. Check that nothing is missing.',
        other: '# blocks without sentences (such as data) were left out. Check that nothing is missing.',
      }),
    'pages-without-text': ({ count, pages }) =>
      `${count} of ${pages} pages contain only pictures. If they matter, run text recognition (OCR) on them.`,
  } satisfies Partial<Messages>;
}
