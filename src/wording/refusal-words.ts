import type { RefusalReason } from '../domain/answer.ts';
import { shorten } from '../domain/shorten.ts';
import { languageList } from './language-words.ts';

/** One or two sentences: why there is no answer, and what to do next where something can be done. */
export function refusalWords(reason: RefusalReason, what: 'question' | 'quote'): string {
  switch (reason.code) {
    case 'no-articles':
      return 'No article is loaded. Managers add one with /article add; whoever runs this bot can put .md or .txt files into its articles folder.';
    case 'no-telling-words':
      return what === 'question'
        ? 'The question has no word to search for. Name a person, a place or a thing, or use /summary.'
        : 'Nothing here says that, and none of its words can be searched for.';
    case 'words-missing':
      return `Nothing here ${what === 'question' ? 'answers' : 'says'} that: no paragraph mentions ${list(reason.words)}.`;
    case 'other-language': {
      const languages = languageList(reason.languages);
      return `Nothing here answers that: the articles are in ${languages}, the question is not. Ask it in ${languages}.`;
    }
    case 'not-said':
      return `Nobody called “${shorten(reason.speaker)}” is quoted with these words here.`;
    case 'words-scattered':
      return what === 'question'
        ? 'Nothing here answers that: no one paragraph holds enough of your words. Try fewer or other words.'
        : 'Nothing here says that: all of these words occur, but not together in one paragraph.';
  }
}

/** “a”, “a” or “b”, “a”, “b” or “c”. */
function list(words: readonly string[]): string {
  return new Intl.ListFormat('en', { type: 'disjunction' }).format(words.map((word) => `“${word}”`));
}
