/** How and where each question of a phone is asked; what goes with it and comes back is in `endpoints.ts`. */
export const addresses = {
  openSession: { method: 'POST', path: '/v2/session' },
  fetchTemplates: { method: 'GET', path: '/v2/templates' },
  fetchCode: { method: 'GET', path: '/v2/codes/:scene' },
  fetchRuleBook: { method: 'GET', path: '/v2/rule-book' },
  fetchMe: { method: 'GET', path: '/v2/me' },
  putElder: { method: 'PUT', path: '/v2/elders/:id' },
  deleteElder: { method: 'DELETE', path: '/v2/elders/:id' },
  putPreferences: { method: 'PUT', path: '/v2/preferences' },
  postCredit: { method: 'POST', path: '/v2/credits' },
  fetchLinks: { method: 'POST', path: '/v2/calendar-links' },
  deleteMe: { method: 'DELETE', path: '/v2/me' },
  postDifference: { method: 'POST', path: '/v2/differences' },
  postChanges: { method: 'POST', path: '/v2/changes' },
  /** Without login. Secrets stand in bodies, never in an address that somebody logs. */
  lookAtInvite: { method: 'POST', path: '/v2/invites/look' },
  makeFamily: { method: 'POST', path: '/v2/families' },
  joinFamily: { method: 'POST', path: '/v2/joins' },
  /** Prepared before the share tap; the same secret again changes nothing. */
  prepareInvite: { method: 'POST', path: '/v2/families/:family/invites' },
  /** The share tap: from now its days count. */
  beginInvite: { method: 'POST', path: '/v2/families/:family/invites/begin' },
  revokeInvite: { method: 'DELETE', path: '/v2/families/:family/invites/:invite' },
  putMyWord: { method: 'PUT', path: '/v2/families/:family/word' },
  recognise: { method: 'PUT', path: '/v2/families/:family/members/:member/recognised' },
  handOver: { method: 'PUT', path: '/v2/families/:family/members/:member/keeper' },
  putOut: { method: 'DELETE', path: '/v2/families/:family/members/:member' },
  leaveFamily: { method: 'POST', path: '/v2/families/:family/leave' },
  bringElders: { method: 'POST', path: '/v2/families/:family/elders' },
  sameElder: { method: 'POST', path: '/v2/families/:family/same' },
} as const;

export type Address = { method: 'GET' | 'PUT' | 'POST' | 'DELETE' /** A `:name` is one segment. */; path: string };
