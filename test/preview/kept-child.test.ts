import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type KeptChild, keepChild } from '../../preview/kept-child.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'preview-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const start = (script: string, died: (how: string, again: boolean) => void): KeptChild => {
  const file = join(folder, 'child.mjs');
  writeFileSync(file, script);
  return keepChild({ script: file, cwd: folder, env: process.env, log: join(folder, 'log'), restartAfterMs: 0, died });
};

describe('the service as a child of the preview', () => {
  it('is started again when it dies, and given up after three deaths right at its start', async () => {
    const deaths: [string, boolean][] = [];
    await new Promise<void>((done) => {
      start('process.exit(7)', (how, again) => {
        deaths.push([how, again]);
        if (!again) done();
      });
    });
    expect(deaths).toEqual([
      ['退出码 7', true],
      ['退出码 7', true],
      ['退出码 7', false],
    ]);
  });

  it('is stopped without a word', async () => {
    let died = 0;
    const child = start('setInterval(() => {}, 1000)', () => {
      died += 1;
    });
    await child.stop();
    expect(died).toBe(0);
  });
});
