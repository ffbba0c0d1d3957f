import type { Article } from '../../domain/article.ts';
import type { Passage } from '../../domain/passage.ts';
import type { Compared, Comparison } from '../../use-cases/reading/compare-articles.ts';
import type { Wording } from '../../wording/wording.ts';
import { MAX_MESSAGE_TEXT } from '../gateway/limits.ts';
import { accents, type Reply, type Row, reply, text } from '../replies/components.ts';
import { pageSteps } from '../replies/pages.ts';
import { small } from '../replies/passage-header.ts';
import { HEADING_ID } from '../replies/render-passage.ts';
import { escapeLine } from '../text/escape-markdown.ts';
import { entryHeader, entryWords } from './passage-entry.ts';

/** As many as one proof button can carry. */
const MAX_PASSAGES_ON_A_PAGE = 4;
const MAX_SILENT_ON_A_PAGE = 20;
/** Room for the counts, the heading of the articles that do not say, and the page's number. */
const ROOM_FOR_THE_REST = 300;

export interface ComparisonPage {
  readonly found: readonly Compared[];
  readonly silent: readonly Article[];
}

/** Passages first, then the articles that do not say; on as few pages as hold them. One article a step. */
export function* comparisonPages(
  wording: Wording,
  heading: string,
  { found, silent }: Comparison,
): Generator<void, ComparisonPage[]> {
  const room = MAX_MESSAGE_TEXT - ROOM_FOR_THE_REST - heading.length;
  const lengthOf = (compared: Compared) => entry(wording, compared).length;
  const passages = yield* pageSteps(found, { room, max: MAX_PASSAGES_ON_A_PAGE, lengthOf });
  const lineLength = (article: Article) => silentLine(wording, article).length + 1;
  const lists = yield* pageSteps(silent, { room, max: MAX_SILENT_ON_A_PAGE, lengthOf: lineLength });
  const sum = (lengths: readonly number[]) => lengths.reduce((total, length) => total + length, 0);
  const [last = [], first = []] = [passages.at(-1), lists[0]];
  const fits = sum(last.map(lengthOf)) + sum(first.map(lineLength)) <= room;
  const pages = passages.map((entries): ComparisonPage => ({ found: entries, silent: [] }));
  const rest = lists.map((articles): ComparisonPage => ({ found: [], silent: articles }));
  if (pages.length === 0 || rest.length === 0 || !fits) return [...pages, ...rest];
  return [...pages.slice(0, -1), { found: last, silent: first }, ...rest.slice(1)];
}

/** A page of the comparison, under the question. */
export function renderComparison(
  wording: Wording,
  heading: string,
  comparison: Comparison,
  { found, silent }: ComparisonPage,
  { page, pages, row }: { readonly page: number; readonly pages: number; readonly row: Row },
): Reply {
  const all = comparison.silent.length;
  const list = silent.map((article) => silentLine(wording, article));
  const title = `**${escapeLine(wording.reading.comparison.silent(all))}**`;
  return reply(accentOf(comparison), [
    text(heading, HEADING_ID),
    text(summaryOf(wording, comparison)),
    ...found.map((compared) => text(entry(wording, compared))),
    list.length === 0 ? undefined : text([title, ...list].join('\n')),
    pages === 1 ? undefined : text(small(wording.answers.page(page + 1, pages))),
    row,
  ]);
}

/** Those of a page that have passages. */
export function passagesOn({ found }: ComparisonPage): Passage[] {
  return found.flatMap((compared) => (compared.kind === 'passage' ? [compared.passage] : []));
}

function isAnswer(compared: Compared): boolean {
  return compared.kind === 'record' || compared.match === 'answer';
}

function accentOf({ found }: Comparison): number {
  if (found.length === 0) return accents.notFound;
  return found.some(isAnswer) ? accents.found : accents.similar;
}

function summaryOf({ answers, reading }: Wording, { found, silent, reason }: Comparison): string {
  const answered = found.filter(isAnswer).length;
  const counts = { answered, closest: found.length - answered, silent: silent.length };
  if (found.length > 0) return small(reading.comparison.counts(counts));
  return escapeLine(reason === undefined ? reading.comparison.none : answers.refusal(reason, 'question'));
}

function entry(wording: Wording, compared: Compared): string {
  const { answers, citations } = wording;
  if (compared.kind === 'record') {
    const { article, field } = compared;
    const source = citations.source(article).join(' · ');
    const head = `**${escapeLine(article.title)}**${source === '' ? '' : `\n${small(source)}`}`;
    return `${head}\n${escapeLine(answers.record(field, article))}`;
  }
  const { match, passage, otherLanguage } = compared;
  const notes = [
    ...(match === 'closest' ? [small(answers.match.closest)] : []),
    ...(otherLanguage ? [small(answers.otherLanguage(passage.article.language))] : []),
  ];
  return [...notes, entryHeader(wording, passage), entryWords(wording, passage)].join('\n');
}

function silentLine({ citations }: Wording, article: Article): string {
  return `- ${[article.title, ...citations.source(article)].map(escapeLine).join(' · ')}`;
}
