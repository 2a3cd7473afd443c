import type { Preferences } from '../../../src/contract/preferences.ts';
import { nothingPlanned } from '../../../src/rules/reminders/types.ts';
import type { Elder } from '../../../src/state/elder.ts';
import { planOf } from '../../../src/state/plan.ts';
import { toWire } from '../../../src/state/wire.ts';
import { sceneDay } from './family.ts';

const fields = [
  { label: '待办事项', sample: '妈妈的养老认证' },
  { label: '截止日期', sample: '2026年12月14日' },
  { label: '温馨提示', sample: '点开看怎么办' },
];

const preferences: Preferences = { hour: 9, yearlyLookUp: 'off', enabled: true };

/** What the reminder service says of a person with so many messages left; it has everything this phone knows. */
export function serviceAnswer(path: string, elders: readonly Elder[], credits: number): unknown {
  if (path.endsWith('/templates'))
    return { templates: [{ purpose: 'reminder', id: 'todo', title: '待办事项提醒', fields }] };
  if (path.endsWith('/session')) return { token: 'token', expiresAt: '2027-01-01T00:00:00Z' };
  const plan = planOf(elders, credits, `${sceneDay}T02:00:00.000Z`, sceneDay, preferences, []);
  return { elders: elders.map(toWire), preferences, credits, plan: plan ?? nothingPlanned, messages: [] };
}
