import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';
import type { Network } from '../../src/ingest/fetch/network.ts';

export interface WebServer {
  readonly port: number;
  /** How often it was asked. */
  readonly requests: () => number;
  /** An address on it under a name that the local network knows. */
  readonly url: (path?: string) => string;
  /** Knows every name as this server, and lets nothing else be asked. */
  readonly network: Network;
  close(): void;
}

/** A real server on this machine that closes when the test is over. */
export async function webServer(handler: RequestListener, address?: string): Promise<WebServer> {
  const server = await startWebServer(handler, address);
  onTestFinished(server.close);
  return server;
}

/** A real server on this machine, for several tests. */
export async function startWebServer(handler: RequestListener, address = '127.0.0.1'): Promise<WebServer> {
  let count = 0;
  const server = createServer((request, response) => {
    count += 1;
    handler(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, address, resolve));
  const { port } = server.address() as AddressInfo;
  return {
    port,
    requests: () => count,
    url: (path = '/') => `http://news.example:${port}${path}`,
    network: {
      lookup: async () => [{ address, family: 4 }],
      isAllowedAddress: (asked) => asked === address,
      allowedPorts: new Set([port]),
    },
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
