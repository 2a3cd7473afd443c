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

const account = (called: Called): Finding => {
  const what = 'secret, IP list and token';
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
    return wrong(what, `${file.error.field}: expected ${file.error.expected}`, 'npm run templates writes one');
  const check = checkTemplate(file.value, called);
  if (check.kind === 'unknown') return unknown(what, `reads well; WeChat's list is not known (${check.why})`);
  if (check.kind === 'does-not-fit')
    return wrong(what, check.why, 'npm run templates lists what WeChat has; mend the file and restart');
  return well(what, `fits 「${check.title}」: ${[...check.labels.values()].join('、')}`);
};

/** The secret, the IP list and the token by asking for the account's templates; then whether the file fits them. */
export const checkWechat = async (settings: Settings): Promise<Finding[]> => {
  const called = await wechatClient(settings.wechatApi, settings, {
    clock: systemClock,
    mayForce: neverForced,
  }).templates();
  return [account(called), await fileOf(settings.templatesFile, called)];
};
