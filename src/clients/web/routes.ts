import { Hono, type HonoRequest } from 'hono';
import { DEFAULT_LOCALE, MAX_ATTACHMENT_BYTES } from '../../simulator/limits.ts';
import type { Simulator } from '../../simulator/simulator-types.ts';
import type { SimulatedPerson } from '../../simulator/types.ts';
import { type PageServerWording, pageServerWording } from '../../wording/client-wording.ts';
import { languageOf } from '../../wording/languages.ts';
import { actSchema, perform } from './acts.ts';
import { type ArticlesFor, readable, summaryOf } from './articles.ts';
import { receive, receiveJson } from './body.ts';
import { streamSnapshots } from './events.ts';
import { inspectInteraction, listInteractions } from './inspect.ts';
import { locate } from './locate.ts';
import { personIn } from './people.ts';
import { Refusal } from './refusal.ts';
import { snapshotOf, startOf } from './snapshot.ts';

const MAX_ACT_BYTES = 256 * 1024;

/** What the playground is about: a simulated Discord, and the articles of the bot in it. */
export interface Stage {
  readonly simulator: Simulator;
  readonly applicationName: string;
  readonly articlesFor: ArticlesFor;
  /** Commands for a first visit, as they would be typed, that work on these articles. */
  readonly examplesFor: (locale: string, ...visitor: Parameters<ArticlesFor>) => Promise<readonly string[]>;
}

/** Except for `/start`, every route has the person in the channel that the query names. */
type Api = Hono<{ Variables: { person: SimulatedPerson } }>;

export function createApi(stage: Stage): Api {
  const api: Api = new Hono();
  api.get('/start', (context) =>
    context.json(startOf(stage.simulator, stage.applicationName, wordsFor(context.req))),
  );
  api.use(async (context, next) => {
    context.set('person', visitor(stage.simulator, context.req));
    await next();
  });
  addReads(api, stage);
  addArticles(api, stage);
  addActs(api);
  return api;
}

function addReads(api: Api, { simulator }: Stage): void {
  api.get('/events', (context) =>
    streamSnapshots(context, () => snapshotOf(context.var.person), simulator.onChange),
  );
  api.get('/interactions', (context) =>
    context.json(listInteractions(simulator, context.var.person.guildId, wordsFor(context.req))),
  );
  api.get('/interaction', ({ req, var: { person }, json }) => {
    const found = inspectInteraction(simulator, person.guildId, parameter(req, 'id'), wordsFor(req));
    if (!found) throw new Refusal(404, ({ noInteraction }) => noInteraction);
    return json(found);
  });
}

function addArticles(api: Api, { articlesFor, examplesFor }: Stage): void {
  api.get('/welcome', async ({ req, var: { person }, json }) => {
    const visit = [person.guildId, person.userId] as const;
    return json({
      examples: await examplesFor(localeOf(req), ...visit),
      articles: (await articlesFor(...visit)).length,
    });
  });
  const articlesOf = ({ guildId, userId }: SimulatedPerson) => articlesFor(guildId, userId);
  api.get('/articles', async ({ req, var: { person }, json }) =>
    json((await articlesOf(person)).map((article) => summaryOf(article, wordsFor(req)))),
  );
  api.get('/article', async ({ req, var: { person }, json }) =>
    json(readable(await articlesOf(person), parameter(req, 'id'), wordsFor(req))),
  );
  api.get('/place', async ({ req, var: { person }, json }) => {
    const message = person.messages().find(({ id }) => id === parameter(req, 'message'));
    const place = message && locate(message, await articlesOf(person));
    if (!place) throw new Refusal(404, ({ noQuote }) => noQuote);
    return json(place);
  });
}

function addActs(api: Api): void {
  api.post('/act', async ({ req, var: { person }, json }) => {
    const act = actSchema.safeParse(await receiveJson(req, MAX_ACT_BYTES));
    if (!act.success) throw new Refusal(400, (words) => words.noAction);
    return json((await perform(person, act.data)) ?? null);
  });
  api.post('/upload', async ({ req, var: { person }, json }) => {
    const bytes = await receive(req, MAX_ATTACHMENT_BYTES);
    const contentType = req.header('content-type') ?? 'application/octet-stream';
    const name = parameter(req, 'name');
    return json({ id: person.attach({ name, bytes, contentType }) });
  });
}

function visitor(simulator: Simulator, request: HonoRequest): SimulatedPerson {
  const read = (name: string) => parameter(request, name);
  const person = personIn(simulator, read('person'), read('place'), read('channel'), localeOf(request));
  if (!person) throw new Refusal(404, (words) => words.noPersonOrChannel);
  return person;
}

/** The locale of the page's language; it may be missing, or one that Discord does not have. */
function localeOf(request: HonoRequest): string {
  return request.query('locale') ?? DEFAULT_LOCALE;
}

/** In the language of the page. */
export function wordsFor(request: HonoRequest): PageServerWording {
  return pageServerWording(languageOf(localeOf(request)));
}

function parameter(request: HonoRequest, name: string): string {
  const value = request.query(name);
  if (!value) throw new Refusal(400, (words) => words.missingParameter(name));
  return value;
}
