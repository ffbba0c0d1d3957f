import type { Welcome } from '../../wire.ts';
import { el, icon } from '../parts/dom.ts';
import type { Session } from '../session.ts';

/** The introduction above the first message, with example commands to click. */
export function welcomeView(session: Session, run: (line: string) => Promise<void>): HTMLElement {
  const view = el('section', { class: 'welcome', 'aria-label': session.words.welcome.label });
  const fill = async (): Promise<void> => {
    const { examples, articles } = await session.read<Welcome>('welcome');
    const { start, viewpoint, words, channelName } = session;
    const { title, about, serverHas, youHave } = words.welcome;
    const isDirect = viewpoint.place.id === '@me';
    const library = isDirect ? youHave(articles) : serverHas(viewpoint.place.name, articles);
    view.replaceChildren(
      el('div', { class: 'welcome-sign' }, icon(isDirect ? 'message' : 'hash')),
      el('h2', {}, title(channelName)),
      el('p', {}, about(start.application.name, library)),
      el('div', { class: 'examples' }, ...examples.map((line) => exampleButton(line, () => void run(line)))),
    );
  };
  session.onSwitch(() => void fill());
  void fill();
  return view;
}

function exampleButton(line: string, onclick: () => void): HTMLElement {
  return el('button', { type: 'button', class: 'example', onclick }, ...exampleWords(line));
}

/** Formats `/ask question:Where?` like Discord. */
function exampleWords(line: string): (Node | string)[] {
  const [, command = line, option = '', value = ''] =
    /^(\/\S+)(?:\s+([\p{L}\p{N}_-]+):(.*))?$/u.exec(line) ?? [];
  const chip = el('span', { class: 'example-chip' }, el('span', { class: 'example-option' }, option), value);
  return [el('span', { class: 'command-name' }, command), ...(option === '' ? [] : [chip])];
}
