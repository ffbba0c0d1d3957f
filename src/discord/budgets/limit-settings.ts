import type { Room } from '../../use-cases/adding/check-room.ts';
import type { BudgetOptions } from './budgets.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

export interface LimitSettings {
  readonly USER_QUESTIONS_PER_MINUTE: number;
  readonly GUILD_QUESTIONS_PER_MINUTE: number;
  readonly USER_SUGGESTIONS_PER_MINUTE: number;
  readonly GUILD_SUGGESTIONS_PER_MINUTE: number;
  readonly USER_ADDITIONS_PER_HOUR: number;
  readonly GUILD_ADDITIONS_PER_HOUR: number;
  readonly MAX_ARTICLES: number;
  readonly MAX_DRAFTS: number;
  readonly MAX_LIBRARY_MB: number;
  readonly MAX_FEEDS: number;
}

/** What a bot needs to keep the configured limits. */
export function limitsOf(settings: LimitSettings): {
  readonly budgets: BudgetOptions;
  readonly room: Room;
  /** Number of feeds that one library may follow. */
  readonly maxFeeds: number;
} {
  return { budgets: budgetsOf(settings), room: roomOf(settings), maxFeeds: settings.MAX_FEEDS };
}

function roomOf({ MAX_ARTICLES, MAX_DRAFTS, MAX_LIBRARY_MB }: LimitSettings): Room {
  return { articles: MAX_ARTICLES, drafts: MAX_DRAFTS, mebibytes: MAX_LIBRARY_MB };
}

function budgetsOf(counts: LimitSettings): BudgetOptions {
  return {
    question: {
      user: { count: counts.USER_QUESTIONS_PER_MINUTE, period: MINUTE },
      guild: { count: counts.GUILD_QUESTIONS_PER_MINUTE, period: MINUTE },
    },
    suggestion: {
      user: { count: counts.USER_SUGGESTIONS_PER_MINUTE, period: MINUTE },
      guild: { count: counts.GUILD_SUGGESTIONS_PER_MINUTE, period: MINUTE },
    },
    addition: {
      user: { count: counts.USER_ADDITIONS_PER_HOUR, period: HOUR },
      guild: { count: counts.GUILD_ADDITIONS_PER_HOUR, period: HOUR },
    },
  };
}
