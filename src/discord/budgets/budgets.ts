import { UserError } from '../../domain/errors/user-error.ts';
import { type Budget, TokenBuckets } from './token-buckets.ts';

/** What costs a token: a command, press, choice, form or mention; an autocomplete; a page, file or text to read. */
export type Spending = 'question' | 'suggestion' | 'addition';

interface SpendingBudgets {
  readonly user: Budget;
  /** Of all members together. */
  readonly guild: Budget;
}

export type BudgetOptions = Readonly<Record<Spending, SpendingBudgets>>;

export interface Spender {
  readonly userId: string;
  readonly guildId: string | null;
}

/** Of refusals in a public reply. */
const NOTICES: Budget = { count: 1, period: 60_000 };

/** Keeps one person from taking another's turn, and one guild another's. */
export class Budgets {
  readonly #buckets: Readonly<
    Record<Spending, { readonly user: TokenBuckets; readonly guild: TokenBuckets }>
  >;

  readonly #notices = new TokenBuckets(NOTICES);

  constructor(options: BudgetOptions) {
    const bucketsOf = ({ user, guild }: SpendingBudgets) => ({
      user: new TokenBuckets(user),
      guild: new TokenBuckets(guild),
    });
    this.#buckets = {
      question: bucketsOf(options.question),
      suggestion: bucketsOf(options.suggestion),
      addition: bucketsOf(options.addition),
    };
  }

  /** Whether to tell the person once more, where everybody reads it. */
  mayTell({ userId }: Spender): boolean {
    if (this.#notices.wait(userId) > 0) return false;
    this.#notices.take(userId);
    return true;
  }

  /** @throws UserError too-busy; nothing is spent then */
  spend(spending: Spending, { userId, guildId }: Spender): void {
    const { user, guild } = this.#buckets[spending];
    refuseFor('person', user.wait(userId));
    if (guildId !== null) {
      refuseFor('server', guild.wait(guildId));
      guild.take(guildId);
    }
    user.take(userId);
  }
}

function refuseFor(who: 'person' | 'server', wait: number): void {
  if (wait > 0) throw new UserError('too-busy', { who, seconds: Math.ceil(wait / 1_000) });
}
