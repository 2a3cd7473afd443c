import type { ApiError, KnownCode } from '../../contract/errors.ts';

const leads: Readonly<Partial<Record<KnownCode, string>>> = {
  'no-service': '微信提醒还用不了',
  'no-login': '微信提醒还用不了',
  'login-refused': '微信提醒用不了',
  'login-expired': '这次没登录上',
  'login-code-used': '这次没登录上',
  internal: '提醒服务出了点毛病',
  'too-many-requests': '还没送到提醒服务',
  'malformed-body': '有一处没送过去',
  'unknown-region': '有一处没送过去',
  'date-in-future': '有一处没送过去',
  'unknown-template': '有一条没记上',
};

const leadOf = new Map<unknown, string>(Object.entries(leads));

/** The first words before the error's own sentence: what was refused is not called unreachable. */
export const errorLead = ({ code }: ApiError): string => leadOf.get(code) ?? '提醒服务这会儿连不上';
