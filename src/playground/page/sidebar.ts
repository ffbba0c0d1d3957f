import type { GuildInfo, PersonInfo } from '../wire.ts';
import { avatar, el, icon } from './dom.ts';
import { CHANNEL_NAME } from './names.ts';
import type { Session } from './session.ts';

/** The servers, the channel, and who one is. */
export function sidebar(session: Session, onChosen: () => void): HTMLElement {
  const guildName = el('h1', { class: 'bar' });
  const guildButtons = session.start.guilds.map((guild) =>
    guildButton(guild, () => go(session.person, guild)),
  );
  const people = session.start.people.map((person) => personButton(person, () => go(person, session.guild)));
  const go = (person: PersonInfo, guild: GuildInfo): void => {
    if (person !== session.person || guild !== session.guild) session.switchTo(person, guild);
    onChosen();
  };
  const show = (): void => {
    guildName.textContent = session.guild.name;
    for (const [index, guild] of session.start.guilds.entries())
      press(guildButtons[index], guild === session.guild);
    for (const [index, person] of session.start.people.entries())
      press(people[index], person === session.person);
  };
  session.onSwitch(show);
  show();
  const channel = el(
    'button',
    { type: 'button', class: 'channel', 'aria-current': 'page', onclick: onChosen },
    icon('hash'),
    CHANNEL_NAME,
  );
  return el(
    'div',
    { class: 'sidebar' },
    el('nav', { class: 'guilds', 'aria-label': 'Servers' }, ...guildButtons),
    el(
      'div',
      { class: 'guild' },
      guildName,
      el(
        'nav',
        { class: 'channels', 'aria-label': 'Channels' },
        el('div', { class: 'caption' }, 'Text channels'),
        channel,
      ),
      el(
        'div',
        { class: 'people', role: 'group', 'aria-label': 'You are' },
        el('div', { class: 'caption' }, 'You are'),
        ...people,
      ),
    ),
  );
}

function guildButton({ name }: GuildInfo, onclick: () => void): HTMLButtonElement {
  const initials = name
    .split(' ')
    .map((word) => word[0])
    .join('');
  return el(
    'button',
    { type: 'button', class: 'guild-button', 'aria-label': name, title: name, onclick },
    initials,
  );
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
