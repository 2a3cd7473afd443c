/** One line's value under its label; label '': none. */
export type Sample = { suffix?: string; labels?: Readonly<Record<string, string>>; value: number };

type Type = 'counter' | 'gauge' | 'histogram';

const escaped = (text: string): string =>
  text.replace(/[\\"\n]/g, (letter) => (letter === '\n' ? '\\n' : `\\${letter}`));

const labelled = (labels: Readonly<Record<string, string>> = {}): string => {
  const all = Object.entries(labels).map(([name, value]) => `${name}="${escaped(value)}"`);
  return all.length === 0 ? '' : `{${all.join(',')}}`;
};

/** One metric in Prometheus' text format, with its type and help. */
export const family = (name: string, type: Type, help: string, samples: readonly Sample[]): string =>
  [
    `# HELP reminders_${name} ${help}`,
    `# TYPE reminders_${name} ${type}`,
    ...samples.map(({ suffix = '', labels, value }) => `reminders_${name}${suffix}${labelled(labels)} ${value}`),
    '',
  ].join('\n');

export const contentType = 'text/plain; version=0.0.4; charset=utf-8';
