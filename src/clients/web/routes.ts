import type { IncomingMessage } from 'node:http';
import { ClientRefusal } from '../../simulator/client-refusal.ts';
import { ATTACHMENT_BYTES_MAX } from '../../simulator/limits.ts';
import type { Simulator } from '../../simulator/simulator-types.ts';
import type { SimulatedPerson } from '../../simulator/types.ts';
import type { PageServerWording } from '../../wording/client-wording.ts';
import { actSchema, perform } from './acts.ts';
import { type ArticlesFor, readable, summaryOf } from './articles.ts';
import { HttpError, receive, receiveJson } from './http.ts';
import { inspectInteraction, listInteractions } from './inspect.ts';
import { locate } from './locate.ts';
import { personIn } from './people.ts';
import { startOf } from './snapshot.ts';

const ACT_BYTES_MAX = 256 * 1024;

/** What the page is about. */
export interface Stage {
  readonly simulator: Simulator;
  readonly applicationName: string;
  readonly words: PageServerWording;
  readonly articlesFor: ArticlesFor;
  /** Commands for a first visit, as they would be typed, that work on these articles. */
  readonly examplesFor: (...visitor: Parameters<ArticlesFor>) => Promise<readonly string[]>;
}

type Route = (stage: Stage, url: URL, request: IncomingMessage) => unknown;

/** JSON answers by method and path. Reading is GET; everything that does something is POST. */
export const routes: Readonly<Record<string, Route>> = {
  'GET /api/start': ({ simulator, applicationName, words }) => startOf(simulator, applicationName, words),
  'GET /api/welcome': async (stage, url) => {
    const { guildId, userId } = visitor(stage, url);
    return {
      examples: await stage.examplesFor(guildId, userId),
      articles: (await stage.articlesFor(guildId, userId)).length,
    };
  },
  'GET /api/articles': async (stage, url) =>
    (await articlesOf(stage, url)).map((article) => summaryOf(article, stage.words)),
  'GET /api/article': async (stage, url) =>
    readable(await articlesOf(stage, url), parameter(url, 'id'), stage.words),
  'GET /api/place': async (stage, url) => {
    const message = visitor(stage, url)
      .messages()
      .find(({ id }) => id === parameter(url, 'message'));
    const place = message && locate(message, await articlesOf(stage, url));
    if (!place) throw new HttpError(404, (words) => words.noQuote);
    return place;
  },
  'GET /api/interactions': (stage, url) =>
    listInteractions(stage.simulator, visitor(stage, url).guildId, stage.words),
  'GET /api/interaction': (stage, url) => {
    const { guildId } = visitor(stage, url);
    const found = inspectInteraction(stage.simulator, guildId, parameter(url, 'id'), stage.words);
    if (!found) throw new HttpError(404, (words) => words.noInteraction);
    return found;
  },
  'POST /api/act': async (stage, url, request) => {
    const act = actSchema.safeParse(await receiveJson(request, ACT_BYTES_MAX));
    if (!act.success) throw new HttpError(400, (words) => words.noAction);
    return refusing(() => perform(visitor(stage, url), act.data));
  },
  'POST /api/upload': async (stage, url, request) => {
    const bytes = await receive(request, ATTACHMENT_BYTES_MAX);
    const contentType = request.headers['content-type'] ?? 'application/octet-stream';
    return refusing(async () => ({
      id: visitor(stage, url).attach({ name: parameter(url, 'name'), bytes, contentType }),
    }));
  },
};

/** Who is at the page, and where. @throws HttpError 404 */
export function visitor({ simulator }: Stage, url: URL): SimulatedPerson {
  const person = personIn(
    simulator,
    parameter(url, 'person'),
    parameter(url, 'place'),
    parameter(url, 'channel'),
  );
  if (!person) throw new HttpError(404, (words) => words.noPersonOrChannel);
  return person;
}

function articlesOf(stage: Stage, url: URL): ReturnType<ArticlesFor> {
  const { guildId, userId } = visitor(stage, url);
  return stage.articlesFor(guildId, userId);
}

function parameter({ searchParams }: URL, name: string): string {
  const value = searchParams.get(name);
  if (value === null || value === '') throw new HttpError(400, (words) => words.missingParameter(name));
  return value;
}

async function refusing<Result>(work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    throw error instanceof ClientRefusal ? new HttpError(422, () => error.message) : error;
  }
}
