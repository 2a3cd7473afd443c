import { fileURLToPath } from 'node:url';
import { stopRequested } from '../../../preview/stop-requested.ts';
import { typedWords } from '../../../server/commands/typed-words.ts';
import { createApp } from './app.ts';

/** `npm run rules:edit`: a page to change one place's rule on, for this machine alone; `-- 8123` on a port of one's own. */
const words = typedWords('用法：npm run rules:edit，或 npm run rules:edit -- 8123（自己选端口）', [], [/^\d{1,5}$/]);
if (words === null) process.exit();
const [port = '0'] = words;
const { asked } = stopRequested();
const app = createApp(fileURLToPath(new URL('../../../', import.meta.url)));
const address = await app.listen({ host: '127.0.0.1', port: Number(port) });
console.log(`\n  打开：${address}/\n\n  停下：Ctrl-C\n`);
const code = await asked;
await app.close();
process.exit(code);
