import type { IncomingMessage, ServerResponse } from 'node:http';
import { SECURITY_HEADERS } from './guard.ts';

/**
 * Server-Sent Events with the whole of `snapshot` at the start and after every change; changes at one time are one
 * event. https://html.spec.whatwg.org/multipage/server-sent-events.html
 */
export function streamSnapshots(
  request: IncomingMessage,
  response: ServerResponse,
  snapshot: () => unknown,
  onChange: (listener: () => void) => () => void,
): void {
  response.writeHead(200, { ...SECURITY_HEADERS, 'content-type': 'text/event-stream' });
  let scheduled: NodeJS.Immediate | undefined;
  const write = (): void => {
    scheduled = undefined;
    response.write(`data: ${JSON.stringify(snapshot())}\n\n`);
  };
  write();
  const stop = onChange(() => {
    scheduled ??= setImmediate(write);
  });
  request.once('close', () => {
    stop();
    clearImmediate(scheduled);
  });
}
