import { Option } from 'commander';
import { runningLength } from '../domain/paragraphs/kinds.ts';
import { isProved, type Proof, type Proved, type ProvedHeadline } from '../domain/receipts/proof.ts';
import { decodeReceipt } from '../domain/receipts/read-receipt.ts';
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
    const receipt = await decodeReceipt(words.join(''));
    const proof =
      from === undefined
        ? await proveReceipt(await sourcesOf(workspace), receipt)
        : await proveFromExport(from, receipt);
    return {
      answered: isProved(proof),
      text: (styles) => proofText(proof, styles),
      json: () => proofJson(proof),
    };
  },
};

async function sourcesOf(workspace: Workspace) {
  const storage = workspace.hasStorage ? await workspace.storage() : undefined;
  return { articles: await workspace.bundled(), storage };
}

function proofText(proof: Proof, styles: Styles): string {
  const sentence = printable(proofs.proof(proof));
  if (!isProved(proof)) return sentence;
  const words = proof.kind === 'proved' ? excerptText(proof, styles) : headlineText(proof, styles);
  const { textHash } = proof.receipt;
  return `${blocks([sentence, ...laterText(proof)].join('\n'), words)}\n${proofs.receipts.hash(textHash)}`;
}

/** Whether the words still stand, if the article has changed since. */
function laterText(proof: Proved | ProvedHeadline): string[] {
  const isPresent = proof.kind === 'proved' ? proof.standing.kind === 'present' : proof.renamed === undefined;
  return isPresent ? [] : [printable(proofs.standing(proof))];
}

function excerptText(proof: Proved, { bold }: Styles): string {
  const { quote } = proof;
  const { article } = quote;
  const paragraph = paragraphOf(proof);
  const around = { start: paragraph.start, end: Math.max(paragraph.end, quote.end) };
  return citedText({ article, paragraph, around, marked: quote, linked: quote }, bold);
}

function headlineText({ article }: ProvedHeadline, { bold }: Styles): string {
  const source = [...wording.citations.source(article), proofs.headline].join(' · ');
  const heading = `${bold(printable(article.title))}\n${printable(source)}`;
  return blocks(heading, article.url);
}

/** Offsets are UTF-16 code units into the stored text; of a headline, the place is null. */
function proofJson(proof: Proof) {
  if (!isProved(proof)) return { proved: false, because: proof.kind, reason: proofs.proof(proof) };
  const article = proof.kind === 'proved' ? proof.quote.article : proof.article;
  return {
    proved: true,
    article: sourceJson(article),
    revision: proof.revision ?? null,
    sha256: proof.receipt.textHash,
    of: runningLength(article.paragraphs),
    ...(proof.kind === 'proved' ? excerptJson(proof) : headlineJson(proof)),
  };
}

function excerptJson({ quote, receipt, standing }: Proved) {
  const { start, end, text } = quote;
  const now =
    standing.kind === 'kept'
      ? { paragraph: standing.paragraph.number, start: standing.quote.start, end: standing.quote.end }
      : null;
  return {
    ...{ paragraph: receipt.paragraph, start, end, text },
    ...(standing.kind === 'present' ? {} : { now }),
  };
}

function headlineJson({ article, renamed }: ProvedHeadline) {
  return {
    ...{ paragraph: null, start: null, end: null, text: article.title },
    ...(renamed === undefined ? {} : { renamed }),
  };
}

function paragraphOf({ quote: { article }, receipt }: Proved) {
  const paragraph = article.paragraphs[receipt.paragraph - 1];
  if (paragraph === undefined) throw new RangeError(`${article.id} has no ¶ ${receipt.paragraph}`);
  return paragraph;
}
