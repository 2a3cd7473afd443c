import { readFileSync } from 'node:fs';
import { gaugesOfDatabase, metricNames } from '../../server/metrics/catalogue.ts';

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

  it.each(files)('%s adds up nothing that every process tells alike, since it is of the database', (file) => {
    const ofDatabase = gaugesOfDatabase.join('|');
    const text = readFileSync(file, 'utf8');
    const all = text.match(new RegExp(`\\breminders_(${ofDatabase})\\b`, 'g')) ?? [];
    const most = text.match(new RegExp(`\\bmax(?: by \\([\\w, ]+\\) )?\\(reminders_(${ofDatabase})\\b`, 'g')) ?? [];
    expect(all.length).toBeGreaterThan(3);
    expect(most).toHaveLength(all.length);
  });

  it('the dashboard is one that Grafana takes: panels with targets on a grid of 24', () => {
    const { panels } = JSON.parse(readFileSync('docs/observe/dashboard.json', 'utf8'));
    for (const { gridPos, targets, title } of panels) {
      expect([title, gridPos.x + gridPos.w <= 24, targets.length > 0]).toEqual([title, true, true]);
    }
  });
});
