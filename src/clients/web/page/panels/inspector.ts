import type { PageWording } from '../../../../wording/client-wording.ts';
import type { InteractionDetail, InteractionSummary } from '../../wire.ts';
import { RefusedError } from '../api.ts';
import { el } from '../parts/dom.ts';
import type { Panel } from '../parts/panel.ts';
import type { Session } from '../session.ts';
import { jsonView } from './json-view.ts';

const WAIT_MS = 150;

/** Shows the server's interactions: payload, the bot's requests, and the time to the first response. */
export class Inspector implements Panel {
  readonly name: string;
  readonly closeLabel: string;
  readonly body = el('div', { class: 'panel-body inspector', tabindex: 0 });
  readonly #session: Session;
  readonly #entries = new Map<string, HTMLDetailsElement>();
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(session: Session) {
    this.#session = session;
    this.name = session.words.inspector.name;
    this.closeLabel = session.words.inspector.close;
    session.onSwitch(() => this.#entries.clear());
  }

  refresh(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#load(), WAIT_MS);
  }

  async #load(): Promise<void> {
    try {
      const list = await this.#session.read<InteractionSummary[]>('interactions');
      const views = list.map((summary) => this.#entry(summary));
      const { empty } = this.#session.words.inspector;
      this.body.replaceChildren(...(views.length > 0 ? views : [el('p', { class: 'empty' }, empty)]));
    } catch (error) {
      if (!(error instanceof RefusedError)) throw error;
      this.body.replaceChildren(el('p', { class: 'empty' }, error.message));
    }
  }

  #entry(summary: InteractionSummary): HTMLElement {
    const known = this.#entries.get(summary.id);
    const entry = known ?? el('details', { class: 'interaction' });
    const fresh = JSON.stringify(summary);
    if (entry.dataset['summary'] === fresh) return entry;
    entry.dataset['summary'] = fresh;
    entry.replaceChildren(summaryView(summary, this.#session.words));
    if (entry.open) void this.#fill(entry, summary.id);
    if (!known) entry.addEventListener('toggle', () => entry.open && void this.#fill(entry, summary.id));
    this.#entries.set(summary.id, entry);
    return entry;
  }

  async #fill(entry: HTMLDetailsElement, id: string): Promise<void> {
    const { payload, requests } = await this.#session.read<InteractionDetail>('interaction', { id });
    const { inspector: words } = this.#session.words;
    const parts = [part(words.payload, el('span', {}, 'INTERACTION_CREATE'), payload, [])];
    for (const [index, { method, route, body, status, problems }] of requests.entries()) {
      const line = el(
        'span',
        { class: 'request-line' },
        el('b', {}, method),
        ` ${route} `,
        statusView(status),
      );
      parts.push(part(words.request(index + 1), line, body, problems));
    }
    entry.replaceChildren(...[...entry.children].slice(0, 1), ...parts);
  }
}

function summaryView(summary: InteractionSummary, { inspector: words }: PageWording): HTMLElement {
  const { what, person, at, acknowledgedMs, statuses, problems } = summary;
  const time = acknowledgedMs === undefined ? words.noResponse : words.milliseconds(acknowledgedMs);
  return el(
    'summary',
    {},
    el('span', { class: 'interaction-what' }, what),
    el('span', { class: 'interaction-who' }, words.by(person, at)),
    el(
      'span',
      {
        class: `interaction-time${acknowledgedMs === undefined ? ' is-missing' : ''}`,
        title: words.firstResponse,
      },
      time,
    ),
    problems > 0 && el('span', { class: 'problem-count' }, words.problems(problems)),
    el('span', { class: 'statuses' }, ...statuses.map(statusView)),
  );
}

function statusView(status: number): HTMLElement {
  return el('span', { class: `status ${status < 400 ? 'is-good' : 'is-bad'}` }, String(status));
}

function part(label: string, title: HTMLElement, value: unknown, problems: readonly string[]): HTMLElement {
  const list = problems.map((problem) => el('li', {}, problem));
  return el(
    'section',
    { class: 'exchange', 'aria-label': label },
    el('div', { class: 'exchange-title' }, title),
    list.length > 0 && el('ul', { class: 'problems' }, ...list),
    value !== undefined && jsonView(value),
  );
}
