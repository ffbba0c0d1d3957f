import { Client, type ClientOptions, GatewayIntentBits, type Interaction } from 'discord.js';
import type { Simulator } from '../../src/simulator/simulator.ts';

export interface RawAnswer {
  readonly status: number;
  readonly contentType: string | null;
  // biome-ignore lint/suspicious/noExplicitAny: responses have many shapes
  readonly body: any;
}

/** Sends a plain HTTP request. */
export async function request(
  simulator: Simulator,
  method: string,
  path: string,
  body?: unknown,
  headers: Record<string, string> = {},
): Promise<RawAnswer> {
  const response = await fetch(`${simulator.apiUrl}/v10${path}`, {
    method,
    headers: {
      authorization: `Bot ${simulator.token}`,
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      ...headers,
    },
    ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
  });
  const text = await response.text();
  const contentType = response.headers.get('content-type');
  return {
    status: response.status,
    contentType,
    body: contentType === 'application/json' ? JSON.parse(text) : text,
  };
}

/** Callback and webhook paths of the newest interaction. */
export function newest(simulator: Simulator): { id: string; callback: string; webhook: string } {
  const { id, payload } = simulator.interactions.at(-1) as { id: string; payload: { token: string } };
  return {
    id,
    callback: `/interactions/${id}/${payload.token}/callback`,
    webhook: `/webhooks/${simulator.applicationId}/${payload.token}`,
  };
}

/** A real discord.js client, logged in and ready. */
export async function connect(
  simulator: Simulator,
  onInteraction: (interaction: Interaction) => unknown = () => undefined,
  options: Partial<ClientOptions> = {},
): Promise<Client<true>> {
  const client = new Client({
    intents: [GatewayIntentBits.Guilds],
    ...options,
    rest: { api: simulator.apiUrl, ...options.rest },
  });
  client.on('interactionCreate', onInteraction);
  const ready = new Promise((resolve) => client.once('clientReady', resolve));
  await client.login(simulator.token);
  await ready;
  return client as Client<true>;
}

export const ask = {
  name: 'ask',
  description: 'Answers a question in the words of the article',
  options: [{ type: 3, name: 'question', description: 'What you want to know', autocomplete: true }],
};

/** Registers commands without a client. */
export async function register(simulator: Simulator, ...commands: unknown[]): Promise<void> {
  const path = `/applications/${simulator.applicationId}/commands`;
  const { status, body } = await request(simulator, 'PUT', path, commands);
  if (status !== 200) throw new Error(JSON.stringify(body));
}
