import { Quote } from '../../domain/quote.ts';
import { isProved, type Proof, type Proved, type ProvedHeadline } from '../../domain/receipts/proof.ts';
import { presentLink } from '../../text-fragments/present-link.ts';
import type { Wording } from '../../wording/wording.ts';
import { sourceButton } from '../buttons/source-button.ts';
import { MAX_BUTTON_URL, MAX_MESSAGE_TEXT } from '../gateway/limits.ts';
import { escapeLine } from '../text/escape-markdown.ts';
import { quoteMarkdown, unlessWhole } from '../text/quote-markdown.ts';
import { accents, buttonRow, type Reply, reply, text } from './components.ts';
import { passageHeader, small } from './passage-header.ts';

/** Whether a receipt is proved; its words in bold within their paragraph, and whether they still stand. */
export function renderProof(wording: Wording, proof: Proof): Reply {
  const { proofs } = wording;
  const verdict = `**${escapeLine(`${proofs.sign(proof)} ${proofs.proof(proof)}`)}**`;
  if (!isProved(proof)) return reply(accents.notFound, [text(verdict)]);
  const head = `${verdict}\n${small(proofs.standing(proof))}`;
  const link = presentLink(proof);
  const foot = [small(proofs.receipts.hash(proof.receipt.textHash)), ...longLink(wording, link)].join('\n');
  const room = MAX_MESSAGE_TEXT - head.length - foot.length;
  return reply(accents.found, [
    text(head),
    text(proof.kind === 'proved' ? excerpt(wording, proof, room) : headline(wording, proof)),
    text(foot),
    buttonRow([sourceButton(wording, link)]),
  ]);
}

/** The whole paragraph, or the words alone where it is too long. */
function excerpt(wording: Wording, { quote, receipt }: Proved, room: number): string {
  const { article } = quote;
  const paragraph = article.paragraphs[receipt.paragraph - 1];
  if (paragraph === undefined) throw new RangeError(`${article.id} has no ¶ ${receipt.paragraph}`);
  const head = passageHeader(wording, article, paragraph);
  const around = { start: paragraph.start, end: Math.max(paragraph.end, quote.end) };
  const shown = [
    quoteMarkdown(Quote.slice(article, around), unlessWhole(around, [quote])),
    quoteMarkdown(quote),
  ];
  const fitting = shown.find((words) => head.length + 1 + words.length <= room);
  return `${head}\n${fitting ?? small(wording.proofs.receipts.tooLong)}`;
}

function headline({ citations, proofs }: Wording, { article }: ProvedHeadline): string {
  const source = [...citations.source(article), proofs.headline].join(' · ');
  return `${small(source)}\n> **${escapeLine(article.title)}**`;
}

/** An address that is too long for a button. */
function longLink({ answers }: Wording, link: string | undefined): string[] {
  return link === undefined || link.length <= MAX_BUTTON_URL ? [] : [`-# ${answers.source(`<${link}>`)}`];
}
