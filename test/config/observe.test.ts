import { readFileSync } from 'node:fs';
import { metricNames } from '../../server/metrics/catalogue.ts';

const files = ['docs/observe/dashboard.json', 'docs/observe/alerts.yml'];
const named = (file: string): string[] => [...new Set(readFileSync(file, 'utf8').match(/\breminders_[a-z_]+/g))];

describe('the dashboard and the alert rules', () => {
  it.each(files)('%s names metrics that there are', (file) => {
    expect(named(file).length).toBeGreaterThan(5);
    expect(named(file).filter((name) => !metricNames.includes(name))).toEqual([]);
  });

  it('every metric is shown or watched, but for parts of a span', () => {
    const shown = new Set(files.flatMap(named));
    const unseen = metricNames.filter((name) => !shown.has(name) && !/_seconds_(sum|count)$/.test(name));
    expect(unseen).toEqual([]);
  });

  it('the dashboard is one that Grafana takes: panels with targets on a grid of 24', () => {
    const { panels } = JSON.parse(readFileSync('docs/observe/dashboard.json', 'utf8'));
    for (const { gridPos, targets, title } of panels) {
      expect([title, gridPos.x + gridPos.w <= 24, targets.length > 0]).toEqual([title, true, true]);
    }
  });
});
