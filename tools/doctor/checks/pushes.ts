import { randomBytes } from 'node:crypto';
import { encryptMessage } from '../../../sandbox/crypt.ts';
import type { Settings } from '../../../server/settings/read-settings.ts';
import { signatureOf } from '../../../server/wechat/events/crypt.ts';
import { askService } from '../../operator/ask-service.ts';
import { type Finding, well, wrong } from '../finding.ts';

const stamp = () => ({ timestamp: String(Math.floor(Date.now() / 1000)), nonce: randomBytes(4).toString('hex') });

/** What came instead of the echo; null: the echo. */
const insteadOfEcho = async (settings: Settings, token: string, base?: string): Promise<string | null> => {
  const { timestamp, nonce } = stamp();
  const echostr = randomBytes(8).toString('hex');
  const query = new URLSearchParams({ signature: signatureOf(token, timestamp, nonce), timestamp, nonce, echostr });
  const asked = await askService(settings, `/wechat/push?${query}`, { base });
  if (asked?.status === 200 && asked.body === echostr) return null;
  return String(asked?.status ?? 'no answer');
};

const placeOf = (base?: string): string => (base === undefined ? 'on this machine' : 'through the proxy');

/** The console's own check of the push address, with each token. */
const handshake = async (settings: Settings, base?: string): Promise<Finding> => {
  const what = `push address ${placeOf(base)}`;
  const todo = 'the service has to run with this PUSH_TOKEN, and the proxy to pass /wechat/push with its query';
  for (const token of settings.pushTokens) {
    const instead = await insteadOfEcho(settings, token, base);
    if (instead !== null) return wrong(what, `a signed check is not echoed (${instead})`, todo);
  }
  return well(what, 'echoes a check signed with the token');
};

/** An event of no kind that there is: it is read, and nothing comes of it. */
const event = JSON.stringify({ ToUserName: 'doctor', FromUserName: 'doctor', MsgType: 'event', Event: 'doctor' });

const statusOfSealed = async (settings: Settings, token: string, aesKey: string, base?: string): Promise<string> => {
  const { timestamp, nonce } = stamp();
  const Encrypt = encryptMessage(event, aesKey, settings.appid);
  const signature = signatureOf(token, timestamp, nonce, Encrypt);
  const query = new URLSearchParams({ timestamp, nonce, encrypt_type: 'aes', msg_signature: signature });
  const asked = await askService(settings, `/wechat/push?${query}`, { base, body: { ToUserName: 'doctor', Encrypt } });
  return String(asked?.status ?? 'no answer');
};

const nth = (name: string, at: number): string => (at === 0 ? name : `the second ${name}`);

/** What the console's check does not try: a push as WeChat seals it, with each token and each key. */
const sealed = async (settings: Settings, base?: string): Promise<Finding> => {
  const what = `pushes ${placeOf(base)}`;
  const todo =
    'the service has to run with these PUSH_TOKEN and PUSH_AES_KEY; start it again, and hold both against 开发管理 → 消息推送';
  for (const [first, token] of settings.pushTokens.entries())
    for (const [second, aesKey] of settings.pushAesKeys.entries()) {
      const status = await statusOfSealed(settings, token, aesKey, base);
      const signed = first === 0 ? '' : ` and signed with ${nth('PUSH_TOKEN', first)}`;
      if (status !== '200')
        return wrong(what, `one sealed with ${nth('PUSH_AES_KEY', second)}${signed} is refused (${status})`, todo);
    }
  return well(what, 'read, sealed with PUSH_AES_KEY; whether the console has the same only its own pushes show');
};

/** `base`: the service's address from outside, through its proxy. */
export const checkPushes = async (settings: Settings, base?: string): Promise<Finding[]> => [
  await handshake(settings, base),
  await sealed(settings, base),
];
