import dotenv from 'dotenv';
import { z } from 'zod';
import type { ExpectedSetting, SettingProblem } from '../domain/startup-errors.ts';

const count = { kind: 'whole-number', min: 1, max: 1_000_000_000 } as const;

/** The variables that can hold a wrong value. */
const expected = {
  DISCORD_TOKEN: { kind: 'no-white-space' },
  DISCORD_GUILD_ID: { kind: 'server-id' },
  DISCORD_API_URL: { kind: 'web-address' },
  INDEX_MEMORY_MB: { kind: 'whole-number', min: 1, max: 1_000_000 },
  ASK_MIN_CONFIDENCE: { kind: 'number', min: 0, max: 1 },
  SEMANTIC: { kind: 'one-of', values: ['auto', 'off'] },
  EMBEDDINGS_URL: { kind: 'web-address' },
  EMBEDDINGS_MODEL: { kind: 'set' },
  USER_QUESTIONS_PER_MINUTE: count,
  GUILD_QUESTIONS_PER_MINUTE: count,
  USER_SUGGESTIONS_PER_MINUTE: count,
  GUILD_SUGGESTIONS_PER_MINUTE: count,
  USER_ADDITIONS_PER_HOUR: count,
  GUILD_ADDITIONS_PER_HOUR: count,
  MAX_ARTICLES: count,
  MAX_DRAFTS: count,
  MAX_LIBRARY_MB: count,
  MAX_FEEDS: { kind: 'whole-number', min: 1, max: 25 },
  PLAYGROUND_PORT: { kind: 'whole-number', min: 0, max: 65_535 },
  HEALTH_PORT: { kind: 'whole-number', min: 0, max: 65_535 },
  HEALTH_HOST: { kind: 'ip-address' },
  LOG_LEVEL: { kind: 'one-of', values: ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'] },
} as const satisfies Readonly<Record<string, ExpectedSetting>>;

type Checked = keyof typeof expected;

const SECRETS: ReadonlySet<string> = new Set<Checked>(['DISCORD_TOKEN']);

/** An empty variable counts as unset. */
const unset = (value: unknown) => (typeof value === 'string' && value.trim() === '' ? undefined : value);
const variable = <Schema extends z.ZodType>(schema: Schema) => z.preprocess(unset, schema);

const numberIn = ({ min, max }: { readonly min: number; readonly max: number }) =>
  z.coerce.number().min(min).max(max);

/** Every variable that Verbatim reads. `.env.example` explains each one. */
export const configSchema = z
  .object({
    DISCORD_TOKEN: variable(z.string().regex(/^\S+$/u).optional()),
    DISCORD_GUILD_ID: variable(
      z
        .string()
        .regex(/^\d{17,20}$/u)
        .optional(),
    ),
    DISCORD_API_URL: variable(z.url({ protocol: /^https?$/u }).default('https://discord.com/api')),
    ARTICLES_DIR: variable(z.string().default('articles')),
    DATA_DIR: variable(z.string().default('data')),
    INDEX_MEMORY_MB: variable(numberIn(expected.INDEX_MEMORY_MB).int().default(256)),
    ASK_MIN_CONFIDENCE: variable(numberIn(expected.ASK_MIN_CONFIDENCE).default(0.25)),
    SEMANTIC: variable(z.enum(expected.SEMANTIC.values).default('auto')),
    EMBEDDINGS_URL: variable(z.url({ protocol: /^https?$/u }).optional()),
    EMBEDDINGS_MODEL: variable(z.string().optional()),
    USER_QUESTIONS_PER_MINUTE: variable(numberIn(count).int().default(60)),
    GUILD_QUESTIONS_PER_MINUTE: variable(numberIn(count).int().default(600)),
    USER_SUGGESTIONS_PER_MINUTE: variable(numberIn(count).int().default(120)),
    GUILD_SUGGESTIONS_PER_MINUTE: variable(numberIn(count).int().default(2400)),
    USER_ADDITIONS_PER_HOUR: variable(numberIn(count).int().default(60)),
    GUILD_ADDITIONS_PER_HOUR: variable(numberIn(count).int().default(240)),
    MAX_ARTICLES: variable(numberIn(count).int().default(2_000)),
    MAX_DRAFTS: variable(numberIn(count).int().default(100)),
    MAX_LIBRARY_MB: variable(numberIn(count).int().default(200)),
    MAX_FEEDS: variable(numberIn(expected.MAX_FEEDS).int().default(10)),
    PLAYGROUND_PORT: variable(numberIn(expected.PLAYGROUND_PORT).int().default(4380)),
    HEALTH_PORT: variable(numberIn(expected.HEALTH_PORT).int().optional()),
    HEALTH_HOST: variable(z.union([z.ipv4(), z.ipv6()]).default('127.0.0.1')),
    LOG_LEVEL: variable(z.enum(expected.LOG_LEVEL.values).default('info')),
  })
  .refine(
    ({ EMBEDDINGS_URL, EMBEDDINGS_MODEL }) => EMBEDDINGS_URL === undefined || EMBEDDINGS_MODEL !== undefined,
    {
      path: ['EMBEDDINGS_MODEL'],
    },
  );

export type Config = z.infer<typeof configSchema>;

/** Worded where it is shown. Never holds the value of a secret. */
export class ConfigError extends Error {
  /** One for each variable that is wrong. */
  readonly problems: readonly SettingProblem[];

  constructor(problems: readonly SettingProblem[]) {
    super(problems.map(({ variable: name }) => name).join(', '));
    this.name = 'ConfigError';
    this.problems = problems;
  }
}

/**
 * The configuration from the environment, or else from the file `.env` in the working directory.
 *
 * @throws ConfigError
 */
export function readConfig(environment: NodeJS.ProcessEnv = readEnvironment()): Config {
  const result = configSchema.safeParse(environment);
  if (result.success) return result.data;
  const wrong = new Set(result.error.issues.map(({ path }) => path[0] as Checked));
  throw new ConfigError([...wrong].map((name) => problemWith(name, environment[name])));
}

function problemWith(name: Checked, value: string | undefined): SettingProblem {
  return { variable: name, expected: expected[name], ...(SECRETS.has(name) ? {} : { value }) };
}

/**
 * The address of Discord's API, whatever the token is set to.
 *
 * @throws ConfigError
 */
export function readApiUrl(): string {
  return readConfig({ ...readEnvironment(), DISCORD_TOKEN: '' }).DISCORD_API_URL;
}

/** A variable of this process that takes precedence over `.env`; undefined if it is empty. */
export function environmentVariable(name: string): string | undefined {
  return process.env[name]?.trim() || undefined;
}

function readEnvironment(): NodeJS.ProcessEnv {
  const fromFile: Record<string, string> = {};
  dotenv.config({ quiet: true, processEnv: fromFile });
  const set = Object.entries(process.env).filter(([, value]) => value?.trim());
  return { ...fromFile, ...Object.fromEntries(set) };
}
