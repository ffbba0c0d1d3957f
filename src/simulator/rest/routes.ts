import type { Route } from './route.ts';
import { applicationRoutes } from './routes-application.ts';
import { callbackRoutes } from './routes-callback.ts';
import { channelRoutes } from './routes-channels.ts';
import { commandRoutes } from './routes-commands.ts';
import { threadRoutes } from './routes-threads.ts';
import { webhookRoutes } from './routes-webhooks.ts';

/** The simulated part of Discord's API. Everything else is a 404. */
export const apiRoutes: readonly Route[] = [
  ...applicationRoutes,
  ...commandRoutes,
  ...callbackRoutes,
  ...webhookRoutes,
  ...channelRoutes,
  ...threadRoutes,
];
