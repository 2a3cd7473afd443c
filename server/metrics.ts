import { type Counter, counters, type Gauge, gauges, type KindOf, type Span, spans } from './metrics/catalogue.ts';
import { family, type Sample } from './metrics/exposition.ts';
import { histogram } from './metrics/histogram.ts';

/** What is counted and measured since the start; `/metrics` shows it, and tests read it. */
export type Metrics = {
  count<C extends Counter>(name: C, kind: KindOf<C>, by?: number): void;
  /** `kind`: null where it has none. */
  read(name: Counter, kind?: string | null): number;
  observe(name: Span, seconds: number): void;
  /** Tells how to find out what is so, when somebody asks. */
  gauge(name: Gauge, read: () => Sample[]): void;
  /** What is so just now, as it was last told to be found out. */
  now(name: Gauge): Sample[];
  /** Each kind that was counted, with its count. */
  kinds(name: Counter): [kind: string, count: number][];
  /** All of it, as Prometheus reads it. */
  text(): string;
};

const namesOf = <T extends string>(of: Readonly<Record<T, unknown>>, isName: (name: string) => name is T): T[] =>
  Object.keys(of).filter(isName);

const isCounter = (name: string): name is Counter => name in counters;
const isSpan = (name: string): name is Span => name in spans;
const isGauge = (name: string): name is Gauge => name in gauges;

export const createMetrics = (): Metrics => {
  const counted = new Map<Counter, Map<string | null, number>>(
    namesOf(counters, isCounter).map((name) => [name, new Map(counters[name].kinds.map((kind) => [kind, 0]))]),
  );
  const measured = new Map(namesOf(spans, isSpan).map((name) => [name, histogram(spans[name].buckets)]));
  const readings = new Map<Gauge, () => Sample[]>();

  const countsOf = (name: Counter): Sample[] =>
    [...(counted.get(name) ?? [])].map(([kind, value]) => (kind === null ? { value } : { labels: { kind }, value }));

  return {
    count: (name, kind, by = 1) => {
      const kinds = counted.get(name);
      kinds?.set(kind, (kinds.get(kind) ?? 0) + by);
    },
    read: (name, kind = null) => counted.get(name)?.get(kind) ?? 0,
    observe: (name, seconds) => measured.get(name)?.observe(seconds),
    gauge: (name, read) => {
      readings.set(name, read);
    },
    now: (name) => readings.get(name)?.() ?? [],
    kinds: (name) =>
      [...(counted.get(name) ?? [])].flatMap(([kind, count]) => (kind !== null && count > 0 ? [[kind, count]] : [])),
    text: () =>
      [
        ...namesOf(counters, isCounter).map((name) =>
          family(`${name}_total`, 'counter', counters[name].help, countsOf(name)),
        ),
        ...namesOf(gauges, isGauge).map((name) => family(name, 'gauge', gauges[name], readings.get(name)?.() ?? [])),
        ...namesOf(spans, isSpan).map((name) =>
          family(name, 'histogram', spans[name].help, measured.get(name)?.samples() ?? []),
        ),
      ].join(''),
  };
};
