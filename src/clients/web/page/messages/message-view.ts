import { MessageFlag } from '../../../../simulator/constants.ts';
import type { ShownMessage } from '../../../../simulator/types.ts';
import type { PageWording } from '../../../../wording/client-wording.ts';
import { avatar, type Child, el, icon, iconButton } from '../parts/dom.ts';
import type { Session } from '../session.ts';
import { componentView } from './component-view.ts';
import { embedView } from './embed-view.ts';
import { interact } from './interact.ts';
import { markdownView } from './markdown-view.ts';
import { fileView, mediaView } from './media-view.ts';
import { replyPreview } from './reply-preview.ts';

type Words = PageWording['message'];

export interface MessageActions {
  showInArticle(message: ShownMessage): void;
  openMenu(message: ShownMessage, at: HTMLElement): void;
}

/** A message in Discord's layout. */
export function messageView(message: ShownMessage, session: Session, actions: MessageActions): HTMLElement {
  const { authorName, timestamp, authorIsBot, ephemeral, thinking } = message;
  const { message: words, time } = session.words;
  const at = Date.parse(timestamp);
  const more = iconButton('more', words.more, { class: 'icon-button message-more', 'aria-haspopup': 'menu' });
  more.addEventListener('click', () => actions.openMenu(message, more));
  return el(
    'article',
    {
      class: `message${ephemeral ? ' is-ephemeral' : ''}`,
      tabindex: -1,
      'data-id': message.id,
      'aria-label': words.label(authorName, at),
    },
    invocation(message, words) ?? replyPreview(message, words),
    avatar(authorName, authorIsBot),
    el(
      'div',
      { class: 'message-main' },
      el(
        'header',
        {},
        el('span', { class: 'author' }, authorName),
        authorIsBot && appTag(words),
        el('time', { datetime: new Date(at).toISOString() }, time(at)),
      ),
      thinking ? thinkingView(authorName, words) : contentView(message, session),
      isQuoting(message) && articleButton(message, actions, words),
      ephemeral && ephemeralFoot(message, session),
    ),
    !thinking && more,
  );
}

export function appTag(words: Words): HTMLElement {
  return el('span', { class: 'app-tag' }, words.app);
}

function contentView(message: ShownMessage, session: Session): HTMLElement {
  const frame = { session, message };
  const isV2 = (message.flags & MessageFlag.componentsV2) !== 0;
  const files = isV2 ? [] : (message.attachments ?? []);
  return el(
    'div',
    { class: 'message-content' },
    message.content !== '' && markdownView(message.content, session),
    ...message.embeds.map((embed) => embedView(embed, frame)),
    ...files.map((file) =>
      file.content_type?.startsWith('image/')
        ? mediaView(file, files, session.words)
        : fileView(file.url, files, session.words),
    ),
    ...message.components.map((component) => componentView(component, frame)),
    message.edited && !isV2 && el('span', { class: 'edited' }, session.words.message.edited),
  );
}

/** Who used what: Discord's line above a reply to a command. */
function invocation(
  { commandName, usedBy }: Pick<ShownMessage, 'commandName' | 'usedBy'>,
  words: Words,
): Child {
  if (commandName === undefined || usedBy === undefined) return undefined;
  return el(
    'div',
    { class: 'invocation' },
    avatar(usedBy.userName),
    el('span', { class: 'invoker' }, usedBy.userName),
    ` ${words.used} `,
    el('span', { class: 'command-name' }, isTyped(commandName) ? `/${commandName}` : commandName),
  );
}

/** Tells slash commands, which have no capital letters, from our context menu commands, which do. */
function isTyped(commandName: string): boolean {
  return !/\p{Lu}/u.test(commandName);
}

export function thinkingView(name: string, words: Words): HTMLElement {
  const dots = el('span', { class: 'dots', 'aria-hidden': 'true' }, el('i'), el('i'), el('i'));
  return el('div', { class: 'thinking' }, dots, words.thinking(name));
}

function ephemeralFoot({ id }: ShownMessage, session: Session): HTMLElement {
  const { message: words } = session.words;
  const dismiss = el(
    'button',
    {
      type: 'button',
      class: 'link-button',
      onclick: () => void interact(session, { kind: 'dismiss', messageId: id }),
    },
    words.dismiss,
  );
  return el('div', { class: 'ephemeral-foot' }, icon('eye'), `${words.onlyYou} • `, dismiss);
}

/** A reply that quotes shows where it quotes from; the button is the playground's, not the message's. */
function articleButton(message: ShownMessage, actions: MessageActions, words: Words): HTMLElement {
  const open = (): void => actions.showInArticle(message);
  return el(
    'button',
    { type: 'button', class: 'article-button', onclick: open },
    icon('book'),
    words.showInArticle,
  );
}

function isQuoting({ authorIsBot, thinking, components, content }: ShownMessage): boolean {
  return authorIsBot && !thinking && /(?:"|^|\\n)> /.test(JSON.stringify([content, components]));
}

/** A command that is being sent, or that failed. */
export function noteView({ id, command, failure }: Note, session: Session): HTMLElement {
  const { name } = session.start.application;
  const { person } = session;
  const { message: words, composer } = session.words;
  const what =
    failure === undefined
      ? el('div', { class: 'thinking is-late' }, composer.sending)
      : el(
          'div',
          { class: 'failure', role: 'alert' },
          failure,
          ' • ',
          el(
            'button',
            { type: 'button', class: 'link-button', onclick: () => session.removeNote(id) },
            words.dismiss,
          ),
        );
  return el(
    'article',
    { class: 'message is-note', tabindex: -1, 'data-id': id, 'aria-label': name },
    invocation({ commandName: command, usedBy: { userId: person.userId, userName: person.name } }, words),
    failure !== undefined && avatar(name, true),
    el(
      'div',
      { class: 'message-main' },
      failure !== undefined && el('header', {}, el('span', { class: 'author' }, name), appTag(words)),
      what,
    ),
  );
}
