import { readerText } from '../src/clients/markdown/reader-text.ts';
import type { Outcome, ShownMessage } from '../src/simulator/simulator.ts';
import { wordingFor } from '../src/wording/wording.ts';
import { textsOf } from './components-of.ts';
import { canary } from './fuzz-inputs.ts';

/** Beginning of the reply to an error that nobody expected. */
const UNEXPECTED = wordingFor('discord').unexpected('').slice(0, 25);
/** Words of programs that no reply should contain. */
const LEAKS = /\bundefined\b|\bNaN\b|\[object |node_modules|\bat \S+\.ts:\d/u;
const MAX_UNCROPPED = 40;
/** Marks around the canary that a reader must see if the canary is seen. */
const MARKS = ['**', '~~', '||', '`', '__'] as const;

/** What a person typed, to tell the reply's words from theirs. */
export interface Typed {
  readonly input: string;
  /** Whether the reply shows the words as typed, not as a reader of Discord's markdown saw them. */
  readonly isShownAsTyped: boolean;
}

/** What is wrong with the outcome of an input, as a reader of Discord sees it. */
export function problemsOf(outcome: Outcome, typed: Typed): string[] {
  const { failure, message, modal } = outcome;
  const messages = [...(message ? [message] : []), ...outcome.followUps];
  const missing = messages.length === 0 && modal === undefined ? ['no reply'] : [];
  return [
    ...(failure === undefined ? missing : [failure]),
    ...messages.flatMap((each) => problemsIn(each, typed)),
  ];
}

export function problemsIn(message: ShownMessage, typed: Typed): string[] {
  const pings = message.pings?.length ? [`pings ${message.pings.join(', ')}`] : [];
  return [...pings, ...textsOf(message).flatMap((text) => problemsInText(text, typed))];
}

function problemsInText(markdown: string, { input, isShownAsTyped }: Typed): string[] {
  const { text, links, mentions } = readerText(markdown);
  const problems: string[] = [];
  if (text.startsWith(UNEXPECTED)) problems.push('an unexpected error');
  if (links.some((link) => link.includes(canary.host))) problems.push('a link that was typed');
  const mentioned = mentions.filter(
    (each) => /zqx/u.test(each) || each.includes(canary.id) || each.includes(canary.time),
  );
  if (mentioned.length > 0) problems.push(`a mention that was typed: ${mentioned[0]}`);
  const leak = LEAKS.exec(text)?.[0];
  if (leak !== undefined && !LEAKS.test(input)) problems.push(`“${leak}”`);
  if (isShownAsTyped) problems.push(...hiddenMarks(text, input));
  return problems;
}

/** Replies crop what was typed, so marks are looked for only where everything typed is short. */
function hiddenMarks(shown: string, input: string): string[] {
  if (input.length >= MAX_UNCROPPED || !shown.includes(canary.word)) return [];
  const typed = MARKS.filter((mark) => input.includes(`${mark}${canary.word}${mark}`));
  return typed
    .filter((mark) => !shown.includes(`${mark}${canary.word}`))
    .map((mark) => `${mark} that was typed is hidden`);
}
