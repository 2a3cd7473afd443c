import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export type Preview = { url: string; stop(): Promise<void> };

/**
 * Starts the preview as a newcomer does, with data of its own, and waits for the one address that it prints. Over the
 * channel it learns of our end, also when we are interrupted and stop nothing.
 */
export async function startPreview(settings: Readonly<Record<string, string>> = {}): Promise<Preview> {
  const data = mkdtempSync(join(tmpdir(), 'preview-'));
  const child = spawn(process.execPath, ['preview/main.ts', '--fresh'], {
    env: { ...process.env, PREVIEW_DATA: data, ...settings },
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
  });
  const url = await addressOf(child);
  return {
    url,
    async stop() {
      const gone = new Promise((resolve) => child.once('exit', resolve));
      child.kill('SIGINT');
      await gone;
      rmSync(data, { recursive: true, force: true });
    },
  };
}

function addressOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let printed = '';
    child.stdout?.on('data', (piece: Buffer) => {
      printed += piece.toString();
      const address = /打开：(http:\S+)/.exec(printed)?.[1];
      if (address) resolve(address);
    });
    child.once('exit', (code) => reject(new Error(`the preview ended with ${code} before it was ready:\n${printed}`)));
  });
}
