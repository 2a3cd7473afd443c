import type * as v from 'valibot';
import type { templates } from '../../src/contract/template.ts';
import { dayMs, todayInChina } from '../../src/rules/china-time.ts';
import type { Service } from '../service.ts';
import { composeData } from './compose.ts';

const exampleMs = 14 * dayMs;
const advisedMs = 7 * dayMs;

/** What each message will look like. A template that WeChat does not know as set up is not offered. */
export const templatesShown = (service: Service): v.InferOutput<typeof templates> => {
  if (service.templates.state() === 'does-not-fit') return { templates: [] };
  const { id, title, fields } = service.templates.shown();
  const now = service.clock.now();
  const checkBy = todayInChina(now + exampleMs);
  const mum = { relation: 'mum', scheme: 'resident', kind: 'check-14', certainty: 'reported', money: null } as const;
  const samples = composeData(fields, { ...mum, adviseBy: todayInChina(now + advisedMs), checkBy, hour: 9, now });
  const shown = fields.map(({ key, label }) => ({ label, sample: samples[key] ?? '' }));
  return { templates: [{ purpose: 'reminder', id, title, fields: shown }] };
};
