import { fileURLToPath } from 'node:url';
import { stopRequested } from '../../../preview/stop-requested.ts';
import { createApp } from './app.ts';

/** `npm run rules:edit`: a page to change one place's rule on, for this machine alone; `-- 8123` on a port of one's own. */
const [port = '0'] = process.argv.slice(2);
const { asked } = stopRequested();
const app = createApp(fileURLToPath(new URL('../../../', import.meta.url)));
const address = await app.listen({ host: '127.0.0.1', port: Number(port) });
console.log(`\n  打开：${address}/\n\n  停下：Ctrl-C\n`);
const code = await asked;
await app.close();
process.exit(code);
