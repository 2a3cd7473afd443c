import { sessionMs } from '../../server/accounts/login.ts';
import { monthsWaited } from '../../server/counting/close-months.ts';
import { callsKeptMs, erasuresKeptMs } from '../../server/journal/journal.ts';
import { eventMs } from '../../server/planning/forget-rows.ts';
import { rowsKeptDays, rowsKeptInPartsDays } from '../../server/planning/rows-kept.ts';
import { rememberedMs } from '../../server/sending/drop-old.ts';
import { keptMs } from '../../server/wechat/events/take-event.ts';
import { dayMs } from '../../src/rules/china-time.ts';

const days = (ms: number): string => `${ms / dayMs} 天`;

/** How long each thing is kept, from the numbers that the service itself drops by. */
export const terms = {
  person: '到您点「删掉我的数据」',
  elder: '到删掉这位长辈，或主人删掉数据；家里共有的，跟最后一位走',
  family: '到您离开这个家，或删掉数据；没有人了，家也没有了',
  session: days(sessionMs),
  reminder: `那天过后 ${rowsKeptDays} 天（用 PostgreSQL 的，半年的一起删，最多 ${rowsKeptInPartsDays} 天）；长辈删了，消息马上删，已经交给微信、还没有回音的留编号，最多 ${days(eventMs)}`,
  event: `收到后 ${days(keptMs)}，或您删掉数据`,
  remembered: `${days(rememberedMs)}，或您删掉数据`,
  difference: `到您说的那个月结账，过 ${monthsWaited} 个月，或您删掉数据`,
  calls: days(callsKeptMs),
  erasures: days(erasuresKeptMs),
  always: '一直留着，里面没有谁',
  operator: '部署的人自己定',
  phone: '到您点「删掉我的数据」，或把小程序从手机上删掉',
  look: '到把小程序从手机上删掉',
} as const;

export type Term = keyof typeof terms;
