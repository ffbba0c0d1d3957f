import type { UploadedFile } from '../messages/attachments.ts';
import type { World } from '../world.ts';

type Param =
  | 'application'
  | 'attachment'
  | 'channel'
  | 'command'
  | 'guild'
  | 'interaction'
  | 'message'
  | 'name'
  | 'token'
  | 'user';

/** Values of a path's parameters. */
export type Params = Readonly<Partial<Record<Param, string>>>;

export interface RestRequest {
  readonly params: Params;
  readonly query: URLSearchParams;
  readonly body: unknown;
  readonly files: readonly UploadedFile[];
}

export interface RestAnswer {
  readonly status: number;
  readonly body?: unknown;
  /** Sent instead of JSON. */
  readonly file?: UploadedFile;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface Route {
  readonly method: string;
  /** `/channels/:channel/messages`, in Hono's syntax. */
  readonly path: string;
  /** False for public routes and for routes that an interaction token opens. */
  readonly needsBotToken: boolean;
  handle(world: World, request: RestRequest): RestAnswer;
}

export const ok = (body: unknown, status = 200): RestAnswer => ({ status, body });
export const noContent = (): RestAnswer => ({ status: 204 });

export function route(method: string, path: string, handle: Route['handle']): Route {
  return { method, path, needsBotToken: true, handle };
}

export function openRoute(method: string, path: string, handle: Route['handle']): Route {
  return { method, path, needsBotToken: false, handle };
}
