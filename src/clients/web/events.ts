import type { Context } from 'hono';
import { streamSSE } from 'hono/streaming';

/**
 * Streams the whole of `snapshot` as a Server-Sent Event, at once and after every change. Changes that come while an
 * event is being sent share the next one. https://html.spec.whatwg.org/multipage/server-sent-events.html
 */
export function streamSnapshots(
  context: Context,
  snapshot: () => unknown,
  onChange: (listener: () => void) => () => void,
): Response {
  return streamSSE(context, async (stream) => {
    let wake = (): void => undefined;
    const stop = onChange(() => wake());
    stream.onAbort(() => {
      stop();
      wake();
    });
    while (!stream.aborted) {
      const change = new Promise<void>((resolve) => {
        wake = resolve;
      });
      await stream.writeSSE({ data: JSON.stringify(snapshot()) });
      await change;
    }
  });
}
