import type { FastifyInstance } from 'fastify';
import { composeData } from '../../sending/compose.ts';
import type { Service } from '../../service.ts';

const exampleDays = 14 * 86_400_000;

/** What each message will look like. A template that WeChat does not know as set up is not offered. */
export const addTemplatesRoute = (app: FastifyInstance, service: Service): void => {
  app.get('/v1/templates', async () => {
    if (service.templates.state() === 'does-not-fit') return { templates: [] };
    const { id, title, fields } = service.templates.shown();
    const now = service.clock.now();
    const checkBy = new Date(now + exampleDays).toISOString().slice(0, 10);
    const mum = { relation: 'mum', scheme: 'resident', kind: 'check-14', certainty: 'reported' } as const;
    const samples = composeData(fields, { ...mum, checkBy, hour: 9, now });
    const shown = fields.map(({ key, label }) => ({ label, sample: samples[key] ?? '' }));
    return { templates: [{ purpose: 'reminder', id, title, fields: shown }] };
  });
};
