import { avatar, el } from '../parts/dom.ts';
import type { Note, Session } from '../session.ts';
import { appTag, invocation } from './message-view.ts';

/** A command that is being sent, or that failed. */
export function noteView({ id, command, failure }: Note, session: Session): HTMLElement {
  const { name } = session.start.application;
  const { person } = session;
  const { message: words, composer } = session.words;
  const what =
    failure === undefined
      ? el('div', { class: 'thinking is-late' }, composer.sending)
      : failureView(failure, words.dismiss, () => session.removeNote(id));
  return el(
    'article',
    { class: 'message is-note', tabindex: -1, 'data-id': id, 'aria-label': name },
    invocation({ commandName: command, usedBy: { userId: person.userId, userName: person.name } }, session),
    failure !== undefined && avatar(name, true),
    el(
      'div',
      { class: 'message-main' },
      failure !== undefined && el('header', {}, el('span', { class: 'author' }, name), appTag(words)),
      what,
    ),
  );
}

function failureView(failure: string, dismiss: string, onclick: () => void): HTMLElement {
  const button = el('button', { type: 'button', class: 'link-button', onclick }, dismiss);
  return el('div', { class: 'failure', role: 'alert' }, failure, ' • ', button);
}
