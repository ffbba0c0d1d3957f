import type { Article, Span } from '../../../domain/article.ts';
import { Quote } from '../../../domain/quote.ts';
import { isProved, type Proved, type ProvedHeadline } from '../../../domain/receipts/proof.ts';
import type { Receipt } from '../../../domain/receipts/receipt.ts';
import { presentLink } from '../../../text-fragments/present-link.ts';
import type { ProvePageWording } from '../../../wording/client-wording.ts';
import { el } from '../../web/page/parts/dom.ts';
import type { Outcome } from './prove-typed.ts';

/** The verdict with a sign and a word; what is proved, where it stands, and what was compared. */
export function resultView(words: ProvePageWording, outcome: Outcome): HTMLElement[] {
  const { result, waiting } = words;
  if (outcome.kind === 'waiting')
    return [el('div', { class: 'waiting' }, el('h2', {}, waiting.title), el('p', {}, waiting[outcome.for]))];
  if (outcome.kind === 'unreadable') return [verdict(words, false, result.unreadable(outcome.code))];
  const { proof, receipt } = outcome;
  const head = verdict(words, isProved(proof), result.sentence(proof));
  if (!isProved(proof)) return [head, facts(words, receipt, false)];
  const shown = proof.kind === 'proved' ? excerpt(words, proof) : headline(words, proof);
  const standing = el('p', { class: 'standing' }, result.standing(proof));
  return [head, shown, standing, ...sourceOf(words, proof), facts(words, receipt, true)];
}

function verdict({ result }: ProvePageWording, proved: boolean, sentence: string): HTMLElement {
  const [kind, sign] = proved
    ? (['proved', result.signs.proved] as const)
    : (['not-proved', result.signs.notProved] as const);
  return el(
    'div',
    { class: `verdict ${kind}`, role: 'status' },
    el('span', { class: 'sign', 'aria-hidden': 'true' }, sign),
    el('div', {}, el('h2', {}, proved ? result.proved : result.notProved), el('p', {}, sentence)),
  );
}

/** The words in the whole of their paragraph. */
function excerpt({ result }: ProvePageWording, { quote, receipt }: Proved): HTMLElement {
  const { article } = quote;
  const paragraph = article.paragraphs[receipt.paragraph - 1];
  if (paragraph === undefined) throw new RangeError(`There is no paragraph ${receipt.paragraph}`);
  const piece = (span: Span) => (span.start < span.end ? Quote.slice(article, span).text : '');
  const place = result.place(article, paragraph);
  return figure(
    article,
    result.source(article, place),
    piece({ start: paragraph.start, end: quote.start }),
    el('mark', {}, quote.text),
    piece({ start: quote.end, end: paragraph.end }),
  );
}

function headline({ result }: ProvePageWording, { article }: ProvedHeadline): HTMLElement {
  return figure(undefined, result.source(article, result.headline), el('mark', {}, article.title));
}

function figure(article: Article | undefined, source: string, ...words: (Node | string)[]): HTMLElement {
  const { language } = article ?? {};
  return el(
    'figure',
    {},
    el('blockquote', { lang: language }, ...words),
    el('figcaption', {}, article && el('cite', {}, article.title), el('span', { class: 'muted' }, source)),
  );
}

function sourceOf({ result }: ProvePageWording, proof: Proved | ProvedHeadline): HTMLElement[] {
  const link = presentLink(proof);
  if (link === undefined || !/^https?:/u.test(link)) return [];
  const label = link.includes(':~:') ? result.open : result.openPage;
  return [el('p', {}, el('a', { href: link, target: '_blank', rel: 'noopener noreferrer' }, label))];
}

function facts({ result }: ProvePageWording, receipt: Receipt, proved: boolean): HTMLElement {
  const { facts: names } = result;
  const place = receipt.kind === 'text' ? names.characters(receipt.start, receipt.end) : result.headline;
  return el(
    'dl',
    { class: 'facts' },
    el('dt', {}, proved ? names.computed : names.wanted),
    el('dd', { class: 'hash' }, receipt.textHash),
    el('dt', {}, names.place),
    el('dd', {}, receipt.kind === 'text' ? `¶ ${receipt.paragraph}, ${place}` : place),
    el('dt', {}, names.article),
    el('dd', {}, receipt.article),
  );
}
