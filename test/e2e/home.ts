import type { Browser } from 'playwright-core';
import { openBrowser } from '../../tools/browser/browser.ts';
import { call, clearHouse, previewUrl } from './house.ts';
import { type Person, Table } from './table.ts';

export type Home = Record<Person, Table> & { close(): Promise<void> };

async function phoneOf(browser: Browser, journey: string, person: Person): Promise<Table> {
  const table = await Table.open(browser, previewUrl(), `${journey}-${person}`);
  await table.openPhone(person);
  return table;
}

/** Three people at three screens, each with their own phone; the family group and the day are everybody's. */
export async function openHome(journey: string): Promise<Home> {
  await clearHouse();
  const browser = await openBrowser();
  const [daughter, son, mum] = [
    await phoneOf(browser, journey, 'daughter'),
    await phoneOf(browser, journey, 'son'),
    await phoneOf(browser, journey, 'mum'),
  ];
  return { daughter, son, mum, close: () => browser.close() };
}

/** Of the newest invite card in the group. */
export async function newestSecret(): Promise<string> {
  const shares: { path: string }[] = (await call('GET', 'sandbox/shares')).body;
  const path = shares.map((share) => share.path).findLast((each) => each.includes('/kin/join/'));
  return new URL(path ?? '', 'http://phone').searchParams.get('i') ?? '';
}

/** Who got messages so far. */
export async function inboxOf(person: string): Promise<number> {
  const all: { person: string }[] = (await call('GET', 'sandbox/inbox')).body;
  return all.filter((message) => message.person === person).length;
}
