import { counters, metricNames } from '../../server/metrics/catalogue.ts';
import { createMetrics } from '../../server/metrics.ts';

type Family = { type: string; help: string; samples: [name: string, labels: string, value: number][] };

const comment = /^# (HELP|TYPE) ([a-z_]+) (.+)$/;
const sample = /^([a-z_]+)(?:\{((?:[a-z]+="(?:[^"\\\n]|\\["\\n])*",?)+)\})? (-?[\d.]+(?:e[+-]?\d+)?)$/;
const parts = /_(bucket|sum|count)$/;

/** Prometheus' text format 0.0.4, read strictly: every sample stands under the help and the type of its metric. */
const parse = (text: string): Map<string, Family> => {
  const families = new Map<string, Family>();
  let of = '';
  expect(text.endsWith('\n')).toBe(true);
  for (const line of text.slice(0, -1).split('\n')) {
    const [, word, name = '', rest = ''] = comment.exec(line) ?? [];
    if (word === 'HELP') {
      if (families.has(name)) throw new Error(`${name} comes twice`);
      families.set(name, { type: '', help: rest, samples: [] });
      of = name;
    }
    const family = families.get(of);
    if (word === 'TYPE' && name === of && family) family.type = rest;
    if (word !== undefined) continue;
    const [, own, labels = '', value] = sample.exec(line) ?? [];
    if (own === undefined || family === undefined) throw new Error(`not a sample: ${line}`);
    expect(family.type === 'histogram' ? own.replace(parts, '') : own).toBe(of);
    family.samples.push([own, labels, Number(value)]);
  }
  return families;
};

describe('what a collector reads', () => {
  it('is Prometheus’ own format: each metric once, with help, type and samples under it', () => {
    const metrics = createMetrics();
    metrics.count('sends', 'sent');
    metrics.count('sends', 'sent');
    metrics.count('claims', null, 8);
    metrics.gauge('in_hand', () => [{ labels: { state: 'a "state"\n' }, value: 3 }]);
    const families = parse(metrics.text());
    expect(families.get('reminders_sends_total')).toMatchObject({
      type: 'counter',
      samples: expect.arrayContaining([['reminders_sends_total', 'kind="sent"', 2]]),
    });
    expect(families.get('reminders_claims_total')?.samples).toEqual([['reminders_claims_total', '', 8]]);
    expect(families.get('reminders_in_hand')).toMatchObject({
      type: 'gauge',
      samples: [['reminders_in_hand', 'state="a \\"state\\"\\n"', 3]],
    });
    for (const { help, type } of families.values()) expect([help.length > 5, type]).toEqual([true, expect.any(String)]);
  });

  it('has every kind of every counter from the start, at 0: no first step is unseen', () => {
    const samples = [...parse(createMetrics().text())].flatMap(([name, { type, samples }]) =>
      type === 'counter' ? [[name, samples.map(([, labels, value]) => `${labels} ${value}`)] as const] : [],
    );
    const expected = Object.entries(counters).map(([name, { kinds }]) => [
      `reminders_${name}_total`,
      kinds.map((kind) => (kind === null ? ' 0' : `kind="${kind}" 0`)),
    ]);
    expect(samples).toEqual(expected);
    expect(samples.find(([name]) => name === 'reminders_events_total')?.[1]).toContain('kind="sent" 0');
  });

  it('tells the operator’s page of nothing that was not counted', () => {
    const metrics = createMetrics();
    metrics.count('alarms', 'disk-full');
    expect(metrics.kinds('alarms')).toEqual([['disk-full', 1]]);
  });

  it('has spans in buckets that hold all below them', () => {
    const metrics = createMetrics();
    for (const seconds of [0.02, 0.2, 0.2, 3, 40]) metrics.observe('send_seconds', seconds);
    const samples = parse(metrics.text()).get('reminders_send_seconds')?.samples ?? [];
    const at = (le: string) => samples.find(([, labels]) => labels === `le="${le}"`)?.[2];
    expect([at('0.05'), at('0.25'), at('5'), at('10'), at('+Inf')]).toEqual([1, 3, 4, 4, 5]);
    expect(samples.slice(-2).map(([name, , value]) => [name, value])).toEqual([
      ['reminders_send_seconds_sum', 43.42],
      ['reminders_send_seconds_count', 5],
    ]);
  });

  it('has only names of the catalogue', () => {
    const names = [...parse(createMetrics().text()).values()].flatMap(({ samples }) => samples.map(([name]) => name));
    expect(names.filter((name) => !metricNames.includes(name))).toEqual([]);
  });
});
