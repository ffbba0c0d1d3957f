import { MessageFlag } from '../../../../simulator/constants.ts';
import type { ShownMessage } from '../../../../simulator/types.ts';
import type { PageWording } from '../../../../wording/client-wording.ts';
import { typedCommands } from '../../../typing/typed-command.ts';
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
  const { message: words } = session.words;
  const more = iconButton('more', words.more, { class: 'icon-button message-more', 'aria-haspopup': 'menu' });
  more.addEventListener('click', () => actions.openMenu(message, more));
  return el(
    'article',
    {
      class: `message${ephemeral ? ' is-ephemeral' : ''}`,
      tabindex: -1,
      'data-id': message.id,
      'aria-label': words.label(authorName, Date.parse(timestamp)),
    },
    invocation(message, session) ?? replyPreview(message, session),
    avatar(authorName, authorIsBot),
    el(
      'div',
      { class: 'message-main' },
      headerView(message, session.words),
      thinking ? thinkingView(authorName, words) : contentView(message, session),
      isQuoting(message) && articleButton(message, actions, words),
      ephemeral && ephemeralFoot(message, session),
    ),
    !thinking && more,
  );
}

function headerView(message: ShownMessage, { message: words, time }: PageWording): HTMLElement {
  const at = Date.parse(message.timestamp);
  return el(
    'header',
    {},
    el('span', { class: 'author' }, message.authorName),
    message.authorIsBot && appTag(words),
    el('time', { datetime: new Date(at).toISOString() }, time(at)),
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

/** The line “NAME used /command” above a reply to a command. */
export function invocation(
  { commandName, usedBy }: Pick<ShownMessage, 'commandName' | 'usedBy'>,
  session: Session,
): Child {
  if (commandName === undefined || usedBy === undefined) return undefined;
  return el(
    'div',
    { class: 'invocation' },
    avatar(usedBy.userName),
    el('span', { class: 'invoker' }, usedBy.userName),
    ` ${session.words.message.used} `,
    el('span', { class: 'command-name' }, shownCommand(session, commandName)),
  );
}

/** By the name that the person's client shows; a command that is no longer offered keeps the name it was sent by. */
function shownCommand({ snapshot }: Session, commandName: string): string {
  if (!isTyped(commandName)) return commandName;
  const offered = typedCommands(snapshot.commands).find(({ defaultName }) => defaultName === commandName);
  return `/${offered?.name ?? commandName}`;
}

/** Tells slash commands, which have no capital letters, from our context menu commands, which do. */
function isTyped(commandName: string): boolean {
  return !/\p{Lu}/u.test(commandName);
}

function thinkingView(name: string, words: Words): HTMLElement {
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

/** The button that shows a quote in its article. It belongs to the playground, not to the message. */
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
