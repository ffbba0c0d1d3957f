import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { ask } from '../support/asked.ts';
import { type Launched, launch, logged } from '../support/launched.ts';
import { finished, messageOf } from '../support/shown.ts';

const run = promisify(execFile);

/** https://prometheus.io/docs/prometheus/latest/configuration/alerting_rules/ */
const alerts = z.strictObject({
  groups: z.array(
    z.strictObject({
      name: z.string(),
      rules: z.array(
        z.strictObject({
          alert: z.string().regex(/^Verbatim[A-Z]\w+$/u),
          expr: z.string(),
          for: z
            .string()
            .regex(/^\d+[smh]$/u)
            .optional(),
          labels: z.strictObject({ severity: z.enum(['critical', 'warning']) }),
          annotations: z.strictObject({ summary: z.string(), description: z.string().optional() }),
        }),
      ),
    }),
  ),
});

const position = z.strictObject({ x: z.int(), y: z.int(), w: z.int(), h: z.int() });
const dashboard = z.looseObject({
  title: z.string(),
  uid: z.string(),
  schemaVersion: z.int(),
  panels: z.array(
    z.looseObject({
      id: z.int(),
      title: z.string().min(1),
      type: z.enum(['row', 'stat', 'timeseries']),
      gridPos: position,
      targets: z
        .array(z.looseObject({ expr: z.string(), refId: z.string(), legendFormat: z.string() }))
        .optional(),
    }),
  ),
});

const rules = alerts
  .parse(parse(await readFile('ops/alerts.yaml', 'utf8')))
  .groups.flatMap((group) => group.rules);
const { panels } = dashboard.parse(JSON.parse(await readFile('ops/grafana/verbatim.json', 'utf8')));
const expressions = [
  ...rules.map(({ expr }) => expr),
  ...panels.flatMap(({ targets = [] }) => targets.map(({ expr }) => expr)),
];

let launched: Launched;
/** What `/metrics` says after everything that these files look at has happened once. */
let metrics: string;

beforeAll(async () => {
  launched = await launch({ simulator: { tokenLifetimeMs: 5_000 } });
  const editor = launched.simulator.person({ roles: ['Editor'] });
  await ask(launched);
  await editor.use('paragraph', { id: 'nonsense' });
  const { interactionId } = await editor.use('manage add', {});
  const text = 'The ferry to the island of Amrum was cancelled on Sunday after its rudder had frozen.';
  const draft = await finished(editor, await editor.submit(interactionId, { title: 'A title', text }));
  const publish = /"custom_id":"(article-publish:[^"]+)"/u.exec(
    JSON.stringify(messageOf(draft).components),
  )?.[1];
  await editor.press(messageOf(draft).id, publish ?? '');
  launched.simulator.disconnect();
  await logged(launched, 'resumed');
  metrics = await launched.metrics();
});
afterAll(() => launched.stop());

/** Every metric that an expression names, with the labels by which it selects and groups. */
function namesIn(expression: string): string[] {
  const bare = expression.replaceAll(/"[^"]*"/gu, '""');
  return [...bare.matchAll(/\b(?:verbatim|nodejs|process)_\w+/gu)].map(([name]) => name);
}

function labelsIn(expression: string): string[] {
  const selected = [...expression.matchAll(/\{(?<list>[^}]*)\}/gu)].flatMap(({ groups }) =>
    [...(groups?.['list'] ?? '').matchAll(/(\w+)\s*[!=]/gu)].map(([, label = '']) => label),
  );
  const grouped = [...expression.matchAll(/by \(([^)]*)\)/gu)].flatMap(([, list = '']) =>
    list.split(/,\s*/u),
  );
  return [...selected, ...grouped].filter((label) => label !== 'job');
}

describe('the dashboard and the alerts', () => {
  it.each(expressions)('ask for metrics and labels that exist: %s', (expression) => {
    const names = namesIn(expression);
    for (const name of names) {
      const series = metrics
        .split('\n')
        .filter((line) => line.startsWith(`${name}{`) || line.startsWith(`${name} `));
      expect(series, name).not.toEqual([]);
      for (const label of labelsIn(expression)) expect(series[0], name).toContain(`${label}="`);
    }
    if (names.length === 0) expect(expression).toBe('up{job="verbatim"} == 0');
  });

  it('leave no metric of the bot out', () => {
    const all = [...metrics.matchAll(/^# TYPE (verbatim_\w+)/gmu)].map(([, name = '']) => name);
    const shown = expressions.flatMap(namesIn).map((name) => name.replace(/_bucket$/u, ''));
    expect(all.filter((name) => !shown.includes(name))).toEqual([]);
  });
});

describe('the alerts', () => {
  it('are each explained to whoever runs the bot', async () => {
    const page = await readFile('docs/operations.md', 'utf8');
    for (const { alert } of rules) expect(page).toContain(`\`${alert}\``);
  });

  it('are correct to promtool, where Prometheus is installed', async ({ skip }) => {
    const checked = await run('promtool', ['check', 'rules', 'ops/alerts.yaml']).catch((error) => error);
    if (checked.code === 'ENOENT') return skip();
    expect(String(checked.stdout)).toContain('SUCCESS');
  });
});

describe('the dashboard', () => {
  it('has each panel once, with its own place', () => {
    expect(new Set(panels.map(({ id }) => id)).size).toBe(panels.length);
    const cells = panels.flatMap(({ gridPos: { x, y, w, h } }) =>
      Array.from({ length: w * h }, (_, index) => `${x + (index % w)},${y + Math.floor(index / w)}`),
    );
    expect(new Set(cells).size).toBe(cells.length);
    for (const { gridPos } of panels) expect(gridPos.x + gridPos.w).toBeLessThanOrEqual(24);
  });
});
