/** Routes of the service that no phone asks for: for the operator, for WeChat, and this document. */
export const ownRoutes = [
  {
    method: 'GET',
    path: '/health',
    what: '`wechat` is what the last call found; 503 when the database is down.',
    type: 'application/json',
  },
  {
    method: 'GET',
    path: '/metrics',
    what: 'Prometheus text, for a caller on the same machine that did not come through the proxy.',
    type: 'text/plain',
  },
  { method: 'GET', path: '/wechat/push', what: 'WeChat’s check of the address.', type: 'text/plain' },
  {
    method: 'POST',
    path: '/wechat/push',
    what: 'WeChat’s message push: JSON in 「安全模式」 mode.',
    type: 'text/plain',
  },
  { method: 'GET', path: '/openapi.json', what: 'This document.', type: 'application/json' },
] as const;
