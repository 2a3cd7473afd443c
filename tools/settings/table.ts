import * as v from 'valibot';
import { environment, type SettingName } from '../../server/settings/environment.ts';
import { told } from '../../server/settings/told.ts';

const isName = (name: string): name is SettingName => name in environment.entries;

const presetOf = (name: SettingName): string => {
  const entry = environment.entries[name];
  if (entry.type !== 'optional') return '–';
  const preset = v.getDefault(entry);
  return preset === undefined ? 'none' : `\`${preset}\``;
};

const padded = (cells: readonly string[], widths: readonly number[]): string =>
  `| ${cells.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join(' | ')} |`;

/** The settings as the operator's page shows them: made from what the start reads them with. */
export const settingsTable = (): string => {
  const rows = Object.keys(environment.entries)
    .filter(isName)
    .map((name) => [`\`${name}\``, presetOf(name), told[name]]);
  const head = ['name', 'default', ''];
  const widths = head.map((_, at) => Math.max(...[head, ...rows].map((cells) => (cells[at] ?? '').length)));
  const rule = `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`;
  return [padded(head, widths), rule, ...rows.map((cells) => padded(cells, widths))].join('\n');
};
