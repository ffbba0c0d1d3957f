import { readerText } from '../src/clients/markdown/reader-text.ts';
import type { Outcome, ShownMessage } from '../src/simulator/simulator.ts';
import { wordingFor } from '../src/wording/wording.ts';
import { textsOf } from './components-of.ts';
import { canary } from './fuzz-inputs.ts';

/** Beginning of the reply to an error that nobody expected. */
const UNEXPECTED = wordingFor('discord').unexpected('').slice(0, 25);
/** Words of programs that no reply should contain. */
const LEAKS = /\bundefined\b|\bNaN\b|\[object |node_modules|\bat \S+\.ts:\d/u;
/** Marks around the canary that a reader must see if the canary is seen. */
const MARKS = ['**', '~~', '||', '`', '__'] as const;

/**
 * What is wrong with the outcome of an input, as a reader of Discord sees it.
 *
 * @param input what the person typed, to tell the reply's words from theirs
 */
export function problemsOf(outcome: Outcome, input: string): string[] {
  const { failure, message, modal } = outcome;
  const messages = [...(message ? [message] : []), ...outcome.followUps];
  const missing = messages.length === 0 && modal === undefined ? ['no reply'] : [];
  return [
    ...(failure === undefined ? missing : [failure]),
    ...messages.flatMap((each) => problemsIn(each, input)),
  ];
}

export function problemsIn(message: ShownMessage, input: string): string[] {
  const pings = message.pings?.length ? [`pings ${message.pings.join(', ')}`] : [];
  return [...pings, ...textsOf(message).flatMap((text) => problemsInText(text, input))];
}

function problemsInText(markdown: string, input: string): string[] {
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
  problems.push(...hiddenMarks(markdown, text));
  return problems;
}

/** Marks around the canary that the reply contains and readers do not see, because they made it bold, a spoiler or the like. */
function hiddenMarks(markdown: string, shown: string): string[] {
  return MARKS.filter(
    (mark) => markdown.includes(`${mark}${canary.word}${mark}`) && !shown.includes(`${mark}${canary.word}`),
  ).map((mark) => `${mark} that was typed is hidden`);
}
