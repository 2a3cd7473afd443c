import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { CompatData, CompatStatement, SimpleSupportStatement } from '@mdn/browser-compat-data';
import * as v from 'valibot';
import { readJson } from '../../read-json.ts';

/** MDN's record of which browser knows what since when. */
export const compatData = (): CompatData =>
  JSON.parse(readFileSync(createRequire(import.meta.url).resolve('@mdn/browser-compat-data'), 'utf8'));

/** The oldest engines that `browserslist` promises: Android's WebView by its Chrome, an iPhone's by its iOS. */
export type Promised = Readonly<{ chrome: number; safari_ios: number }>;

const engines = { chrome: 'chrome', ios: 'safari_ios' } as const;

const promising = v.object({ browserslist: v.object({ production: v.array(v.string()) }) });

/** Reads `chrome >= 67` and `ios >= 12`; another way of writing it is an error, not a promise that nobody checks. */
export function readPromised(packageJson = 'package.json'): Promised {
  const { browserslist } = readJson(packageJson, promising);
  const said = new Map<string, number>();
  for (const line of browserslist.production) {
    const [, name, version] = /^(chrome|ios) >= ([\d.]+)$/.exec(line) ?? [];
    if (name !== 'chrome' && name !== 'ios')
      throw new Error(`browserslist says 「${line}」, which the check cannot read`);
    said.set(engines[name], Number(version));
  }
  const [chrome, safari_ios] = [said.get('chrome'), said.get('safari_ios')];
  if (chrome === undefined || safari_ios === undefined) throw new Error('browserslist promises no chrome or no ios');
  return { chrome, safari_ios };
}

const begins = ({ version_added, flags, prefix, alternative_name, partial_implementation }: SimpleSupportStatement) =>
  flags || prefix || alternative_name || partial_implementation || typeof version_added !== 'string'
    ? Number.POSITIVE_INFINITY
    : version_added === 'preview'
      ? Number.POSITIVE_INFINITY
      : Number.parseFloat(version_added.replace('≤', ''));

/** Whether one of the promised engines is older than this feature. */
export const isNewer = ({ support }: CompatStatement, promised: Promised): boolean =>
  (['chrome', 'safari_ios'] as const).some((engine) => {
    const statements = [support[engine] ?? []].flat();
    return !statements.some((statement) => begins(statement) <= promised[engine]);
  });
