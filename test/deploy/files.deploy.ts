import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { environment } from '../../server/settings/environment.ts';

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

  it('the compose file hands on every setting that the example names, and all others that an operator may set', () => {
    const example = readFileSync('deploy/service.env.example', 'utf8').match(/^[A-Z_]+(?==)/gm) ?? [];
    const itsOwn = ['NODE_ENV', 'HOST', 'PORT', 'DATABASE', 'TEMPLATES', 'JOURNAL', 'TRUST_PROXY']; // the image's and the file's
    const ofNoUse = ['CLOUD_RUN', 'WECHAT_API', 'SANDBOX_CLOCK']; // in WeChat's cloud alone, and to try things out
    const names = [...new Set([...example, ...Object.keys(environment.entries)])].filter(
      (name) => ![...itsOwn, ...ofNoUse].includes(name),
    );
    const shown = spawnSync('docker-compose', ['-f', 'deploy/compose.yaml', 'config'], {
      encoding: 'utf8',
      env: { PATH: process.env.PATH, ...Object.fromEntries(names.map((name) => [name, `of-${name}.`])) },
    });
    expect(names).toEqual(expect.arrayContaining(['OPERATOR_SECRET', 'RULE_BOOK_KEY', 'METRICS_TOKEN', 'LATE_DAYS']));
    expect(names.filter((name) => !shown.stdout.includes(`of-${name}.`))).toEqual([]);
  });

  it.each(['deploy/service.env', 'deploy/templates.json', 'deploy/rule-book/book.json', 'data/reminders.sqlite'])(
    'git add takes no secret and no family along: %s',
    (path) => expect(spawnSync('git', ['check-ignore', '-q', path]).status).toBe(0),
  );

  it('the image is made from what its file copies, and nothing else goes to the daemon', () => {
    const copied = [...readFileSync('deploy/Dockerfile', 'utf8').matchAll(/^COPY (?!--from)(.+) \S+$/gm)];
    const kept = readFileSync('.dockerignore', 'utf8').match(/(?<=^!).+$/gm) ?? [];
    expect(kept.toSorted()).toEqual(copied.flatMap(([, paths = '']) => paths.split(' ')).toSorted());
  });
});
