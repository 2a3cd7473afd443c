import { operatorKey } from '../../server/operator/operator-key.ts';
import type { Settings } from '../../server/settings/read-settings.ts';

/** Any address of this machine is reached at the one it loops back to. */
const addressOf = ({ host, port }: Settings): string => {
  const here = host === '0.0.0.0' || host === '::' ? '127.0.0.1' : host;
  return `http://${here.includes(':') ? `[${here}]` : here}:${port}`;
};

/** The service never says so much; what stands in its place may have no end. */
const mostBytes = 1_000_000;

const textOf = async ({ body }: Response): Promise<string> => {
  const parts: Uint8Array[] = [];
  const reader = body?.getReader();
  for (let bytes = 0, part = await reader?.read(); part?.value; part = await reader?.read()) {
    bytes += part.value.length;
    if (bytes > mostBytes) {
      await reader?.cancel();
      throw new RangeError('too large');
    }
    parts.push(part.value);
  }
  return Buffer.concat(parts).toString('utf8');
};

export type Asked = { status: number; body: unknown } | null;

/** Asks the service at work on these settings, or through its proxy at `base`; null: nothing answers there. */
export const askService = async (
  settings: Settings,
  path: string,
  {
    base = addressOf(settings),
    body,
    headers = {},
    withinMs = 10_000,
  }: { base?: string; body?: unknown; headers?: Record<string, string>; withinMs?: number } = {},
): Promise<Asked> => {
  const [secret = ''] = settings.secrets;
  const key = { authorization: `Bearer ${operatorKey(secret)}`, ...headers };
  const asked =
    body === undefined
      ? { headers: key }
      : { method: 'POST', body: JSON.stringify(body), headers: { ...key, 'content-type': 'application/json' } };
  try {
    const signal = AbortSignal.timeout(withinMs);
    const response = await fetch(`${base}${path}`, { ...asked, redirect: 'manual', signal });
    const text = await textOf(response);
    const isJson = response.headers.get('content-type')?.includes('json') ?? false;
    return { status: response.status, body: isJson ? JSON.parse(text) : text };
  } catch {
    return null;
  }
};
