import type { Route } from './route.ts';
import { applicationRoutes } from './routes-application.ts';
import { callbackRoutes } from './routes-callback.ts';
import { channelRoutes } from './routes-channels.ts';
import { commandRoutes } from './routes-commands.ts';
import { webhookRoutes } from './routes-webhooks.ts';

/** The part of Discord's API that is simulated; everything else is answered 404. */
export const apiRoutes: readonly Route[] = [
  ...applicationRoutes,
  ...commandRoutes,
  ...callbackRoutes,
  ...webhookRoutes,
  ...channelRoutes,
];
