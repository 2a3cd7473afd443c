import { sandboxIdentity } from '../sandbox/options.ts';
import { startSandbox } from '../sandbox/start-sandbox.ts';
import { typedWords } from '../server/commands/typed-words.ts';
import { freePort } from './free-port.ts';
import { stopRequested } from './stop-requested.ts';

/**
 * `npm run sandbox [-- http://127.0.0.1:8080]`: WeChat as the sandbox plays it, for a service of your own at that address,
 * until Ctrl-C. It prints the settings that the service needs; everything in it is forgotten at the end.
 */
const words = typedWords('npm run sandbox [-- http://127.0.0.1:8080]', [], [/^https?:\/\//]);
if (words === null) process.exit();
const [service = 'http://127.0.0.1:8080'] = words;
const { asked } = stopRequested();
const { appId, secret, pushToken, aesKey } = sandboxIdentity;
const sandbox = await startSandbox({ port: await freePort(8090), push: { url: `${service}/wechat/push` } });
console.log(`WECHAT_API=${sandbox.url}
SANDBOX_CLOCK=${sandbox.url}/sandbox/clock
WECHAT_APPID=${appId}
WECHAT_SECRET=${secret}
PUSH_TOKEN=${pushToken}
PUSH_AES_KEY=${aesKey}`);
process.exitCode = await asked;
await sandbox.close();
