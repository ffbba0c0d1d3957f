import { Option } from 'commander';
import type { Proof, Proved } from '../domain/proof.ts';
import { decodeReceipt } from '../domain/receipt.ts';
import { proveFromExport } from '../use-cases/checking/prove-from-export.ts';
import { proveReceipt } from '../use-cases/checking/prove-receipt.ts';
import { citedText } from './cited-text.ts';
import type { CliCommand } from './command.ts';
import { sourceJson } from './passage-json.ts';
import { blocks } from './passage-text.ts';
import { printable } from './printable.ts';
import type { Styles } from './terminal.ts';
import { wording } from './wording.ts';
import type { Workspace } from './workspace.ts';

const { proofs } = wording;

export const prove: CliCommand = {
  name: 'prove',
  argument: '<receipt...>',
  options: [new Option('--from <file>', wording.terminal.commands.prove.options.from)],
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
  const sentence = printable(proofs.proof(proof));
  if (proof.kind !== 'proved') return sentence;
  const { quote, receipt } = proof;
  const { article } = quote;
  const paragraph = paragraphOf(proof);
  const around = { start: paragraph.start, end: Math.max(paragraph.end, quote.end) };
  const cited = citedText({ article, paragraph, around, marked: quote, linked: quote }, bold);
  return `${blocks(sentence, cited)}\n${proofs.receipts.hash(receipt.textHash)}`;
}

/** Offsets are UTF-16 code units into the stored text. */
function proofJson(proof: Proof) {
  if (proof.kind !== 'proved') return { proved: false, because: proof.kind, reason: proofs.proof(proof) };
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
