import type { APIApplicationCommand } from 'discord-api-types/v10';
import type { Paragraph } from '../../domain/article.ts';
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

/** A person that a visitor can act as. */
export interface PersonInfo {
  readonly name: string;
  readonly userId: string;
  /** Shown beside the name, such as “Manage Server”. */
  readonly role: string;
}

/** Data that stays the same while the page is open. */
export interface Start {
  readonly application: { readonly id: string; readonly name: string };
  readonly places: readonly PlaceInfo[];
  readonly people: readonly PersonInfo[];
}

/** The content of a channel as one person sees it. */
export interface Snapshot {
  readonly messages: readonly ShownMessage[];
  /** Slash commands. */
  readonly commands: readonly APIApplicationCommand[];
  /** Names of the commands in a message's context menu. */
  readonly messageCommands: readonly string[];
  readonly nearby: Nearby;
}

/** An entry of the inspector. */
export interface InteractionSummary {
  readonly id: string;
  /** `/manage add`, `Button`, `/ask autocomplete` … */
  readonly what: string;
  readonly person: string;
  readonly at: number;
  /** Milliseconds to the first response, once there is one. */
  readonly acknowledgedMs?: number;
  readonly statuses: readonly number[];
  readonly problems: number;
}

export type InteractionDetail = InteractionSummary & Pick<InteractionRecord, 'payload' | 'requests'>;

export interface ArticleSummary {
  readonly id: string;
  readonly title: string;
  /** Publisher, author and date, if known. */
  readonly source: string;
  readonly url?: string;
  readonly language: string;
}

/** An article with its full text by paragraph. */
export interface ReadableArticle extends ArticleSummary {
  readonly paragraphs: ReadonlyArray<
    Pick<Paragraph, 'number' | 'start' | 'kind'> & { readonly text: string }
  >;
}

/** The place of a message's excerpts in an article, as UTF-16 offsets into its text. */
export interface QuotePlace {
  readonly articleId: string;
  readonly spans: ReadonlyArray<{ readonly start: number; readonly end: number }>;
}

/** Content of the introduction; `examples` are commands as they would be typed. */
export interface Welcome {
  readonly examples: readonly string[];
  readonly articles: number;
}

export interface ErrorBody {
  readonly error: string;
}
