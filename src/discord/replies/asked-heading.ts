import type { Wording } from '../../wording/wording.ts';
import { echo, unescapeMarkdown } from '../text/escape-markdown.ts';
import { small } from './passage-header.ts';

/** What a person asked, and the question that was asked instead of a follow-up. */
export interface AskedQuestion {
  readonly question: string;
  readonly asked?: string | undefined;
}

/** A heading from which `questionIn` reads the question again. */
export function askedHeading({ answers }: Wording, { question, asked }: AskedQuestion): string {
  const heading = `### ${echo(question)}`;
  return asked === undefined ? heading : `${heading}\n${small(answers.searchedFor(asked))}`;
}

/** The question that was asked, as the heading repeats it in any language: between the first quotation mark and the last. */
export function questionIn(heading: string): string {
  const [first = '', second = ''] = heading.split('\n').map(unescapeMarkdown);
  return (
    /^-# [^“„«]*[“„«]\s*(?<asked>.+?)\s*[“”»]$/u.exec(second)?.groups?.['asked'] ??
    first.replace(/^### /u, '')
  );
}
