import type { Outcome } from '../../../simulator/types.ts';
import type { PageWording } from '../../../wording/client-wording.ts';
import type { Act } from '../acts.ts';
import type { ChannelInfo, PersonInfo, PlaceInfo, Snapshot, Start } from '../wire.ts';
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

const EMPTY: Snapshot = {
  messages: [],
  commands: [],
  messageCommands: [],
  nearby: { people: [], roles: [], channels: [] },
};

/** Who is where. */
export interface Seat {
  readonly person: PersonInfo;
  readonly place: PlaceInfo;
  readonly channel: ChannelInfo;
}

/** Who is at the page, where, and what is seen there. */
export class Session {
  readonly start: Start;
  readonly words: PageWording;
  seat: Seat;
  snapshot: Snapshot = EMPTY;
  notes: Note[] = [];
  /** Shows the form that an interaction opened. */
  openForm: (interactionId: string, form: Form) => void = () => undefined;
  readonly #listeners = new Set<() => void>();
  readonly #switched = new Set<() => void>();
  readonly #loaded = new Set<() => void>();
  #events: EventSource | undefined;

  constructor(start: Start, words: PageWording) {
    this.start = start;
    this.words = words;
    const place = named(start.places, sessionStorage.getItem('place'));
    const channel = named(place.channels, sessionStorage.getItem('channel'));
    this.seat = { person: named(start.people, sessionStorage.getItem('person')), place, channel };
  }

  /** False for the moment between a switch and the first sight of what is there. */
  get isLoaded(): boolean {
    return this.snapshot !== EMPTY;
  }

  get person(): PersonInfo {
    return this.seat.person;
  }

  /** `#general`, or with whom the direct messages are. */
  get channelName(): string {
    const { place, channel } = this.seat;
    return place.id === '@me' ? channel.name : `#${channel.name}`;
  }

  /** Calls back when what is seen changed. */
  onChange(listener: () => void): void {
    this.#listeners.add(listener);
  }

  /** Calls back when it is another person, or another channel. */
  onSwitch(listener: () => void): void {
    this.#switched.add(listener);
  }

  /** Calls back when a switch is complete, and what is there is known. */
  onLoaded(listener: () => void): void {
    this.#loaded.add(listener);
  }

  sit(seat: Seat): void {
    this.seat = seat;
    for (const [what, { name }] of Object.entries(seat)) sessionStorage.setItem(what, name);
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

  /** An address as this person uses it here. */
  address(what: string, more: Readonly<Record<string, string>> = {}): string {
    const { person, place, channel } = this.seat;
    const where = { person: person.name, place: place.id, channel: channel.id };
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

  /** The id by which an attachment option names the file. */
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
