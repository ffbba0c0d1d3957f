import type { Interaction } from '../interactions/interaction.ts';
import type { Rejection } from '../simulator-types.ts';
import type { RestError } from './error.ts';
import type { Params } from './route.ts';

export interface Exchange {
  readonly method: string;
  readonly path: string;
  readonly params: Params;
  readonly body: unknown;
}

/** Keeps requests and their results in memory: with their interaction, and all rejections in one list. */
export class RestLog {
  readonly rejections: Rejection[] = [];
  readonly #find: (token: string) => Interaction | undefined;

  constructor(find: (token: string) => Interaction | undefined) {
    this.#find = find;
  }

  add({ method, path, params, body }: Exchange, status: number, error?: RestError): void {
    const problems = error?.words ?? [];
    const interaction = this.#find(params.token ?? '');
    interaction?.requests.push({ method, route: path, body, status, problems });
    if (error) this.rejections.push({ method, route: path, status, code: error.code, problems });
  }
}
