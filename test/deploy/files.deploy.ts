import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

describe('files that another program reads', () => {
  it('the unit is one that systemd takes, and shuts the service off from the rest of the machine', () => {
    const folder = mkdtempSync(join(tmpdir(), 'unit-'));
    // Where Node is not at that place, as here, systemd would say so of this machine and not of the unit.
    const unit = readFileSync('deploy/reminders.service', 'utf8').replace('/usr/local/bin/node', process.execPath);
    const file = join(folder, 'reminders.service');
    writeFileSync(file, unit);
    const verified = spawnSync('systemd-analyze', ['verify', file], { encoding: 'utf8' });
    expect(verified.stderr).toBe('');
    expect(verified.status).toBe(0);
    const exposed = spawnSync('systemd-analyze', ['security', '--offline=true', '--threshold=20', file]);
    expect(exposed.status).toBe(0); // 2.0 of 10 at most
    rmSync(folder, { recursive: true });
  });

  it('the compose file is one that docker-compose takes, and names a password that is missing', () => {
    const settings = { WECHAT_APPID: 'a', WECHAT_SECRET: 'b', PUSH_TOKEN: 'c', PUSH_AES_KEY: 'd' };
    const config = (env: Record<string, string>) =>
      spawnSync('docker-compose', ['-f', 'deploy/compose.yaml', 'config', '-q'], {
        encoding: 'utf8',
        env: { PATH: process.env.PATH, ...env },
      });
    expect(config({ ...settings, DATABASE_PASSWORD: 'e' }).status).toBe(0);
    const without = config(settings);
    expect(without.status).not.toBe(0);
    expect(without.stderr).toContain('a password of letters and digits');
  });
});
