import { readdir, readFile } from 'node:fs/promises';
import { validate } from 'dockerfile-utils';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { configSchema } from '../src/app/config.ts';

const dockerfile = await readFile('Dockerfile', 'utf8');
const unit = await readFile('ops/verbatim.service', 'utf8');

/** Sources of `COPY` that are not from another stage. */
const copied = [...dockerfile.matchAll(/^COPY (?!--from)(.+) \S+$/gmu)].flatMap(([, names = '']) =>
  names.split(' '),
);

describe('the Dockerfile', () => {
  it('is valid', () => {
    expect(validate(dockerfile)).toEqual([]);
  });

  it('copies what exists, and .dockerignore lets exactly that in', async () => {
    const present = await readdir('.');
    expect(copied.filter((name) => !present.includes(name.replace('./', '')))).toEqual([]);
    const ignore = (await readFile('.dockerignore', 'utf8'))
      .split('\n')
      .filter((line) => line !== '' && !line.startsWith('#'));
    expect(ignore[0]).toBe('*');
    expect(ignore.slice(1).toSorted()).toEqual([...new Set(copied)].map((name) => `!${name}`).toSorted());
  });

  it('does not run the bot as root, keeps one volume, and runs on a Node that package.json allows', () => {
    const last = dockerfile.slice(dockerfile.lastIndexOf('\nFROM '));
    expect(last).toMatch(/^USER node$/mu);
    expect(last.match(/^VOLUME .*$/gmu)).toEqual(['VOLUME ["/data"]']);
    for (const [, major] of dockerfile.matchAll(/^FROM node:(\d+)/gmu))
      expect(Number(major)).toBeOneOf([22, 24]);
  });
});

describe('compose.yaml', () => {
  it('runs it without rights, on a read-only root, with the volume where the data goes', async () => {
    const { services, volumes } = parse(await readFile('compose.yaml', 'utf8'));
    const { verbatim } = services;
    expect(verbatim).toMatchObject({
      read_only: true,
      cap_drop: ['ALL'],
      security_opt: ['no-new-privileges:true'],
    });
    expect(verbatim.volumes).toContain(`data:${verbatim.environment.DATA_DIR}`);
    expect(Object.keys(volumes)).toEqual(['data']);
  });
});

it('sets only variables that the bot reads', async () => {
  const known = new Set([...Object.keys(configSchema.shape), 'NODE_ENV', 'HEALTH_PORT']);
  const compose = Object.keys(parse(await readFile('compose.yaml', 'utf8')).services.verbatim.environment);
  const inImage = [...(/^ENV (.*)$/mu.exec(dockerfile)?.[1] ?? '').matchAll(/(\w+)=/gu)].map(
    ([, name]) => name ?? '',
  );
  const inUnit = [...(/^ExecStart=(.*)$/mu.exec(unit)?.[1] ?? '').matchAll(/(\w+)=/gu)].map(
    ([, name]) => name ?? '',
  );
  for (const names of [compose, inImage, inUnit]) {
    expect(names.length).toBeGreaterThan(1);
    expect(names.filter((name) => !known.has(name))).toEqual([]);
  }
});
