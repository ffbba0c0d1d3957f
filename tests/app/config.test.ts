import { readFile } from 'node:fs/promises';
import dotenv from 'dotenv';
import { describe, expect, it } from 'vitest';
import { ConfigError, configSchema, readConfig } from '../../src/app/config.ts';
import { wordingFor } from '../../src/wording/wording.ts';

const { startup } = wordingFor('terminal');

const example = await readFile(new URL('../../.env.example', import.meta.url), 'utf8');
const names = Object.keys(configSchema.shape);

function messageFor(environment: Readonly<Record<string, string>>): string {
  try {
    readConfig(environment);
  } catch (error) {
    if (error instanceof ConfigError) return startup.settings(error.problems);
    throw error;
  }
  return 'all right';
}

describe('.env.example', () => {
  it('has every variable that is read, and no other', () => {
    expect(Object.keys(dotenv.parse(example)).sort()).toEqual(names.toSorted());
  });

  it('gives the same configuration as no file at all', () => {
    expect(readConfig(dotenv.parse(example))).toEqual(readConfig({}));
  });

  it.each(names)('says what %s means and what its default is', (name) => {
    const [, comment = ''] = new RegExp(`((?:^#.*\\n)+)${name}=`, 'mu').exec(example) ?? [];
    expect(comment.length).toBeGreaterThan(30);
    expect(comment).toMatch(/default/iu);
    const value = readConfig({})[name as keyof typeof configSchema.shape];
    if (value !== undefined) expect(comment).toContain(String(value));
  });
});

