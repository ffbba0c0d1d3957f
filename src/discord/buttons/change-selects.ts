import { ComponentType, type Message } from 'discord.js';
import type { Article, Span } from '../../domain/article.ts';
import { type Passage, sentencesAround } from '../../domain/passage.ts';
import { referenceTo } from '../../domain/passage-reference.ts';
import type { DiffPart } from '../../domain/verdict.ts';
import type { Wording } from '../../wording/wording.ts';
import { MAX_CHOICES } from '../gateway/limits.ts';
import { choiceName } from '../options.ts';
import { type Row, selectRow } from '../replies/components.ts';
import { encodeReferences } from './references.ts';

export const CHANGE = 'change';

/** Selects in a message, which may have 40 components in all. More changes than they hold are counted. */
const MAX_SELECTS = 10;

/** The changes that a message has no room for, as selects: each opens its paragraph. */
export interface OtherChanges {
  readonly selects: readonly Row[];
  /** Number of changes that the selects do not hold either. */
  readonly more: number;
}

/** @param shown number of changes that the message lists itself */
export function otherChanges({ verdicts }: Wording, diff: readonly DiffPart[], shown: number): OtherChanges {
  const changes = changesIn(diff);
  const others = changes.slice(shown, shown + MAX_SELECTS * MAX_CHOICES);
  const selects: Row[] = [];
  for (let from = 0; from < others.length; from += MAX_CHOICES) {
    const listed = others.slice(from, from + MAX_CHOICES);
    const [first, last] = [shown + from + 1, shown + from + listed.length];
    const options = listed.map(({ part, passage }, index) => ({
      label: choiceName(verdicts.change(part)),
      value: `${index}:${encodeReferences([referenceTo(passage)])}`,
    }));
    selects.push(
      selectRow(`${CHANGE}:${first}`, verdicts.otherChanges(first, last, changes.length), options),
    );
  }
  return { selects, more: changes.length - shown - others.length };
}

/** The same selects as they stand in a message. */
export function changeSelectsIn({ components }: Pick<Message, 'components'>): Row[] {
  return components.flatMap((container) => {
    if (container.type !== ComponentType.Container) return [];
    return container.components.flatMap((row) => {
      const [select] = row.type === ComponentType.ActionRow ? row.components : [];
      if (select?.type !== ComponentType.StringSelect || !select.customId.startsWith(`${CHANGE}:`)) return [];
      const options = select.options.map(({ label, value }) => ({ label, value }));
      return [selectRow(select.customId, select.placeholder ?? '', options)];
    });
  });
}

/** Each change with the sentence that it stands in; for words that were added, that of the words before them. */
function changesIn(diff: readonly DiffPart[]): { part: DiffPart; passage: Passage }[] {
  const [first] = diff.flatMap(({ actual }) => actual ?? []);
  let last = first && { article: first.article, start: first.start, end: first.start };
  const changes = [];
  for (const part of diff) {
    last = part.actual ?? last;
    const passage = last && passageAround(last.article, last);
    if (part.kind !== 'same' && passage !== undefined) changes.push({ part, passage });
  }
  return changes;
}

/** The sentence in which the span ends. */
function passageAround(article: Article, { start, end }: Span): Passage | undefined {
  const at = Math.max(start, end - 1);
  const paragraph = article.paragraphs.findLast((one) => one.start <= at);
  if (paragraph === undefined) return undefined;
  const inside = Math.min(at, paragraph.end - 1);
  const highlight = sentencesAround(paragraph, { start: inside, end: inside + 1 });
  return { article, paragraph, highlight, score: 1 };
}
