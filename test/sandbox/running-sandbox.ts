import type { SandboxOptions } from '../../sandbox/options.ts';
import type { Sandbox } from '../../sandbox/sandbox.ts';
import { startSandbox } from '../../sandbox/start-sandbox.ts';
import { todoTemplate } from '../../sandbox/template.ts';

export const morning = Date.parse('2026-11-24T01:00:00Z');

export const goodData = {
  thing1: { value: '妈妈的养老待遇资格认证' },
  date2: { value: '2026年12月8日' },
  thing3: { value: '还有7天，点开看怎么办' },
};

/** A sandbox with a clock that stands still and pushes that retry at once. */
export const quickSandbox = (options: SandboxOptions = {}): Promise<Sandbox> =>
  startSandbox({ now: () => morning, sendTakesMs: 1, delivery: { retryDelayMs: 0 }, ...options });

export async function tokenOf(
  sandbox: Sandbox,
  change: Record<string, unknown> = {},
): Promise<Record<string, unknown>> {
  const { appId: appid, secret } = sandbox;
  const body = JSON.stringify({ grant_type: 'client_credential', appid, secret, ...change });
  const response = await fetch(`${sandbox.url}/cgi-bin/stable_token`, { method: 'POST', body });
  return await response.json();
}

/** Posts to subscribe/send; the answer as its raw text. */
export async function sendRaw(sandbox: Sandbox, body: string, token?: string): Promise<string> {
  const accessToken = token ?? String((await tokenOf(sandbox)).access_token);
  const url = `${sandbox.url}/cgi-bin/message/subscribe/send?access_token=${accessToken}`;
  return (await fetch(url, { method: 'POST', body })).text();
}

export const messageTo = (sandbox: Sandbox, person: string, change: Record<string, unknown> = {}): string =>
  JSON.stringify({ touser: sandbox.openid(person), template_id: todoTemplate.id, data: goodData, ...change });

export function allow(sandbox: Sandbox, person: string, always = false): void {
  sandbox.answer(person, { tmplIds: [todoTemplate.id], choice: 'accept', always });
}
