import type { ShownMessage } from '../../../simulator/types.ts';
import { pageWording } from '../../../wording/client-wording.ts';
import type { QuotePlace, Start } from '../wire.ts';
import { request } from './api.ts';
import { Composer } from './composer/composer.ts';
import { openModal } from './forms/modal-view.ts';
import { chosenLanguage, languageSwitch, localeFor } from './language.ts';
import { MessageList } from './messages/message-list.ts';
import { openMessageMenu } from './messages/message-menu.ts';
import { Inspector } from './panels/inspector.ts';
import { Reader } from './panels/reader.ts';
import { sidebar } from './panels/sidebar.ts';
import { welcomeView } from './panels/welcome.ts';
import { el, iconButton } from './parts/dom.ts';
import { type Panel, Panels } from './parts/panel.ts';
import { orToast, toastArea } from './parts/toast.ts';
import { Session } from './session.ts';
import { applyTheme, themeButton } from './theme.ts';

applyTheme();
const language = chosenLanguage();
document.documentElement.lang = language;
const words = pageWording(language);
const locale = localeFor(language);
const session = new Session(await request<Start>(`/api/start?locale=${locale}`, words), words, locale);
session.openForm = (interactionId, form) => openModal(session, interactionId, form);

const composer = new Composer(session);
session.startReply = (message) => composer.replyTo(message);
const inspector = new Inspector(session);
const reader = new Reader(session);
const panelButtons = new Map<Panel, HTMLButtonElement>();
const panels = new Panels((open) => {
  document.body.classList.toggle('has-panel', open !== undefined);
  for (const [panel, button] of panelButtons) button.setAttribute('aria-pressed', String(panel === open));
});

function panelButton(panel: Panel, name: 'book' | 'inspect'): HTMLButtonElement {
  const button = iconButton(name, panel.name, {
    'aria-pressed': 'false',
    onclick: () => panels.toggle(panel),
  });
  panelButtons.set(panel, button);
  return button;
}

async function showInArticle(message: ShownMessage): Promise<void> {
  const place = await orToast(session.read<QuotePlace>('place', { message: message.id }));
  if (!place) return;
  panels.open(reader);
  await reader.showPlace(place);
}

const messages = new MessageList(
  session,
  {
    showInArticle: (message) => void showInArticle(message),
    openMenu: (message, at) => {
      const { left, bottom } = at.getBoundingClientRect();
      openMessageMenu(session, message, { x: left, y: bottom });
    },
  },
  welcomeView(session, (line) => composer.run(line)),
);

messages.element.addEventListener('contextmenu', (event) => {
  const element = (event.target as HTMLElement).closest<HTMLElement>('.message');
  const message = session.snapshot.messages.find(({ id }) => id === element?.dataset['id']);
  if (!element || !message) return;
  event.preventDefault();
  const { left, top } = element.getBoundingClientRect();
  const isByKey = event.clientX === 0 && event.clientY === 0;
  openMessageMenu(
    session,
    message,
    isByKey ? { x: left + 60, y: top + 40 } : { x: event.clientX, y: event.clientY },
  );
});

function toggleSidebar(is?: boolean): void {
  document.body.classList.toggle('shows-sidebar', is);
}

const channelName = el('h1', { class: 'channel-name' });
function showChannel(): void {
  channelName.textContent = session.channelName;
  document.title = words.shell.title(session.channelName, session.viewpoint.place.name);
}
session.onSwitch(showChannel);
showChannel();

const header = el(
  'header',
  { class: 'bar' },
  iconButton('menu', words.shell.serversAndPeople, {
    class: 'icon-button only-narrow',
    onclick: () => toggleSidebar(),
  }),
  channelName,
  el('span', { class: 'channel-topic' }, words.shell.topic),
  el('span', { class: 'grow' }),
  panelButton(reader, 'book'),
  panelButton(inspector, 'inspect'),
  languageSwitch(words, language),
  themeButton(words),
);
const channel = el('main', { class: 'channel-view' }, header, messages.element, composer.element);
composer.acceptDropsOn(channel);
channel.addEventListener('pointerdown', ({ target }) => {
  if (!header.contains(target as Node)) toggleSidebar(false);
});

document.body.replaceChildren(
  el('div', { class: 'offline', role: 'status' }, words.shell.reconnecting),
  el(
    'div',
    { class: 'app' },
    sidebar(session, () => toggleSidebar(false)),
    channel,
    panels.element,
  ),
  toastArea(),
);
document.addEventListener('keydown', ({ key }) => {
  if (key !== 'Escape') return;
  toggleSidebar(false);
  if (document.activeElement?.closest('.messages, .scroller')) composer.focus();
});
session.onChange(() => panels.current === inspector && inspector.refresh());
session.onSwitch(() => panels.current?.refresh());
session.connect();
composer.focus();
