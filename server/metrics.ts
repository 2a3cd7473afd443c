/** Counters since the start, by name and label; `/metrics` shows them, and tests read them. */
export type Metrics = {
  count(name: string, label?: string): void;
  read(name: string, label?: string): number;
  /** One line a counter, as Prometheus reads it. */
  lines(): string[];
};

export const createMetrics = (): Metrics => {
  const counters = new Map<string, number>();
  const keyOf = (name: string, label = '') =>
    label ? `reminders_${name}_total{kind="${label}"}` : `reminders_${name}_total`;
  return {
    count: (name, label) => {
      const key = keyOf(name, label);
      counters.set(key, (counters.get(key) ?? 0) + 1);
    },
    read: (name, label) => counters.get(keyOf(name, label)) ?? 0,
    lines: () => [...counters].map(([key, value]) => `${key} ${value}`),
  };
};
