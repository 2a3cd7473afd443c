import { copyFileSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join as pathOf } from 'node:path';
import type { Sandbox } from '../../../sandbox/sandbox.ts';
import { startSandbox } from '../../../sandbox/start-sandbox.ts';
import { backup } from '../../../server/commands/backup.ts';
import { restore } from '../../../server/commands/restore.ts';
import { openStore } from '../../../server/store/open-store.ts';
import { type FamilyMember, logIn } from '../support/family-member.ts';
import { type MovedClock, movedClock } from '../support/moved-clock.ts';
import { mum } from '../support/mum.ts';
import { fileIn, type ServiceOnFile, serviceOn } from '../support/service-on-file.ts';

const names = ['daughter', 'son', 'niece'];

describe('a backup of the morning before the messages went out, brought back after them', () => {
  let folder: string;
  let file: string;
  let copy: string;
  let journal: string;
  let clock: MovedClock;
  let sandbox: Sandbox;
  let running: ServiceOnFile;

  const start = async (told = false) => {
    running = await serviceOn(file, journal, { sandbox, clock }, { told });
  };
  const tick = async () => {
    await running.sender.tick();
    await sandbox.idle();
  };
  const joins = async (name: string): Promise<FamilyMember> => {
    const member = await logIn(running, name);
    await member.save(mum);
    await member.accept(`tap-of-${name}`);
    return member;
  };
  const received = () => sandbox.inbox().map(({ person }) => person);
  const held = () => running.service.store.transaction((tx) => tx.restores.held(99));
  /** Sends what the backup knew to be due, and ends. */
  const sendAndEnd = async () => {
    clock.to('2026-11-30T01:00:00Z');
    await tick();
    expect(received().sort()).toEqual([...names].sort());
    await running.close();
  };
  const bringBack = () => expect(restore(copy, file)).toMatchObject({ ok: true });

  beforeEach(async () => {
    folder = mkdtempSync(pathOf(tmpdir(), 'restore-'));
    file = fileIn(folder);
    copy = pathOf(folder, 'copy.sqlite');
    journal = `${file}.journal`;
    clock = movedClock('2026-11-24T02:00:00Z');
    sandbox = await startSandbox({ now: clock.now, delivery: { retries: 0 } });
    await start();
    for (const name of names) await joins(name);
    await tick();
    expect(backup(file, copy)).toMatchObject({ ok: true });
  });
  afterEach(async () => {
    await running.close();
    await sandbox.close();
    rmSync(folder, { recursive: true });
  });

  it('sends none of them again: the journal knows that they went out', async () => {
    await sendAndEnd();
    bringBack();
    clock.to('2026-11-30T02:00:00Z');
    await start();
    await tick();
    expect(received()).toHaveLength(names.length);
    expect(await held()).toEqual([]);
    const daughter = await logIn(running, 'daughter');
    expect((await daughter.me()).messages).toMatchObject([{ state: 'sent' }]);
    expect((await daughter.me()).credits).toBe(0);
  });

  it('without the journal they wait for the operator, who lets one go and drops another', async () => {
    await sendAndEnd();
    bringBack();
    rmSync(journal, { recursive: true });
    clock.to('2026-11-30T02:00:00Z');
    await start();
    await tick();
    expect(received()).toHaveLength(names.length);
    const [first, second, third] = await held();
    expect([first, second, third]).toMatchObject(Array(3).fill({ kind: 'check-14', on: '2026-11-30' }));
    const { store } = running.service;
    const now = clock.now();
    expect(await store.transaction((tx) => tx.restores.release(first?.id ?? '', now))).toBe(true);
    expect(await store.transaction((tx) => tx.restores.drop(second?.id ?? ''))).toBe(true);
    expect(await store.transaction((tx) => tx.restores.drop('of nobody'))).toBe(false);
    await tick();
    await tick();
    // WeChat has the credit of none any more: a refusal, and no second message.
    expect(await held()).toEqual([third]);
    expect(await store.transaction((tx) => tx.reminders.find(first?.id ?? ''))).toMatchObject({
      state: 'failed',
      code: 43101,
    });
    expect(await store.transaction((tx) => tx.reminders.find(second?.id ?? ''))).toMatchObject({ state: 'skipped' });
  });

  it('what is still to come after it goes out as ever', async () => {
    await running.close();
    bringBack();
    await start();
    await tick();
    clock.to('2026-11-30T01:00:00Z');
    await tick();
    expect(received().sort()).toEqual([...names].sort());
  });

  it('a copy put in its place by hand, told of to nobody, is known by its calls', async () => {
    await sendAndEnd();
    const bytes = readFileSync(copy);
    readFileSync(file).copy(bytes, 68, 68, 72); // as sqlite3's own .backup leaves the mark
    rmSync(file);
    copyFileSync(copy, file);
    clock.to('2026-11-30T02:00:00Z');
    await start();
    await tick();
    expect(received()).toHaveLength(names.length);
  });

  it('brings nobody back who asked to be erased since, and the journal names nobody', async () => {
    const daughter = await logIn(running, 'daughter');
    expect((await daughter.ask('DELETE', '/v2/me')).status).toBe(204);
    const openid = sandbox.openid('daughter');
    await running.close();
    bringBack();
    expect(readFileSync(file).includes(openid)).toBe(true);
    await start();
    const found = await running.service.store.transaction((tx) => tx.people.findByOpenid(openid));
    expect(found).toBeNull();
    for (const name of readdirSync(journal)) expect(readFileSync(pathOf(journal, name), 'utf8')).not.toContain(openid);
  });

  it('a start that ended in the middle is made good by the next one', async () => {
    const daughter = await logIn(running, 'daughter');
    await daughter.ask('DELETE', '/v2/me');
    await running.close();
    bringBack();
    const begun = await openStore(file, { sendsPerMinute: 1, now: clock.now(), journal });
    if (!begun.ok) throw new Error(begun.error.expected);
    await begun.value.close(); // the file is not known as a copy any more
    running.service.journal.restoring('begun');
    await start();
    const openid = sandbox.openid('daughter');
    expect(await running.service.store.transaction((tx) => tx.people.findByOpenid(openid))).toBeNull();
    expect(running.service.journal.isRestoring()).toBe(false);
  });

  it('what the journal does not settle is held by a start that was told, also where a plan writes it anew', async () => {
    await running.close();
    clock.to('2026-11-30T02:00:00Z');
    await start(true);
    expect(await held()).toHaveLength(names.length);
    const son = await logIn(running, 'son');
    await son.save({ ...mum, benefits: mum.benefits.map((one) => ({ ...one, money: 'paid' as const })) });
    await tick();
    await tick();
    expect(received()).toEqual([]);
    expect(await held()).toHaveLength(names.length);
  });
});
