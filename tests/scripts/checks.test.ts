import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'verbatim-checks-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function runScript(name: string, words: readonly string[] = [], env: Record<string, string> = {}) {
  const child = spawn(process.execPath, ['--import', 'tsx', `scripts/${name}.ts`, ...words], {
    env: { ...process.env, ...env },
  });
  const [out, err, [code]] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, 'close'),
  ]);
  return { out, err, code: code as number };
}

describe('the check of licences', () => {
  it('passes what the program ships', async () => {
    expect(await runScript('check-licences')).toMatchObject({ code: 0, err: '' });
  });

  it('fails for a licence that nobody has allowed, and for none, but not for packages of development', async () => {
    const file = path.join(folder, 'lock.json');
    const packages = {
      '': { license: 'MIT' },
      'node_modules/fine': { version: '1.0.0', license: '(MIT OR GPL-3.0)' },
      'node_modules/both': { version: '1.0.0', license: 'MIT AND GPL-3.0' },
      'node_modules/fine/node_modules/@some/strict': { version: '2.0.0', license: 'AGPL-3.0' },
      'node_modules/silent': { version: '3.0.0' },
      'node_modules/tool': { version: '4.0.0', license: 'AGPL-3.0', dev: true },
    };
    await writeFile(file, JSON.stringify({ packages }));
    const { code, err } = await runScript('check-licences', [file]);
    expect(code).toBe(1);
    expect(err.trim().split('\n')).toEqual([
      'both 1.0.0: MIT AND GPL-3.0',
      '@some/strict 2.0.0: AGPL-3.0',
      'silent 3.0.0: no licence',
    ]);
  });

  it('fails for a file without packages', async () => {
    const file = path.join(folder, 'empty.json');
    await writeFile(file, '{"packages": {}}');
    expect((await runScript('check-licences', [file])).code).toBe(1);
  });
});

describe('the audit', () => {
  /** Runs it with an npm that prints this. */
  async function audit(report: unknown) {
    const printed = typeof report === 'string' ? report : JSON.stringify(report);
    await writeFile(path.join(folder, 'npm'), `#!/bin/sh\ncat <<'END'\n${printed}\nEND\nexit 1\n`, {
      mode: 0o755,
    });
    return runScript('check-audit', [], { PATH: `${folder}${path.delimiter}${process.env['PATH']}` });
  }

  it('fails for a vulnerability, which it names', async () => {
    const { code, err } = await audit({
      vulnerabilities: { leaky: { severity: 'high', range: '<1.2.3' } },
      metadata: { vulnerabilities: { high: 1, total: 1 } },
    });
    expect(code).toBe(1);
    expect(err).toContain('leaky <1.2.3: high');
  });

  it('passes where npm knows of none', async () => {
    const { code, out } = await audit({ vulnerabilities: {}, metadata: { vulnerabilities: { total: 0 } } });
    expect(code).toBe(0);
    expect(out).toContain('npm knows of no vulnerability');
  });

  it.each([
    ['serves no audits', { message: '405 Method Not Allowed - POST https://registry.example/-/npm' }],
    ['is out of reach', { error: { code: 'ENOTFOUND', summary: 'request failed' } }],
    ['answers with something else', '<html>'],
  ])('warns and passes where the registry %s', async (_, report) => {
    const { code, err } = await audit(report);
    expect(code).toBe(0);
    expect(err).toMatch(/^Warning: nothing was audited/u);
  });
});
