import type { Service } from '../service.ts';
import { codeName } from '../wechat/api/send-codes.ts';
import type { Breaker } from './breaker.ts';

/** What holds the template back in this process: with few names, since a collector keeps each it ever heard. */
export const gaugesOfTemplate = ({ metrics, alarms, planning }: Service, breaker: Breaker): void => {
  const template = planning.templateId;
  const isStopped = (): boolean => alarms.troubles().some(({ kind }) => kind === 'template-stopped');
  metrics.gauge('template_stopped', () => [{ labels: { template }, value: Number(isStopped()) }]);
  metrics.gauge('refused_in_a_row', () => {
    const counts = new Map<string, number>();
    for (const { code, count } of breaker.inARow())
      counts.set(codeName(code), Math.max(count, counts.get(codeName(code)) ?? 0));
    return [...counts].map(([code, value]) => ({ labels: { template, code }, value }));
  });
};
