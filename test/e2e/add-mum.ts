import type { Table } from './table.ts';

/** From the first opening to the answer: 妈妈, 福建省, 城乡居民, last certified on that day. */
export async function addMum(table: Table, last: string): Promise<void> {
  await table.tap('加一位长辈');
  await table.tap('妈妈');
  await table.choose('谁发的钱：省', '福建省');
  await table.tap('村里、社区领');
  await table.pickDay('上次是哪天', last);
  await table.tap('好了，看什么时候办');
}

/** 允许 in WeChat's panel, once, and the service knows of it: what follows may move the clock or ask the service itself. */
export async function subscribe(table: Table, button = '订阅提醒'): Promise<void> {
  await table.tap(button);
  await table.press('#consent-accept');
  await table.sees('好，多了一条');
  await table.allAcceptsTold();
}
