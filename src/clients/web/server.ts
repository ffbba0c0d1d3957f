import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createAdaptorServer } from '@hono/node-server';
import { pageServerWording } from '../../wording/client-wording.ts';
import { createApp } from './app.ts';
import { loadPage } from './page-files.ts';
import type { Stage } from './routes.ts';

export interface Playground {
  /** `http://127.0.0.1:4380` */
  readonly url: string;
  stop(): Promise<void>;
}

/** Number of ports to try after the wanted one. */
const PORTS_TRIED = 20;

/** Serves the playground on 127.0.0.1, on `port` or the next free one. Port 0 takes any. */
export async function startPlayground(stage: Stage, port: number): Promise<Playground> {
  const { fetch } = createApp(stage, await loadPage(pageServerWording()));
  const server = createAdaptorServer({ fetch, overrideGlobalObjects: false }) as Server;
  await listen(server, port, port === 0 ? 0 : PORTS_TRIED);
  return {
    url: `http://127.0.0.1:${portOf(server)}`,
    stop: async () => {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      server.closeAllConnections();
      await closed;
    },
  };
}

async function listen(server: Server, port: number, tries: number): Promise<void> {
  try {
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject);
      server.listen(port, '127.0.0.1', () => {
        server.off('error', reject);
        resolve();
      });
    });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE' || tries === 0 || port === 65_535) throw error;
    await listen(server, port + 1, tries - 1);
  }
}

function portOf(server: Server): number {
  return (server.address() as AddressInfo).port;
}
