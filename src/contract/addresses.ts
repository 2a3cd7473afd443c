/** How and where each question of a phone is asked; what goes with it and comes back is in `endpoints.ts`. */
export const addresses = {
  openSession: { method: 'POST', path: '/v2/session' },
  fetchTemplates: { method: 'GET', path: '/v2/templates' },
  fetchCode: { method: 'GET', path: '/v2/codes/:scene' },
  fetchMe: { method: 'GET', path: '/v2/me' },
  putElder: { method: 'PUT', path: '/v2/elders/:id' },
  deleteElder: { method: 'DELETE', path: '/v2/elders/:id' },
  putPreferences: { method: 'PUT', path: '/v2/preferences' },
  postCredit: { method: 'POST', path: '/v2/credits' },
  fetchLinks: { method: 'POST', path: '/v2/calendar-links' },
  deleteMe: { method: 'DELETE', path: '/v2/me' },
} as const;

export type Address = { method: 'GET' | 'PUT' | 'POST' | 'DELETE' /** A `:name` is one segment. */; path: string };
