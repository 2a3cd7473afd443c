/** Routes of the service that no phone asks for: for the operator, for WeChat, and this document. */
export const ownRoutes = [
  {
    method: 'GET',
    path: '/health',
    what: 'The same as `/health/ready`.',
    type: 'application/json',
  },
  {
    method: 'GET',
    path: '/health/ready',
    what: 'Can it answer families? 503 when its database is away, has no room or takes no write; `database` says which. `wechat` is what the last call found.',
    type: 'application/json',
  },
  {
    method: 'GET',
    path: '/health/live',
    what: 'Does its loop turn? 503 when it has stood still for five minutes and is to be started anew.',
    type: 'application/json',
  },
  {
    method: 'GET',
    path: '/metrics',
    what: 'Prometheus text, for a caller on the same machine that did not come through the proxy, or that has the token.',
    type: 'text/plain',
  },
  { method: 'GET', path: '/wechat/push', what: 'WeChat’s check of the address.', type: 'text/plain' },
  {
    method: 'POST',
    path: '/wechat/push',
    what: 'WeChat’s message push, JSON or XML, in 「安全模式」 or 「兼容模式」。',
    type: 'text/plain',
  },
  {
    method: 'POST',
    path: '/operator/outbox',
    what: 'For the operator’s commands, by their key.',
    type: 'application/json',
  },
  { method: 'GET', path: '/operator/caller', what: 'For `npm run doctor`, by its key.', type: 'application/json' },
  { method: 'GET', path: '/operator/page', what: 'The operator’s page, where it is switched on.', type: 'text/html' },
  ...['login', 'act', 'leave'].map((form) => ({
    method: 'POST',
    path: `/operator/page/${form}`,
    what: `A form of the operator’s page: ${form}.`,
    type: 'text/html',
  })),
  { method: 'GET', path: '/openapi.json', what: 'This document.', type: 'application/json' },
] as const;
