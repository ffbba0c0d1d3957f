import type { APIApplicationCommand } from 'discord-api-types/v10';
import type { InteractionRecord, Outcome, ShownMessage } from '../simulator/types.ts';
import type { Act } from './acts.ts';

export type { APIApplicationCommand } from 'discord-api-types/v10';
export type { OptionValues, Outcome, ShownMessage } from '../simulator/types.ts';
export type { Act };

export interface GuildInfo {
  readonly id: string;
  readonly name: string;
  readonly channelId: string;
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
  readonly guilds: readonly GuildInfo[];
  readonly people: readonly PersonInfo[];
}

export interface SeenMessage extends ShownMessage {
  /** When it was sent, in milliseconds since 1970. */
  readonly at: number;
  readonly fromApplication: boolean;
}

/** What one person sees in one channel. */
export interface Snapshot {
  readonly messages: readonly SeenMessage[];
  /** Slash commands. */
  readonly commands: readonly APIApplicationCommand[];
  /** Names of the commands in a message's menu. */
  readonly messageCommands: readonly string[];
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
export interface Place {
  readonly articleId: string;
  readonly spans: ReadonlyArray<{ readonly start: number; readonly end: number }>;
}

/** Commands for a first visit, as they would be typed. */
export interface Welcome {
  readonly examples: readonly string[];
  readonly articles: number;
}

export interface Refused {
  readonly error: string;
}

export type ActResult = Outcome;
