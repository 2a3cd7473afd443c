import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { cases, seriesOf } from './support/alert-cases.ts';

const rules = resolve('docs/observe/alerts.yml');

const promtool = (...args: string[]) => spawnSync('promtool', args, { encoding: 'utf8' });

describe('the alert rules', () => {
  const folder = mkdtempSync(join(tmpdir(), 'alerts-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  it('are ones that Prometheus takes', () => {
    expect(promtool('check', 'rules', rules)).toMatchObject({ status: 0, stderr: '' });
  });

  it('are each tried by a case here', () => {
    const tried = new Set(cases.flatMap(([, , , alerts]) => alerts));
    expect(promtool('check', 'rules', rules).stdout).toContain(`${tried.size} rules found`);
  });

  it.each(cases)('when %s', (_what, processes, at, alerts) => {
    const firing = {
      expr: 'count by (alertname) (ALERTS{alertstate="firing"})',
      eval_time: at,
      exp_samples: [...new Set(alerts)].map((alert) => ({
        labels: `{alertname="${alert}"}`,
        value: alerts.filter((other) => other === alert).length,
      })),
    };
    const tests = [{ interval: '1m', input_series: seriesOf(processes), promql_expr_test: [firing] }];
    const file = join(folder, 'case.yml');
    // JSON is YAML.
    writeFileSync(file, JSON.stringify({ rule_files: [rules], evaluation_interval: '1m', tests }));
    const tried = promtool('test', 'rules', file);
    expect(tried.stderr).toBe('');
    expect(tried.status).toBe(0);
  });
});
