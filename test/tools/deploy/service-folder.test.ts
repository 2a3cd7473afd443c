import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const folder = mkdtempSync(join(tmpdir(), 'service-folder-'));

beforeAll(() => {
  const made = spawnSync(process.execPath, ['tools/deploy/service-folder.ts', folder], { encoding: 'utf8' });
  expect(made.stderr).toBe('');
});

afterAll(() => rmSync(folder, { recursive: true }));

describe('the folder that is put on a server', () => {
  it('starts the service, which names the first setting that is missing', () => {
    const env = { PATH: process.env.PATH };
    const started = spawnSync(process.execPath, ['server/start.js'], { cwd: folder, encoding: 'utf8', env });
    expect(started.stderr).toContain('cannot start: WECHAT_APPID');
    expect(started.status).toBe(1);
  });

  it('has what the service imports, and nothing of the mini-program or of the tests', () => {
    const packages = readdirSync(join(folder, 'node_modules'));
    expect(packages).toEqual(expect.arrayContaining(['fastify', 'pg', 'valibot']));
    for (const other of ['react', '@tarojs', 'jest', 'typescript']) expect(packages).not.toContain(other);
    expect(readdirSync(join(folder, 'src')).sort()).not.toContain('pages');
  });
});
