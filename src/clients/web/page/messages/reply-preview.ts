import { oneLine } from '../../../../domain/one-line.ts';
import { shorten } from '../../../../domain/shorten.ts';
import type { ShownMessage } from '../../../../simulator/types.ts';
import type { PageWording } from '../../../../wording/client-wording.ts';
import { avatar, type Child, el } from '../parts/dom.ts';

const MAX_LENGTH = 120;

/** The line above a reply: author and beginning of the other message, and a link to it. */
export function replyPreview({ repliesTo }: ShownMessage, words: PageWording['message']): Child {
  if (repliesTo === undefined) return undefined;
  const { messageId, shown } = repliesTo;
  if (!shown) return el('div', { class: 'invocation' }, el('em', {}, words.originalDeleted));
  const go = (): void => {
    const target = document.querySelector<HTMLElement>(`.message[data-id="${messageId}"]`);
    target?.scrollIntoView({ block: 'center' });
    target?.focus();
  };
  return el(
    'div',
    { class: 'invocation' },
    avatar(shown.authorName, shown.authorIsBot),
    el('span', { class: 'invoker' }, shown.authorName),
    el(
      'button',
      { type: 'button', class: 'reply-text', onclick: go },
      firstWords(shown.text) || words.clickToSee,
    ),
  );
}

/** Reduces text to one line without markup. */
function firstWords(text: string): string {
  const plain = text
    .replace(/^(?:#{1,3}|-#|>) /gm, '')
    .replace(/\*\*|__|~~|\|\||`/g, '')
    .replace(/\\(?=\W)/g, '');
  return shorten(oneLine(plain), MAX_LENGTH);
}
