import type { Article } from '../../domain/article.ts';
import { isProved, type Proof, type Proved, type ProvedHeadline } from '../../domain/receipts/proof.ts';
import type { Format } from '../format.ts';
import { quotedShort } from '../quoted.ts';
import { commandLine } from '../surface.ts';
import { citationWords } from './citations.ts';
import { placeName } from './paragraph-kinds.ts';
import { olderRevision, proofSigns } from './proofs.ts';

/** The page that proves receipts against an exported article, without a library. */
export function provePageWords(format: Format) {
  return {
    program: 'Verbatim',
    title: 'Prove a quote',
    lead: 'Does the article have these words, letter for letter? Its exported file and the receipt are enough. This page loads nothing, sends nothing and keeps nothing.',
    noScript: 'This page computes the proof with JavaScript. Please allow it.',
    cannotHash:
      'Your browser computes no hashes for pages that are opened like this. Save the page, and open the file from your disk.',
    article: articleFieldWords(format),
    receipt: {
      label: 'The receipt',
      hint: 'One word that starts with vbt. “Proof” under a reply gives it.',
      placeholder: 'vbt1…',
    },
    waiting: {
      title: 'The result appears here',
      article: 'Choose the exported article first.',
      receipt: 'Now paste the receipt.',
    },
    result: resultWords(format),
  };
}

function articleFieldWords(format: Format) {
  const revisions = (count: number) => format.plural(count, { one: '# text', other: '# texts' });
  return {
    label: 'The exported article',
    hint: 'The file that “export” writes, with one article or a whole library.',
    choose: 'Choose a file',
    drop: 'or drop it here',
    paste: 'or paste its content',
    another: 'Choose another',
    pasted: 'Pasted',
    one: (title: string, texts: number) => `${title} (${revisions(texts)})`,
    several: (articles: number, texts: number) =>
      `${format.plural(articles, { one: '# article', other: '# articles' })}, ${revisions(texts)}`,
    notAnExport: `This is not an export of Verbatim. Whoever runs the bot can make one: ${commandLine('export', 'article.json', '--article', 'TITLE')}`,
    unreadable: 'This file cannot be read. Choose it again, or paste its content.',
  };
}

/** Why a receipt cannot be checked at all. */
const unreadable = {
  'not-a-receipt':
    'This is not a receipt. A receipt is a single word that starts with vbt1, or vbt2 for a headline.',
  'receipt-newer': 'A newer version of Verbatim made this receipt. Use the page of that version.',
  'receipt-damaged':
    'This receipt is damaged: some characters are missing or changed, so it proves nothing. Copy the whole receipt again.',
} as const;

export type UnreadableReceipt = keyof typeof unreadable;

function resultWords(format: Format) {
  const { source, place } = citationWords(format);
  return {
    signs: proofSigns,
    proved: 'Proved',
    notProved: 'Not proved',
    sentence: (proof: Proof) => sentenceFor(proof),
    unreadable: (code: UnreadableReceipt) => unreadable[code],
    standing: standingIn,
    source: (article: Article, where: string) => [...source(article), where].join(' · '),
    place,
    headline: 'Headline',
    open: 'Open the page at these words',
    openPage: 'Open the page',
    facts: {
      computed: 'SHA-256 of the text, computed in this page',
      wanted: 'SHA-256 of the text that the receipt asks for',
      place: 'Place',
      characters: (start: number, end: number) => `characters ${start} to ${end}`,
      article: 'Article in its library',
    },
  };
}

/** Whether proved words stand in the article as it is in the file. */
function standingIn(proof: Proved | ProvedHeadline): string {
  if (proof.kind === 'proved-headline')
    return proof.renamed === undefined
      ? 'It is the latest headline in this file, too.'
      : `The latest headline in this file is ${quotedShort(proof.renamed)}.`;
  switch (proof.standing.kind) {
    case 'present':
      return 'They stand in the latest text in this file.';
    case 'kept':
      return `The latest text in this file is another, but still has these words, in ${placeName(proof.standing.paragraph)}.`;
    case 'gone':
      return 'The latest text in this file no longer has these words.';
  }
}

function sentenceFor(proof: Proof): string {
  if (isProved(proof)) {
    const what = proof.kind === 'proved' ? 'has these words' : 'has this headline';
    return `The text that this receipt was made from ${what}, letter for letter.${olderRevision(proof)}`;
  }
  switch (proof.kind) {
    case 'other-text':
      return `The text of ${quotedShort(proof.article.title)} was changed after it was exported. Ask for the file as it was written.`;
    case 'other-words':
      return `The text of ${quotedShort(proof.article.title)} is in this file, but the receipt's words are not at that place. Ask for a new receipt.`;
    case 'other-headline':
      return `The text that this receipt was made from is in this file, but its headline is ${quotedShort(proof.article.title)}. An older export may have the other one.`;
    case 'removed':
    case 'not-here':
      return 'No text in this file is the one that this receipt was made from. It may be of another article, or of an earlier text: choose an export that has it.';
  }
}
