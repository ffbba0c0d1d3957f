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

/** The parts of a path that stand for something. */
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
  /** Bytes in place of JSON. */
  readonly file?: UploadedFile;
}

export interface Route {
  readonly method: string;
  /** `/channels/:channel/messages`; a part with a colon is a parameter. */
  readonly path: string;
  /** Routes without it are reached by an interaction's token, or by everybody. */
  readonly needsBotToken: boolean;
  handle(world: World, request: RestRequest): RestAnswer;
}

export interface Match {
  readonly route: Route;
  readonly params: Record<string, string>;
}

export const ok = (body: unknown, status = 200): RestAnswer => ({ status, body });
export const noContent = (): RestAnswer => ({ status: 204 });

export function route(method: string, path: string, handle: Route['handle']): Route {
  return { method, path, needsBotToken: true, handle };
}

export function openRoute(method: string, path: string, handle: Route['handle']): Route {
  return { method, path, needsBotToken: false, handle };
}

/** The routes whose path fits, whatever their method. */
export function matchPath(routes: readonly Route[], path: string): Match[] {
  const parts = path.split('/').map(decode);
  return routes.flatMap((candidate) => {
    const params = capture(candidate.path.split('/'), parts);
    return params ? [{ route: candidate, params }] : [];
  });
}

function capture(pattern: readonly string[], parts: readonly string[]): Record<string, string> | undefined {
  if (pattern.length !== parts.length) return undefined;
  const params: Record<string, string> = {};
  for (const [index, key] of pattern.entries()) {
    const part = parts[index] ?? '';
    if (key.startsWith(':') && part !== '') params[key.slice(1)] = part;
    else if (key !== part) return undefined;
  }
  return params;
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
