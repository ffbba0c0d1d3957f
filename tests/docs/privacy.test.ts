import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { AUDIT_MS, DRAFT_MS, LEFT_MS, MAX_AUDIT_ENTRIES, UNDO_MS } from '../../src/storage/retention.ts';
import { wordingFor } from '../../src/wording/wording.ts';

const DAY_MS = 24 * 60 * 60 * 1_000;
const { buttons, privacy } = wordingFor('discord');

it('PRIVACY.md and /privacy state how long everything is kept', async () => {
  const policy = (await readFile('PRIVACY.md', 'utf8')).replace(/\s+/gu, ' ');
  expect([UNDO_MS, LEFT_MS, DRAFT_MS, AUDIT_MS].map((ms) => ms / DAY_MS)).toEqual([30, 30, 7, 365]);
  expect(MAX_AUDIT_ENTRIES).toBe(10_000);
  for (const words of [
    'until someone removes the article, and 30 days more',
    '| 7 days, or until the draft is published or discarded;',
    '| one year, at most 10,000 entries a library |',
    "the server's data are kept for 30 days",
  ])
    expect(policy).toContain(words);
  const [articles, drafts, history, server] = privacy.keeping;
  expect([articles, drafts, history, server]).toEqual([
    expect.stringContaining('30 days more'),
    expect.stringContaining('7 days'),
    expect.stringContaining('one year'),
    expect.stringContaining('30 days'),
  ]);
});

it('PRIVACY.md names the buttons of /privacy', async () => {
  const policy = await readFile('PRIVACY.md', 'utf8');
  for (const label of [buttons.exportMine, buttons.deleteMine, buttons.exportServer, buttons.deleteServer])
    expect(policy).toContain(`*${label}*`);
});
