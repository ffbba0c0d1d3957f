import { oneLine } from '../../../../domain/one-line.ts';
import { shorten } from '../../../../domain/shorten.ts';
import type { ShownMessage } from '../../../../simulator/types.ts';
import { mentionName } from '../names.ts';
import { avatar, type Child, el } from '../parts/dom.ts';
import type { Session } from '../session.ts';

const MAX_LENGTH = 120;

/** The line above a reply: author and beginning of the other message, and a link to it. */
export function replyPreview({ repliesTo }: ShownMessage, session: Session): Child {
  const { message: words } = session.words;
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
      firstWords(shown.text, session) || words.clickToSee,
    ),
  );
}

/** Reduces text to one line without markup. */
function firstWords(text: string, session: Session): string {
  const plain = text
    .replace(/^(?:#{1,3}|-#|>) /gm, '')
    .replace(/\*\*|__|~~|\|\||`/g, '')
    .replace(/<[@#][!&]?\d+>/g, (source) => mentionName(session, source) ?? source)
    .replace(/\\(?=\W)/g, '');
  return shorten(oneLine(plain), MAX_LENGTH);
}
