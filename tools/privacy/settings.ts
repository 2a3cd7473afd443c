import type { SettingName } from '../../server/settings/environment.ts';

type Kind = '密钥' | '地址' | '文件' | '数和开关';

/** Of what kind each of the operator's settings is; none has anything of a family. */
export const settingKinds: Readonly<Record<SettingName, Kind>> = {
  WECHAT_APPID: '数和开关',
  WECHAT_SECRET: '密钥',
  PUSH_TOKEN: '密钥',
  PUSH_AES_KEY: '密钥',
  TEMPLATES: '文件',
  NODE_ENV: '数和开关',
  PORT: '数和开关',
  HOST: '地址',
  DATABASE: '密钥',
  SENDS_PER_MINUTE: '数和开关',
  SENDS_AT_ONCE: '数和开关',
  MOST_CALLS: '数和开关',
  EVENT_WAIT_MINUTES: '数和开关',
  LATE_DAYS: '数和开关',
  SEND_UNTIL: '数和开关',
  REQUESTS_PER_MINUTE: '数和开关',
  LOGINS_PER_MINUTE: '数和开关',
  JOURNAL: '文件',
  RULE_BOOK: '文件',
  RULE_BOOK_KEY: '数和开关',
  ALARM_WEBHOOK: '地址',
  HEARTBEAT: '地址',
  METRICS_TOKEN: '密钥',
  OPERATOR_SECRET: '密钥',
  LOG_LEVEL: '数和开关',
  TRUST_PROXY: '地址',
  CLOUD_RUN: '数和开关',
  WECHAT_API: '地址',
  SANDBOX_CLOCK: '地址',
};