describe('the configuration', () => {
  it('has defaults for everything but the token and the server', () => {
    expect(readConfig({})).toEqual({
      DISCORD_API_URL: 'https://discord.com/api',
      ARTICLES_DIR: 'articles',
      DATA_DIR: 'data',
      INDEX_MEMORY_MB: 256,
      ASK_MIN_CONFIDENCE: expect.any(Number),
      SEMANTIC: 'auto',
      USER_QUESTIONS_PER_MINUTE: 60,
      GUILD_QUESTIONS_PER_MINUTE: 600,
      USER_SUGGESTIONS_PER_MINUTE: 120,
      GUILD_SUGGESTIONS_PER_MINUTE: 2_400,
      USER_ADDITIONS_PER_HOUR: 60,
      GUILD_ADDITIONS_PER_HOUR: 240,
      MAX_ARTICLES: 2_000,
      MAX_DRAFTS: 100,
      MAX_LIBRARY_MB: 200,
      MAX_FEEDS: 10,
      PLAYGROUND_PORT: 4380,
      HEALTH_HOST: '127.0.0.1',
      LOG_LEVEL: 'info',
    });
  });

  it('is what the environment says', () => {
    const counts = {
      USER_QUESTIONS_PER_MINUTE: 1,
      GUILD_QUESTIONS_PER_MINUTE: 2,
      USER_SUGGESTIONS_PER_MINUTE: 3,
      GUILD_SUGGESTIONS_PER_MINUTE: 4,
      USER_ADDITIONS_PER_HOUR: 5,
      GUILD_ADDITIONS_PER_HOUR: 6,
      MAX_ARTICLES: 7,
      MAX_DRAFTS: 8,
      MAX_LIBRARY_MB: 9,
      MAX_FEEDS: 10,
    };
    const environment = {
      DISCORD_TOKEN: 'a.b-c',
      DISCORD_GUILD_ID: '123456789012345678',
      DISCORD_API_URL: 'http://127.0.0.1:8080/api',
      ARTICLES_DIR: '/srv/my articles',
      DATA_DIR: '/srv/my data',
      INDEX_MEMORY_MB: '64',
      ASK_MIN_CONFIDENCE: '0.5',
      SEMANTIC: 'off',
      EMBEDDINGS_URL: 'http://127.0.0.1:11434',
      EMBEDDINGS_MODEL: 'bge-m3',
      ...Object.fromEntries(Object.entries(counts).map(([name, count]) => [name, String(count)])),
      PLAYGROUND_PORT: '0',
      HEALTH_PORT: '9464',
      HEALTH_HOST: '::',
      LOG_LEVEL: 'debug',
    };
    expect(readConfig({ ...environment, UNRELATED: 'x' })).toEqual({
      ...environment,
      INDEX_MEMORY_MB: 64,
      ASK_MIN_CONFIDENCE: 0.5,
      ...counts,
      PLAYGROUND_PORT: 0,
      HEALTH_PORT: 9464,
    });
  });

  it('takes an empty variable for one that is not set', () => {
    for (const empty of ['', ' ', '\t\n']) {
      expect(readConfig(Object.fromEntries(names.map((name) => [name, empty])))).toEqual(readConfig({}));
    }
  });

  it('takes a confidence of 0 and of 1', () => {
    expect(readConfig({ ASK_MIN_CONFIDENCE: '0' }).ASK_MIN_CONFIDENCE).toBe(0);
    expect(readConfig({ ASK_MIN_CONFIDENCE: '1' }).ASK_MIN_CONFIDENCE).toBe(1);
  });

  it.each([
    ['DISCORD_TOKEN', 'two words', 'must not contain spaces or line breaks.'],
    ['DISCORD_GUILD_ID', 'my server', 'must be a server id of 17 to 20 digits. It is set to “my server”.'],
    ['DISCORD_GUILD_ID', '1234', 'must be a server id of 17 to 20 digits. It is set to “1234”.'],
    [
      'DISCORD_API_URL',
      'discord.com/api',
      'must be an http or https address. It is set to “discord.com/api”.',
    ],
    [
      'DISCORD_API_URL',
      'ftp://discord.com',
      'must be an http or https address. It is set to “ftp://discord.com”.',
    ],
    ['ASK_MIN_CONFIDENCE', '42 %', 'must be a number from 0 to 1. It is set to “42 %”.'],
    ['ASK_MIN_CONFIDENCE', '-0.1', 'must be a number from 0 to 1. It is set to “-0.1”.'],
    ['ASK_MIN_CONFIDENCE', '1.1', 'must be a number from 0 to 1. It is set to “1.1”.'],
    ['INDEX_MEMORY_MB', 'lots', 'must be a whole number from 1 to 1000000. It is set to “lots”.'],
    ['INDEX_MEMORY_MB', '0', 'must be a whole number from 1 to 1000000. It is set to “0”.'],
    ['SEMANTIC', 'on', 'must be auto or off. It is set to “on”.'],
    ['PLAYGROUND_PORT', 'eighty', 'must be a whole number from 0 to 65535. It is set to “eighty”.'],
    ['PLAYGROUND_PORT', '80.5', 'must be a whole number from 0 to 65535. It is set to “80.5”.'],
    ['PLAYGROUND_PORT', '65536', 'must be a whole number from 0 to 65535. It is set to “65536”.'],
    ['HEALTH_PORT', 'on', 'must be a whole number from 0 to 65535. It is set to “on”.'],
    ['HEALTH_HOST', 'everybody', 'must be an IP address. It is set to “everybody”.'],
    [
      'LOG_LEVEL',
      'lou\nd',
      'must be trace, debug, info, warn, error, fatal or silent. It is set to “lou d”.',
    ],
  ])('does not take %s=%s', (name, value, words) => {
    const lines = messageFor({ [name]: value }).split('\n');
    expect(lines).toEqual([expect.stringContaining('.env.example'), `  ${name} ${words}`]);
  });

  it('needs a model for a server of embeddings', () => {
    expect(messageFor({ EMBEDDINGS_URL: 'http://127.0.0.1:11434' })).toContain(
      'EMBEDDINGS_MODEL must be set',
    );
  });

  it('names all bad variables at once, and never the token', () => {
    const message = messageFor({
      DISCORD_TOKEN: 'very secret token',
      DISCORD_GUILD_ID: 'x',
      DISCORD_API_URL: 'x',
      INDEX_MEMORY_MB: 'x',
      ASK_MIN_CONFIDENCE: 'x',
      ...Object.fromEntries(names.filter((name) => /_PER_|^MAX_/u.test(name)).map((name) => [name, 'x'])),
      SEMANTIC: 'x',
      EMBEDDINGS_URL: 'x',
      PLAYGROUND_PORT: 'x',
      HEALTH_PORT: 'x',
      HEALTH_HOST: 'x',
      LOG_LEVEL: 'x',
    });
    for (const name of names.filter((of) => !['ARTICLES_DIR', 'DATA_DIR', 'EMBEDDINGS_MODEL'].includes(of)))
      expect(message).toContain(name);
    expect(message.split('\n')).toHaveLength(22);
    expect(message).not.toMatch(/very|secret token/u);
  });
});
