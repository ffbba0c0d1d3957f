import type { Surface } from '../../surface.ts';

interface TextAdvice {
  readonly addText: string;
  readonly fromBrowser: string;
  readonly later: string;
  readonly checkLink: string;
  readonly publicLink: string;
  readonly fullText: string;
  readonly language: string;
  readonly wrongLanguage: string;
}

/** How to add a text that could not be fetched or read: Discord has forms, the command line takes files. */
export const adviceOn: Readonly<Record<Surface, TextAdvice>> = {
  discord: {
    addText: 'Paste the text instead.',
    fromBrowser: 'Open it in your browser and paste its text instead.',
    later: 'Try again later, or paste the text instead.',
    checkLink: 'Check the link, or paste the text instead.',
    publicLink: 'Use the public link of the page, or paste its text.',
    fullText: 'If you have the full text, paste it.',
    language: 'Set it, so that questions can find the words.',
    wrongLanguage: 'Set the language if that is wrong.',
  },
  terminal: {
    addText: 'Add a file with the text instead.',
    fromBrowser: 'Open it in your browser, save its text to a file and add that.',
    later: 'Try again later, or add a file with the text instead.',
    checkLink: 'Check the link, or add a file with the text instead.',
    publicLink: 'Use the public link of the page, or add a file with its text.',
    fullText: 'If you have the full text, add a file with it.',
    language: 'To set it, add a text file that starts with front matter such as “language: en”.',
    wrongLanguage: 'If that is wrong, add a text file that starts with front matter such as “language: en”.',
  },
};
