import { createHash } from 'node:crypto';
import type { Html } from '../../../../server/operator/page/html.ts';
import { style } from './style.ts';

const styleHash = createHash('sha256').update(style).digest('base64');

/**
 * Nothing runs, nothing is fetched, nobody frames it; forms go to the page itself. The referrer stays with us: without it
 * a browser sends a form from nowhere, and whose form it is could not be told.
 */
export const documentHeaders: Readonly<Record<string, string>> = {
  'content-security-policy': `default-src 'none'; style-src 'sha256-${styleHash}'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'`,
  'cache-control': 'no-store',
  'referrer-policy': 'same-origin',
  'x-content-type-options': 'nosniff',
};

/** The style is the one text that is not escaped: a constant of ours. */
export const documentOf = (title: string, body: Html): string =>
  `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>${title}</title><style>${style}</style></head><body>${body}</body></html>`;
