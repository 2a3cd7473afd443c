import { spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const guide = readFileSync('docs/deploy.md', 'utf8');
const lines = guide.split('\n').filter((line) => line.startsWith('install ') && line.includes('/etc/reminders'));

/** Somebody who is not root, as the service is under systemd. */
const nobody = 65_534;
const isRoot = process.getuid?.() === 0;

describe('the folder of settings, made as the guide says', () => {
  const root = mkdtempSync(join(tmpdir(), 'guide-'));
  const settings = join(root, 'etc/reminders');
  afterAll(() => rmSync(root, { recursive: true }));

  beforeAll(() => {
    chmodSync(root, 0o755);
    spawnSync('mkdir', [join(root, 'etc')]);
    for (const line of lines) {
      const made = spawnSync('sh', ['-c', line.replaceAll('/etc/reminders', settings)], { encoding: 'utf8' });
      expect(made.stderr).toBe('');
    }
    writeFileSync(join(settings, 'templates.json'), '{}');
  });

  const reads = (name: string): boolean =>
    spawnSync('cat', [join(settings, name)], isRoot ? { uid: nobody } : {}).status === 0;

  it('lets the service read its templates, and nobody but root the secrets', () => {
    expect(lines).toHaveLength(2);
    expect(reads('templates.json')).toBe(true);
    if (isRoot) expect(reads('service.env')).toBe(false);
    else expect((spawnSync('stat', ['-c', '%a', join(settings, 'service.env')]).stdout ?? '').toString()).toBe('600\n');
  });

  it('names in the settings every one that a start cannot do without', () => {
    const named = readFileSync('deploy/service.env.example', 'utf8').match(/^[A-Z_]+(?==)/gm) ?? [];
    const started = spawnSync(process.execPath, ['server/main.ts'], {
      env: { PATH: process.env.PATH },
      encoding: 'utf8',
    });
    const missing = [...started.stderr.matchAll(/^cannot start: (\w+)/gm)].map(([, name]) => name);
    expect(missing.length).toBeGreaterThan(3);
    expect(named).toEqual(expect.arrayContaining(missing));
  });
});
