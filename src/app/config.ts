import dotenv from 'dotenv';
import { z } from 'zod';

/** An empty variable counts as one that is not set. */
const unset = (value: unknown) => (typeof value === 'string' && value.trim() === '' ? undefined : value);
const variable = <Schema extends z.ZodType>(schema: Schema) => z.preprocess(unset, schema);

const webAddress = z.url({ protocol: /^https?$/u, error: 'must be an http or https address' });

/** Every variable that the bot reads; `.env.example` says what each means. */
export const configSchema = z.object({
  DISCORD_TOKEN: variable(z.string().regex(/^\S+$/u, 'must not hold white space').optional()),
  DISCORD_GUILD_ID: variable(
    z
      .string()
      .regex(/^\d{17,20}$/u, 'must be a server id, 17 to 20 digits')
      .optional(),
  ),
  DISCORD_API_URL: variable(webAddress.default('https://discord.com/api')),
  ARTICLES_DIR: variable(z.string().default('articles')),
  DATA_DIR: variable(z.string().default('data')),
  INDEX_MEMORY_MB: variable(
    z.coerce
      .number('must be a number of MiB')
      .int('must be a whole number')
      .min(1, 'must be at least 1')
      .max(1_000_000, 'must be at most 1000000')
      .default(256),
  ),
  ASK_MIN_CONFIDENCE: variable(
    z.coerce
      .number('must be a number from 0 to 1')
      .min(0, 'must be at least 0')
      .max(1, 'must be at most 1')
      .default(0.25),
  ),
  PLAYGROUND_PORT: variable(
    z.coerce
      .number('must be a port, 0 to 65535')
      .int('must be a whole number')
      .min(0, 'must be at least 0')
      .max(65_535, 'must be at most 65535')
      .default(4380),
  ),
  LOG_LEVEL: variable(
    z
      .enum(['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'], {
        error: 'must be trace, debug, info, warn, error, fatal or silent',
      })
      .default('info'),
  ),
});

export type Config = z.infer<typeof configSchema>;

/** Its message names every bad variable, one a line; the value of a secret is never in it. */
export class ConfigError extends Error {}

const SECRETS: ReadonlySet<string> = new Set(['DISCORD_TOKEN']);

/**
 * The configuration from the environment, and under it from the file `.env` in the working folder.
 *
 * @throws ConfigError
 */
export function readConfig(environment: NodeJS.ProcessEnv = readEnvironment()): Config {
  const result = configSchema.safeParse(environment);
  if (result.success) return result.data;
  const lines = result.error.issues.map(({ path, message }) => {
    const name = String(path[0]);
    const value = SECRETS.has(name) ? '' : ` (it is "${environment[name] ?? ''}")`;
    return `  ${name} ${message}${value}`;
  });
  throw new ConfigError(`The configuration is not right; see .env.example.\n${lines.join('\n')}`);
}

function readEnvironment(): NodeJS.ProcessEnv {
  const fromFile: Record<string, string> = {};
  dotenv.config({ quiet: true, processEnv: fromFile });
  const set = Object.entries(process.env).filter(([, value]) => value?.trim());
  return { ...fromFile, ...Object.fromEntries(set) };
}
