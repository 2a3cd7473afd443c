import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const cruiser = join(process.cwd(), 'node_modules/dependency-cruiser/bin/dependency-cruiser.mjs');
const config = join(process.cwd(), 'config/dependency-cruiser.cjs');

/** The names of the rules that these files break, each file with what it imports; `type ./a.ts`: its types alone. */
const brokenBy = (files: Record<string, readonly string[]>): string[] => {
  const folder = mkdtempSync(join(tmpdir(), 'imports-'));
  try {
    writeFileSync(join(folder, 'tsconfig.json'), '{}');
    for (const [file, imports] of Object.entries(files)) {
      mkdirSync(join(folder, dirname(file)), { recursive: true });
      const lines = imports.map((name, index) =>
        name.startsWith('type ')
          ? `export type * as I${index} from '${name.slice(5)}';`
          : `export * as i${index} from '${name}';`,
      );
      writeFileSync(join(folder, file), [...lines, `export const here = ${JSON.stringify(file)};`].join('\n'));
    }
    const rooms = [...new Set(Object.keys(files).map((file) => file.split('/')[0] ?? ''))];
    const args = [cruiser, '--config', config, '--output-type', 'json', ...rooms];
    let told: string;
    try {
      told = execFileSync(process.execPath, args, { cwd: folder, encoding: 'utf8', stdio: 'pipe' });
    } catch (error) {
      told = error instanceof Error && 'stdout' in error ? String(error.stdout) : '';
    }
    const { summary }: { summary: { violations: { rule: { name: string } }[] } } = JSON.parse(told);
    return [...new Set(summary.violations.map(({ rule }) => rule.name))].sort();
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

const cases: [string, Record<string, readonly string[]>, string[]][] = [
  [
    'lets the service take from rules and contract, and pages from what lies below them',
    {
      'server/sending.ts': ['../src/rules/day.ts', '../src/contract/me.ts'],
      'src/contract/me.ts': ['../rules/day.ts'],
      'src/rules/day.ts': [],
      'src/pages/ways/choose/page.ts': ['../../../state/elders.ts', '../ways.ts'],
      'src/pages/ways/ways.ts': [],
      'src/state/elders.ts': ['../rules/day.ts'],
    },
    [],
  ],
  [
    'refuses a service file that reaches the sandbox',
    { 'server/sending.ts': ['../sandbox/clock.ts'], 'sandbox/clock.ts': [] },
    ['service-knows-no-screen', 'service-never-reaches-the-sandbox'],
  ],
  [
    'refuses a service file that reaches the sandbox through a helper',
    {
      'server/sending.ts': ['../helpers/clock.ts'],
      'helpers/clock.ts': ['../sandbox/clock.ts'],
      'sandbox/clock.ts': [],
    },
    ['service-never-reaches-the-sandbox'],
  ],
  [
    'refuses a page that imports another subpackage',
    { 'src/pages/steps/poster.ts': ['../ways/whom.ts'], 'src/pages/ways/whom.ts': [] },
    ['subpackage-ways-stands-alone'],
  ],
  [
    'refuses a page of ways that imports another of them',
    { 'src/pages/ways/place/answer.ts': ['../late/rule.ts'], 'src/pages/ways/late/rule.ts': [] },
    ['a-page-of-ways-stands-alone'],
  ],
  [
    'refuses a first screen that pulls a subpackage in',
    { 'src/pages/home/home.ts': ['../steps/guide.ts'], 'src/pages/steps/guide.ts': [] },
    ['subpackage-steps-stands-alone'],
  ],
  [
    'refuses a product file that imports a tool',
    { 'src/state/elders.ts': ['../../tools/player.ts'], 'tools/player.ts': [] },
    ['state-knows-api'],
  ],
  [
    'refuses a page that carries what only the repository remembers',
    {
      'src/pages/ways/about.ts': ['../../rules/regions/fujian/history.ts'],
      'src/rules/regions/fujian/history.ts': [],
    },
    ['history-stays-in-the-repository'],
  ],
  [
    'refuses a rule that knows a page, or the words',
    { 'src/rules/day.ts': ['../words/dates.ts'], 'src/words/dates.ts': [] },
    ['rules-stand-alone'],
  ],
  [
    'refuses two files that import each other',
    { 'src/rules/a.ts': ['./b.ts'], 'src/rules/b.ts': ['./a.ts'] },
    ['no-circular'],
  ],
  [
    'refuses a circle that is closed by types alone, also among tests',
    { 'test/e2e/table.ts': ['type ./house.ts'], 'test/e2e/house.ts': ['./table.ts'] },
    ['no-circular'],
  ],
];

describe('the lint for imports', () => {
  it.each(cases)('%s', (_name, files, broken) => {
    expect(brokenBy(files)).toEqual(broken);
  });
});
