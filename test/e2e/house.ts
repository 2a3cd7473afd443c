import type { Browser } from 'playwright-core';
import { openBrowser } from '../../tools/browser/browser.ts';
import { morningOf, todayNow } from './dates.ts';
import { Table } from './table.ts';

export type House = { table: Table; close(): Promise<void> };

const people = ['daughter', 'son', 'mum', 'stranger'] as const;
export const previewUrl = (): string => process.env.PREVIEW_URL ?? '';

/** One lever of the sandbox or one call of the service, at the preview's one address. */
export async function call(method: 'GET' | 'POST' | 'DELETE', path: string, body?: unknown, token?: string) {
  const response = await fetch(new URL(path, previewUrl()), {
    method,
    headers: {
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      ...(token ? { authorization: `Bearer ${token}` } : {}),
    },
    body: body === undefined ? undefined : JSON.stringify(body),
  });
  const text = await response.text();
  return { status: response.status, body: text === '' ? null : JSON.parse(text) };
}

/** What the service knows of one person, as their phone would be told. */
export async function login(person: string): Promise<string> {
  const { code } = (await call('POST', 'sandbox/login', { person })).body;
  return (await call('POST', 'api/v2/session', { code })).body.token;
}

/** Everybody's clock, from then on going as the machine's does. */
export const setClock = (date: string) => call('POST', 'sandbox/clock', { to: morningOf(date) });

/** Nobody has told the service or WeChat anything yet, and it is the morning of today. */
export async function clearHouse(): Promise<void> {
  await call('POST', 'sandbox/faults', { kind: 'clear' });
  await setClock(todayNow());
  for (const person of people) await call('DELETE', 'api/v2/me', undefined, await login(person));
  await call('POST', 'sandbox/reset', {});
  await setClock(todayNow());
}

/** A journey's own life: fresh phones, an empty inbox, the running preview. */
export async function openHouse(journey: string): Promise<House> {
  await clearHouse();
  const browser: Browser = await openBrowser();
  const table = await Table.open(browser, previewUrl(), journey);
  return { table, close: () => browser.close() };
}
