export interface Wait {
  holds(): boolean;
  /** Calls back whenever the condition is worth another look. */
  subscribe(listener: () => void): () => void;
  readonly timeoutMs: number;
  /** What to say when the time is over. */
  readonly words: string;
}

export async function waitUntil({ holds, subscribe, timeoutMs, words }: Wait): Promise<void> {
  if (holds()) return;
  await new Promise<void>((resolve, reject) => {
    const finish = (settle: () => void) => {
      clearTimeout(timer);
      unsubscribe();
      settle();
    };
    const late = () => reject(new Error(`${words} within ${timeoutMs} ms.`));
    const timer = setTimeout(() => finish(late), timeoutMs);
    const unsubscribe = subscribe(() => {
      if (holds()) finish(resolve);
    });
  });
}
