import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const nodes = (process.env.PATH ?? '').split(delimiter).map((folder) => join(folder, 'node'));

/** The machine's own, where it is older than the one that the project brings. */
const old = nodes.find((node) => {
  const [, major = '24'] = existsSync(node)
    ? (/^v(\d+)/.exec(spawnSync(node, ['--version']).stdout.toString()) ?? [])
    : [];
  return Number(major) < 24;
});

describe.each(['server/start.js', 'tools/run.js'])('%s', (file) => {
  it('imports nothing before it has looked at the Node that runs it, and has nothing that an old one cannot read', () => {
    const text = readFileSync(file, 'utf8');
    const imports = [...text.matchAll(/^import .*$/gm)].map(([line]) => line);
    expect(imports).toEqual([expect.stringContaining('needs-node-24.js')]);
    expect(readFileSync('server/needs-node-24.js', 'utf8')).not.toMatch(/^import /m);
  });

  (old === undefined ? it.skip : it)('says to an older Node in one line what it needs', () => {
    const { status, stderr } = spawnSync(old ?? '', [file, 'doctor'], { encoding: 'utf8' });
    expect(stderr).toMatch(/^cannot start: Node: expected 24 or newer, got \d+\.\d+\.\d+: npm ci brings one.*\n$/);
    expect(status).toBe(1);
  });
});

it('tools/run.js names what it knows when it is asked for something else', () => {
  const { status, stderr } = spawnSync(process.execPath, ['tools/run.js', 'docter'], { encoding: 'utf8' });
  expect([status, stderr]).toEqual([2, expect.stringContaining('backup|restore|doctor')]);
});
