import { systemClock } from '../../../server/clock.ts';
import type { Settings } from '../../../server/settings/read-settings.ts';
import type { Called } from '../../../server/wechat/api/call.ts';
import { checkTemplate } from '../../../server/wechat/api/check-templates.ts';
import { wechatClient } from '../../../server/wechat/api/client.ts';
import { neverForced } from '../../../server/wechat/api/forced-renewals.ts';
import { readTemplates } from '../../../server/wechat/api/templates-file.ts';
import { type Finding, unknown, well, wrong } from '../finding.ts';

const page = '开发管理 → 开发设置';

const toDo: Readonly<Record<number, string>> = {
  40001: `WECHAT_SECRET is not this AppID's: copy it anew from ${page}`,
  40125: `WECHAT_SECRET is not this AppID's: copy it anew from ${page}`,
  40013: `WECHAT_APPID is none: copy it from ${page}`,
  40164: `put the address that WeChat names here on the IP 白名单 (${page})`,
};

const what = 'secret, IP list and token';

const account = (called: Called): Finding => {
  if (called.kind !== 'answer')
    return wrong(what, `WeChat does not answer (${called.why})`, 'look at the network and at WECHAT_API');
  const { errcode, errmsg } = called.answer;
  if (errcode === 0) return well(what, 'WeChat gives a token and takes it');
  return wrong(what, `${errcode} ${errmsg}`, toDo[errcode] ?? 'look the code up in WeChat’s documents');
};

const fileOf = async (path: string, called: Called): Promise<Finding> => {
  const what = 'templates file';
  const file = await readTemplates(path);
  if (!file.ok)
    return wrong(
      what,
      `${file.error.field}: expected ${file.error.expected}`,
      'npm run templates -- write ID writes one; npm run templates lists the ids',
    );
  const check = checkTemplate(file.value, called);
  if (check.kind === 'unknown') return unknown(what, `reads well; WeChat's list is not known (${check.why})`);
  if (check.kind === 'does-not-fit')
    return wrong(what, check.why, 'npm run templates lists what WeChat has; mend the file and restart');
  return well(what, `fits 「${check.title}」: ${[...check.labels.values()].join('、')}`);
};

const isTaken = (called: Called): boolean => called.kind === 'answer' && called.answer.errcode === 0;

const codeOf = (called: Called): string =>
  called.kind === 'answer' ? `${called.answer.errcode} ${called.answer.errmsg}` : called.why;

/** While one AppSecret replaces the other: which of the two the console has by now. */
const exchange = (newer: Called, older: Called): Finding => {
  if (isTaken(newer) && isTaken(older)) return well(what, 'WeChat takes the first WECHAT_SECRET and the second');
  if (isTaken(newer))
    return well(
      what,
      `WeChat takes the first WECHAT_SECRET, not the second (${codeOf(older)}): go on with the first alone`,
    );
  if (isTaken(older))
    return well(what, `WeChat takes the second WECHAT_SECRET, not yet the first (${codeOf(newer)}): keep both`);
  return account(newer);
};

/** The secret, the IP list and the token by asking for the account's templates; then whether the file fits them. */
export const checkWechat = async (settings: Settings): Promise<Finding[]> => {
  const { wechatApi, appid, secrets, templatesFile } = settings;
  const asks = { clock: systemClock, mayForce: neverForced };
  const asked = secrets.map((secret) => wechatClient(wechatApi, { appid, secrets: [secret] }, asks).templates());
  const [newer, older] = await Promise.all(asked);
  if (newer === undefined) return [unknown(what, 'WECHAT_SECRET is not set')];
  const found = older === undefined ? account(newer) : exchange(newer, older);
  return [found, await fileOf(templatesFile, older !== undefined && isTaken(older) ? older : newer)];
};
