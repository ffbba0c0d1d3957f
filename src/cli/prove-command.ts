import { Option } from 'commander';
import type { Proof, Proved } from '../domain/proof.ts';
import { decodeReceipt } from '../domain/receipt.ts';
import { sourceLink } from '../text-fragments/link-to-span.ts';
import { proveFromExport } from '../use-cases/prove-from-export.ts';
import { proveReceipt } from '../use-cases/prove-receipt.ts';
import { proofWords } from '../wording/proof-words.ts';
import type { CliCommand } from './command.ts';
import { sourceJson } from './passage-json.ts';
import { citedText, type Styles } from './passage-text.ts';
import { printable } from './printable.ts';
import type { Workspace } from './workspace.ts';

export const prove: CliCommand = {
  usage: 'prove <receipt...>',
  description: 'whether the words of a receipt stand in the text that it was made of, in whichever library',
  options: [new Option('--from <file>', 'in what “export” has written; nothing else is needed then')],
  async run(workspace, words, { from }) {
    const receipt = decodeReceipt(words.join(''));
    const proof =
      from === undefined
        ? await proveReceipt(await sourcesOf(workspace), receipt)
        : await proveFromExport(from, receipt);
    return {
      answered: proof.kind === 'proved',
      text: (styles) => proofText(proof, styles),
      json: () => proofJson(proof),
    };
  },
};

async function sourcesOf(workspace: Workspace) {
  const storage = workspace.hasStorage ? await workspace.storage() : undefined;
  return { articles: await workspace.bundled(), storage };
}

function proofText(proof: Proof, { bold }: Styles): string {
  const words = printable(proofWords(proof));
  if (proof.kind !== 'proved') return words;
  const { quote, receipt } = proof;
  const { article } = quote;
  const paragraph = paragraphOf(proof);
  const around = { start: paragraph.start, end: Math.max(paragraph.end, quote.end) };
  return [
    words,
    '',
    citedText(article, paragraph, { around, span: quote, bold }),
    '',
    ...[sourceLink(article, quote)].filter((link) => link !== undefined),
    `SHA-256 of the text: ${receipt.textHash}`,
  ].join('\n');
}

/** Offsets are UTF-16 code units into the stored text. */
function proofJson(proof: Proof) {
  if (proof.kind !== 'proved') return { proved: false, because: proof.kind, reason: proofWords(proof) };
  const { quote, receipt, revision } = proof;
  return {
    proved: true,
    article: sourceJson(quote.article),
    revision: revision ?? null,
    sha256: receipt.textHash,
    paragraph: receipt.paragraph,
    of: quote.article.paragraphs.length,
    start: quote.start,
    end: quote.end,
    text: quote.text,
  };
}

function paragraphOf({ quote: { article }, receipt }: Proved) {
  const paragraph = article.paragraphs[receipt.paragraph - 1];
  if (paragraph === undefined) throw new RangeError(`${article.id} has no ¶ ${receipt.paragraph}`);
  return paragraph;
}
