/** Resolves when a condition holds, which is looked at whenever the source calls back. */
export async function waitUntil(
  holds: () => boolean,
  subscribe: (listener: () => void) => () => void,
  timeoutMs: number,
  words: string,
): Promise<void> {
  if (holds()) return;
  await new Promise<void>((resolve, reject) => {
    const finish = (settle: () => void) => {
      clearTimeout(timer);
      unsubscribe();
      settle();
    };
    const timer = setTimeout(
      () => finish(() => reject(new Error(`${words} within ${timeoutMs} ms.`))),
      timeoutMs,
    );
    const unsubscribe = subscribe(() => {
      if (holds()) finish(resolve);
    });
  });
}
