export interface Wait {
  holds(): boolean;
  /** Calls `listener` whenever the condition may have changed. @returns a function that unsubscribes */
  subscribe(listener: () => void): () => void;
  readonly timeoutMs: number;
  /** Start of the error message after a timeout. */
  readonly failure: string;
}

export async function waitUntil({ holds, subscribe, timeoutMs, failure }: Wait): Promise<void> {
  if (holds()) return;
  await new Promise<void>((resolve, reject) => {
    const finish = (settle: () => void) => {
      clearTimeout(timer);
      unsubscribe();
      settle();
    };
    const late = () => reject(new Error(`${failure} within ${timeoutMs} ms.`));
    const timer = setTimeout(() => finish(late), timeoutMs);
    const unsubscribe = subscribe(() => {
      if (holds()) finish(resolve);
    });
  });
}
