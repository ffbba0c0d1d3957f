import type { SpeechRules } from '../../language/rules/speech.ts';
import type { Token } from './tokens.ts';

/** Words of a name between a quotation and its verb. */
const MAX_NAME = 6;

/**
 * Takes the capital from verbs of speech in Title Case, so that they are no part of a name: “We Are Ready,” Ann Bell
 * Said; Ann Bell Said: “…”; “…,” Said Ann Bell. After one name only, as in "Said: “…”", it may be the surname Said.
 */
export function withoutTitleCase(tokens: readonly Token[], rules: SpeechRules): readonly Token[] {
  return tokens.map((token, at) =>
    token.capital && rules.cues.has(token.folded) && isVerb(tokens, at, rules)
      ? { ...token, capital: false }
      : token,
  );
}

function isVerb(tokens: readonly Token[], at: number, rules: SpeechRules): boolean {
  const next = tokens[at + 1];
  if (next !== undefined && rules.cues.has(next.folded) && !next.capital) return false;
  if (tokens[at - 1]?.kind === 'quotation') return next?.capital === true;
  const from = startOfName(tokens, at);
  const isPronoun = rules.pronouns.has(tokens[at - 1]?.folded ?? '');
  if (from === at && !isPronoun) return false;
  if (tokens[from - 1]?.kind === 'quotation') return true;
  return (isPronoun || at - from > 1) && introduces(tokens, at);
}

function startOfName(tokens: readonly Token[], to: number): number {
  let from = to;
  while (tokens[from - 1]?.capital === true && to - from < MAX_NAME) from -= 1;
  return from;
}

function introduces(tokens: readonly Token[], at: number): boolean {
  const isMark = tokens[at + 1]?.folded === ':' || tokens[at + 1]?.folded === ',';
  return tokens[at + (isMark ? 2 : 1)]?.kind === 'quotation';
}
