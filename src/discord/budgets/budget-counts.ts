import type { BudgetOptions } from './budgets.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

export interface BudgetCounts {
  readonly USER_QUESTIONS_PER_MINUTE: number;
  readonly GUILD_QUESTIONS_PER_MINUTE: number;
  readonly USER_SUGGESTIONS_PER_MINUTE: number;
  readonly GUILD_SUGGESTIONS_PER_MINUTE: number;
  readonly USER_ADDITIONS_PER_HOUR: number;
  readonly GUILD_ADDITIONS_PER_HOUR: number;
}

export function budgetsOf(counts: BudgetCounts): BudgetOptions {
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
