import type { APIApplicationCommand } from 'discord-api-types/v10';
import type { InteractionRecord, Nearby, ShownMessage } from '../../simulator/types.ts';

export interface ChannelInfo {
  readonly id: string;
  readonly name: string;
}

/** A server, or the direct messages with the bot. */
export interface PlaceInfo {
  /** A guild's id, or `@me`. */
  readonly id: string;
  readonly name: string;
  readonly channels: readonly ChannelInfo[];
}

/** Somebody whom a visitor can be. */
export interface PersonInfo {
  readonly name: string;
  readonly userId: string;
  /** What sets this person apart, in words: “Manage Server”. */
  readonly role: string;
}

/** What does not change while the page is open. */
export interface Start {
  readonly application: { readonly id: string; readonly name: string };
  readonly places: readonly PlaceInfo[];
  readonly people: readonly PersonInfo[];
}

/** What one person sees in one channel. */
export interface Snapshot {
  readonly messages: readonly ShownMessage[];
  /** Slash commands. */
  readonly commands: readonly APIApplicationCommand[];
  /** Names of the commands in a message's menu. */
  readonly messageCommands: readonly string[];
  readonly nearby: Nearby;
}

/** One line of the inspector. */
export interface InteractionSummary {
  readonly id: string;
  /** `/ask`, `button`, `autocomplete of /ask` … */
  readonly what: string;
  readonly person: string;
  readonly at: number;
  /** Milliseconds to the first response. */
  readonly acknowledgedMs?: number;
  readonly statuses: readonly number[];
  readonly problems: number;
}

export type InteractionDetail = InteractionSummary & Pick<InteractionRecord, 'payload' | 'requests'>;

export interface ArticleSummary {
  readonly id: string;
  readonly title: string;
  /** Publisher, author and date, as far as known. */
  readonly source: string;
  readonly url?: string;
  readonly language: string;
}

/** An article to read: the paragraphs' sentences, with what stands between them. */
export interface ReadableArticle extends ArticleSummary {
  readonly paragraphs: ReadonlyArray<{
    readonly number: number;
    readonly start: number;
    readonly text: string;
  }>;
}

/** Where a message's excerpts stand in an article: UTF-16 offsets into its text. */
export interface QuotePlace {
  readonly articleId: string;
  readonly spans: ReadonlyArray<{ readonly start: number; readonly end: number }>;
}

/** Commands for a first visit, as they would be typed. */
export interface Welcome {
  readonly examples: readonly string[];
  readonly articles: number;
}

export interface ErrorBody {
  readonly error: string;
}
