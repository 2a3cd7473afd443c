import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const file = pathToFileURL(join(process.cwd(), 'preview/stop-requested.ts')).href;

const waits = `import { stopRequested } from '${file}';
const { asked } = stopRequested();
setInterval(() => {}, 1000);
process.send('ready');
process.exit(await asked);`;

describe('the preview is asked to stop', () => {
  const start = async () => {
    const stdio = ['ignore', 'inherit', 'inherit', 'ipc'] as const;
    const child = spawn(process.execPath, ['--input-type=module', '-e', waits], { stdio: [...stdio] });
    await once(child, 'message');
    return child;
  };

  it('by Ctrl-C', async () => {
    const child = await start();
    child.kill('SIGINT');
    expect(await once(child, 'exit')).toEqual([0, null]);
  });

  it('by the end of whoever started it over a channel: nothing is left running', async () => {
    const child = await start();
    child.disconnect();
    expect(await once(child, 'exit')).toEqual([0, null]);
  });
});
