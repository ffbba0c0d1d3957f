import type { Welcome } from '../../wire.ts';
import { el, icon } from '../parts/dom.ts';
import type { Session } from '../session.ts';

/** What stands at the channel's beginning: where one is, and commands to click. */
export function welcomeView(session: Session, run: (line: string) => Promise<void>): HTMLElement {
  const view = el('section', { class: 'welcome', 'aria-label': 'Welcome' });
  const fill = async (): Promise<void> => {
    const { examples, articles } = await session.read<Welcome>('welcome');
    const { application } = session.start;
    const count = articles === 1 ? '1 article' : `${articles} articles`;
    view.replaceChildren(
      el('div', { class: 'welcome-sign' }, icon('hash')),
      el('h2', {}, `Welcome to ${session.channelName}`),
      el(
        'p',
        {},
        `${application.name} answers questions about articles, in the articles’ own words. This is the real bot in a Discord that is simulated on your machine: “${session.seat.place.name}” has ${count}. Type / to see the commands, or start with one of these:`,
      ),
      el(
        'div',
        { class: 'examples' },
        ...examples.map((line) =>
          el(
            'button',
            { type: 'button', class: 'example', onclick: () => void run(line) },
            ...exampleWords(line),
          ),
        ),
      ),
    );
  };
  session.onSwitch(() => void fill());
  void fill();
  return view;
}

/** `/ask question:Where?` as Discord shows it. */
function exampleWords(line: string): (Node | string)[] {
  const [, command = line, option = '', value = ''] = /^(\/\S+)(?:\s+(\w+):(.*))?$/.exec(line) ?? [];
  const chip = el('span', { class: 'example-chip' }, el('span', { class: 'example-option' }, option), value);
  return [el('span', { class: 'command-name' }, command), ...(option === '' ? [] : [chip])];
}
