import type { Act, GuildInfo, Outcome, PersonInfo, Snapshot, Start } from '../wire.ts';
import { post, request } from './api.ts';

export type Form = NonNullable<Outcome['modal']>;

/** Something that only this page knows: a command under way, or one that failed. */
export interface Note {
  readonly id: string;
  readonly command: string;
  readonly failure?: string;
  /** The message after which it stands. */
  readonly after: string | undefined;
}

const EMPTY: Snapshot = { messages: [], commands: [], messageCommands: [] };

/** Who is at the page, where, and what is seen there. */
export class Session {
  readonly start: Start;
  person: PersonInfo;
  guild: GuildInfo;
  snapshot: Snapshot = EMPTY;
  notes: Note[] = [];
  /** Shows the form that an interaction opened. */
  openForm: (interactionId: string, form: Form) => void = () => undefined;
  readonly #dismissed = new Set<string>();
  readonly #listeners = new Set<() => void>();
  readonly #switched = new Set<() => void>();
  #events: EventSource | undefined;

  constructor(start: Start) {
    this.start = start;
    this.person = named(start.people, sessionStorage.getItem('person'));
    this.guild = named(start.guilds, sessionStorage.getItem('guild'));
  }

  /** The messages without those that the person dismissed. */
  get messages(): Snapshot['messages'] {
    return this.snapshot.messages.filter(({ id }) => !this.#dismissed.has(id));
  }

  /** Calls back when what is seen changed. */
  onChange(listener: () => void): void {
    this.#listeners.add(listener);
  }

  /** Calls back when it is another person, or another guild. */
  onSwitch(listener: () => void): void {
    this.#switched.add(listener);
  }

  switchTo(person: PersonInfo, guild: GuildInfo): void {
    this.person = person;
    this.guild = guild;
    sessionStorage.setItem('person', person.name);
    sessionStorage.setItem('guild', guild.name);
    this.snapshot = EMPTY;
    this.notes = [];
    this.connect();
    for (const listener of this.#switched) listener();
  }

  connect(): void {
    this.#events?.close();
    const events = new EventSource(this.address('events'));
    this.#events = events;
    events.onmessage = ({ data }: MessageEvent<string>) => {
      if (events !== this.#events) return;
      this.snapshot = JSON.parse(data) as Snapshot;
      document.body.classList.remove('is-offline');
      this.#notify();
    };
    events.onerror = () => {
      document.body.classList.add('is-offline');
      if (events.readyState === EventSource.CLOSED) setTimeout(() => location.reload(), 2_000);
    };
  }

  /** An address of this person in this guild. */
  address(what: string, more: Readonly<Record<string, string>> = {}): string {
    return `/api/${what}?${new URLSearchParams({ person: this.person.name, guild: this.guild.id, ...more })}`;
  }

  read<Result>(what: string, more?: Readonly<Record<string, string>>): Promise<Result> {
    return request<Result>(this.address(what, more));
  }

  async act<Result = Outcome>(act: Act): Promise<Result> {
    try {
      return await post<Result>(this.address('act'), act);
    } finally {
      this.#notify();
    }
  }

  /** The id by which an attachment option names the file. */
  async upload(file: File): Promise<string> {
    const type = file.type || 'application/octet-stream';
    const init = { method: 'POST', headers: { 'content-type': type }, body: file };
    return (await request<{ id: string }>(this.address('upload', { name: file.name }), init)).id;
  }

  dismiss(messageId: string): void {
    this.#dismissed.add(messageId);
    this.#notify();
  }

  setNote(note: Note): void {
    this.notes = [...this.notes.filter(({ id }) => id !== note.id), note];
    this.#notify();
  }

  removeNote(id: string): void {
    this.notes = this.notes.filter((note) => note.id !== id);
    this.#notify();
  }

  #notify(): void {
    for (const listener of this.#listeners) listener();
  }
}

function named<Item extends { readonly name: string }>(items: readonly Item[], name: string | null): Item {
  const found = items.find((item) => item.name === name) ?? items[0];
  if (!found) throw new Error('There is nobody and nothing here.');
  return found;
}
