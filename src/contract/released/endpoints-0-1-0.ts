import type { Endpoint } from '../endpoint.ts';
import { endpoints } from '../endpoints.ts';
import { sentElder010 } from './elder-0-1-0.ts';
import { me010 } from './me-0-1-0.ts';
import { preferences010 } from './preferences-0-1-0.ts';

const { openSession, fetchTemplates, fetchCode, fetchMe, putElder, deleteElder } = endpoints;
const { putPreferences, postCredit, fetchLinks, deleteMe } = endpoints;

/** What a phone of 0.1.0 asks, in its own shapes. */
export const endpoints010 = {
  openSession: { ...openSession, path: '/v1/session' },
  fetchTemplates: { ...fetchTemplates, path: '/v1/templates' },
  fetchCode: { ...fetchCode, path: '/v1/codes/:scene' },
  fetchMe: { ...fetchMe, path: '/v1/me', answer: me010 },
  putElder: { ...putElder, path: '/v1/elders/:id', body: sentElder010, answer: me010 },
  deleteElder: { ...deleteElder, path: '/v1/elders/:id', answer: me010 },
  putPreferences: { ...putPreferences, path: '/v1/preferences', body: preferences010, answer: me010 },
  postCredit: { ...postCredit, path: '/v1/credits', answer: me010 },
  fetchLinks: { ...fetchLinks, path: '/v1/calendar-links' },
  deleteMe: { ...deleteMe, path: '/v1/me' },
} as const satisfies Partial<Record<keyof typeof endpoints, Endpoint>>;
