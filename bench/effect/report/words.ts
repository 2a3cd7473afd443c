import type { Spread } from '../outcomes/spread.ts';

const grouped = (value: number, digits: number): string =>
  value.toLocaleString('en-US', { minimumFractionDigits: digits, maximumFractionDigits: digits }).replace('-', '−');

export const whole = (value: number): string => grouped(value, 0);
export const per100 = (share: number): string => `${grouped(100 * share, 0)} %`;

/** The middle, and the ends of eight draws in ten. */
export const spread = ({ low, median, high }: Spread, digits = 0): string =>
  `**${grouped(median, digits)}** (${grouped(low, digits)} … ${grouped(high, digits)})`;

export const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
