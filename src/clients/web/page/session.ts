import type { Outcome, ShownMessage } from '../../../simulator/types.ts';
import type { PageWording } from '../../../wording/client-wording.ts';
import type { Act } from '../acts.ts';
import type { ChannelInfo, PersonInfo, PlaceInfo, Snapshot, Start } from '../wire.ts';
import { post, request } from './api.ts';

export type OpenForm = NonNullable<Outcome['modal']>;

/** A command that is being sent or that failed. Only this page knows about it. */
export interface Note {
  readonly id: string;
  readonly command: string;
  readonly failure?: string;
  /** Id of the message above it. */
  readonly after: string | undefined;
}

const EMPTY: Snapshot = {
  messages: [],
  commands: [],
  messageCommands: [],
  nearby: { people: [], roles: [], channels: [] },
};

/** The person that the visitor acts as, and the channel they look at. */
export interface Viewpoint {
  readonly person: PersonInfo;
  readonly place: PlaceInfo;
  readonly channel: ChannelInfo;
}

/** The state of the page: the current person and channel, and its content. */
export class Session {
  readonly start: Start;
  readonly words: PageWording;
  /** Of the person's client, as Discord names it. */
  readonly locale: string;
  viewpoint: Viewpoint;
  snapshot: Snapshot = EMPTY;
  notes: Note[] = [];
  /** Shows the form that an interaction opened. */
  openForm: (interactionId: string, form: OpenForm) => void = () => undefined;
  /** Lets the visitor write a reply to a message. */
  startReply: (message: ShownMessage) => void = () => undefined;
  readonly #listeners = new Set<() => void>();
  readonly #switched = new Set<() => void>();
  readonly #loaded = new Set<() => void>();
  #events: EventSource | undefined;

  constructor(start: Start, words: PageWording, locale: string) {
    this.start = start;
    this.words = words;
    this.locale = locale;
    const place = named(start.places, sessionStorage.getItem('place'));
    const channel = named(place.channels, sessionStorage.getItem('channel'));
    this.viewpoint = { person: named(start.people, sessionStorage.getItem('person')), place, channel };
  }

  /** False after a switch, until the channel's content arrives. */
  get isLoaded(): boolean {
    return this.snapshot !== EMPTY;
  }

  get person(): PersonInfo {
    return this.viewpoint.person;
  }

  /** `#general`, or the other person's name in direct messages. */
  get channelName(): string {
    const { place, channel } = this.viewpoint;
    return place.id === '@me' ? channel.name : `#${channel.name}`;
  }

  /** Calls `listener` after the content changes. */
  onChange(listener: () => void): void {
    this.#listeners.add(listener);
  }

  /** Calls `listener` after the person or the channel changes. */
  onSwitch(listener: () => void): void {
    this.#switched.add(listener);
  }

  /** Calls `listener` when the first content after a switch has arrived. */
  onLoaded(listener: () => void): void {
    this.#loaded.add(listener);
  }

  switchTo(viewpoint: Viewpoint): void {
    this.viewpoint = viewpoint;
    for (const [what, { name }] of Object.entries(viewpoint)) sessionStorage.setItem(what, name);
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
      const isFirst = !this.isLoaded;
      this.snapshot = JSON.parse(data) as Snapshot;
      document.body.classList.remove('is-offline');
      this.#notify();
      if (isFirst) for (const listener of this.#loaded) listener();
    };
    events.onerror = () => {
      document.body.classList.add('is-offline');
      if (events.readyState === EventSource.CLOSED) setTimeout(() => location.reload(), 2_000);
    };
  }

  /** The URL of an API route, for the current person and channel. */
  address(what: string, more: Readonly<Record<string, string>> = {}): string {
    const { person, place, channel } = this.viewpoint;
    const where = { person: person.name, place: place.id, channel: channel.id, locale: this.locale };
    return `/api/${what}?${new URLSearchParams({ ...where, ...more })}`;
  }

  read<Result>(what: string, more?: Readonly<Record<string, string>>): Promise<Result> {
    return request<Result>(this.address(what, more), this.words);
  }

  async act<Result = Outcome>(act: Act): Promise<Result> {
    try {
      return await post<Result>(this.address('act'), this.words, act);
    } finally {
      this.#notify();
    }
  }

  /** Uploads a file. @returns the id that attachment options and file fields take as value */
  async upload(file: File): Promise<string> {
    const type = file.type || 'application/octet-stream';
    const init = { method: 'POST', headers: { 'content-type': type }, body: file };
    const address = this.address('upload', { name: file.name });
    return (await request<{ id: string }>(address, this.words, init)).id;
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
  if (!found) throw new Error('The playground has no people or no places.');
  return found;
}
