import type { PersonInfo, PlaceInfo } from '../../wire.ts';
import { avatar, el, icon } from '../parts/dom.ts';
import type { Session, Viewpoint } from '../session.ts';

/** Chooses the server, the channel and the person. */
export function sidebar(session: Session, onChosen: () => void): HTMLElement {
  const { shell: words } = session.words;
  const placeName = el('h2', { class: 'bar' });
  const channels = el('nav', { class: 'channels', 'aria-label': words.channels });
  const switchTo = (changed: Partial<Viewpoint>): void => {
    const viewpoint = { ...session.viewpoint, ...changed };
    if (viewpoint.person !== session.person || viewpoint.channel !== session.viewpoint.channel)
      session.switchTo(viewpoint);
    onChosen();
  };
  const places = session.start.places.map((place) => placeButton(place, switchTo));
  const people = session.start.people.map((person) => personButton(person, () => switchTo({ person })));
  const guild = el('div', { class: 'guild' }, placeName, channels, peopleView(people, words.signedInAs));
  const show = (): void => {
    const { place, person } = session.viewpoint;
    placeName.textContent = place.name;
    channels.replaceChildren(...channelViews(session, (channel) => switchTo({ channel })));
    for (const [at, each] of session.start.places.entries()) press(places[at], each === place);
    for (const [at, each] of session.start.people.entries()) press(people[at], each === person);
  };
  session.onSwitch(show);
  show();
  return el(
    'aside',
    { class: 'sidebar', 'aria-label': words.serversAndPeople },
    el('nav', { class: 'guilds', 'aria-label': words.servers }, ...places),
    guild,
  );
}

function peopleView(people: readonly HTMLElement[], label: string): HTMLElement {
  const caption = el('div', { class: 'caption' }, label);
  return el('div', { class: 'people', role: 'group', 'aria-label': label }, caption, ...people);
}

/** Opens the first channel of the place. */
function placeButton(place: PlaceInfo, switchTo: (to: Partial<Viewpoint>) => void): HTMLButtonElement {
  const { id, name, channels } = place;
  const [channel] = channels;
  const onclick = () => channel && switchTo({ place, channel });
  const initials = name
    .split(' ')
    .map((word) => word[0])
    .join('');
  const attributes = id === '@me' ? {} : { 'data-initials': initials };
  const picture = id === '@me' && icon('message');
  return el(
    'button',
    { type: 'button', class: 'guild-button', 'aria-label': name, title: name, onclick, ...attributes },
    picture,
  );
}

function channelViews(session: Session, choose: (channel: Viewpoint['channel']) => void): HTMLElement[] {
  const { viewpoint, words } = session;
  const isDirect = viewpoint.place.id === '@me';
  const buttons = viewpoint.place.channels.map((channel) => {
    const current = channel === viewpoint.channel ? 'page' : undefined;
    const picture = isDirect ? avatar(channel.name, true) : icon('hash');
    return el(
      'button',
      { type: 'button', class: 'channel', 'aria-current': current, onclick: () => choose(channel) },
      picture,
      channel.name,
    );
  });
  return isDirect ? buttons : [el('div', { class: 'caption' }, words.shell.textChannels), ...buttons];
}

function personButton({ name, role }: PersonInfo, onclick: () => void): HTMLButtonElement {
  const words = el(
    'span',
    { class: 'person-words' },
    el('span', { class: 'person-name' }, name),
    el('span', { class: 'person-role' }, role),
  );
  return el('button', { type: 'button', class: 'person', onclick }, avatar(name), words);
}

function press(button: HTMLElement | undefined, is: boolean): void {
  button?.setAttribute('aria-pressed', String(is));
}
