import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { startSandbox } from '../sandbox/start-sandbox.ts';
import { typedWords } from '../server/commands/typed-words.ts';
import { appPages } from './app-pages.ts';
import { folders } from './folders.ts';
import { freePort } from './free-port.ts';
import { startFront } from './front.ts';
import { runningPreview } from './running-preview.ts';
import { startService } from './service-process.ts';
import { stopRequested } from './stop-requested.ts';
import { writeTemplates } from './templates-file.ts';
import { buildWhenNeeded } from './web-build.ts';

const say = (line: string): void => console.log(line);
const addressFile = join(folders.data, 'address');

async function run(words: readonly string[]): Promise<number> {
  const { asked, signal, ask } = stopRequested();
  const already = await runningPreview(addressFile);
  if (already !== null) {
    say(`预览已经开着：${already}　要重开，先到那个终端按 Ctrl-C。`);
    return 1;
  }
  if (words.includes('--fresh')) rmSync(folders.data, { recursive: true, force: true });
  mkdirSync(folders.data, { recursive: true });
  const built = await buildWhenNeeded(say, signal);
  if (signal.aborted || !built) return signal.aborted ? 0 : 1;

  const servicePort = await freePort();
  const serviceUrl = `http://127.0.0.1:${servicePort}`;
  const pages = appPages(readFileSync(join(folders.root, 'src/app.config.ts'), 'utf8'));
  const push = { url: `${serviceUrl}/wechat/push` };
  const sandbox = await startSandbox({ pages, push, file: join(folders.data, 'sandbox.json') });
  const templatesFile = writeTemplates(folders.data);
  const service = startService({
    port: servicePort,
    sandboxUrl: sandbox.url,
    templatesFile,
    say,
    givenUp: () => ask(1),
  });
  const port = await freePort(10086);
  const places = { shellFolder: folders.shell, appFolder: folders.app, serviceUrl, sandboxUrl: sandbox.url };
  const front = await startFront({ port, ...places, ruleBookKey: process.env.RULE_BOOK_KEY });
  writeFileSync(addressFile, front.url);

  if (!(await Promise.race([service.ready(15_000), asked]))) say('提醒服务 15 秒还没有回答；页面能看，提醒先收不到。');
  say(`\n  打开：${front.url}\n\n  停下：Ctrl-C　　从头来：npm start -- --fresh\n`);

  const code = await asked;
  await service.stop();
  await Promise.all([front.close(), sandbox.close()]);
  rmSync(addressFile, { force: true });
  return code;
}

const words = typedWords('用法：npm start，或 npm start -- --fresh（从头来）', [], [/^--fresh$/]);
if (words !== null) process.exit(await run(words));
