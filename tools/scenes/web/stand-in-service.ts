import { planReminders } from '../../../src/rules/reminders/plan-reminders.ts';
import { type BenefitToRemind, nothingPlanned } from '../../../src/rules/reminders/types.ts';
import { certificationWindow } from '../../../src/rules/window/certification-window.ts';
import type { Elder } from '../../../src/state/elder.ts';
import { sceneDay } from './family.ts';

const fields = [
  { label: '待办事项', sample: '妈妈的养老认证' },
  { label: '截止日期', sample: '2026年12月14日' },
  { label: '温馨提示', sample: '点开看怎么办' },
];

const reminders = { hour: 9, yearlyLookUpOn: null };

function planOf(elders: readonly Elder[], credits: number) {
  const benefits = elders.flatMap(({ id: elderId, region, residence, ageBand, benefits: drawn }) =>
    drawn.flatMap(({ id, scheme, lastCertifiedOn }): BenefitToRemind[] => {
      const window = certificationWindow({ region, residence, ageBand, scheme, lastCertifiedOn }, sceneDay);
      if (!window.ok) return [];
      const told = { toldOn: sceneDay, lastCertifiedOn, sent: 0, lastSentOn: null };
      return [{ id, elderId, region, window: window.value, state: 'open', role: 'acts', ...told }];
    }),
  );
  const plan = planReminders(benefits, credits, `${sceneDay}T02:00:00.000Z`, reminders);
  return plan.ok ? plan.value : nothingPlanned;
}

/** What the reminder service says of a person with so many messages left; it has everything this phone knows. */
export function serviceAnswer(path: string, elders: readonly Elder[], credits: number): unknown {
  if (path.endsWith('/templates'))
    return { templates: [{ purpose: 'reminder', id: 'todo', title: '待办事项提醒', fields }] };
  if (path.endsWith('/session')) return { token: 'token', expiresAt: '2027-01-01T00:00:00Z' };
  const preferences = { ...reminders, enabled: true };
  return { elders: [], preferences, credits, plan: planOf(elders, credits), messages: [] };
}
