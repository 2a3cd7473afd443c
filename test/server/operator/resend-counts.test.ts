import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Fault } from '../../../sandbox/fault.ts';
import { actOn } from '../../../server/operator/act.ts';
import { isOlder } from '../../../server/sending/behind-journal.ts';
import { dueMessage, tick } from '../support/due-message.ts';
import type { FamilyMember } from '../support/family-member.ts';
import { type Running, runningService, template } from '../support/running-service.ts';

const minute = 60_000;
const refuses = (code: number): Fault => ({ on: 'send', kind: 'code', code });
const bringsNot = (errorCode: string): Fault => ({ on: 'delivery', errorCode, errorStatus: 'failed' });

describe('a message that is sent again counts only the calls whose answer nobody knows', () => {
  let folder: string;
  let running: Running;
  let daughter: FamilyMember;
  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'resend-'));
    running = await runningService(undefined, { wechatTimeoutMs: 300, settings: { journal: folder } });
    daughter = await dueMessage(running);
    for (const tap of ['tap-00000002', 'tap-00000003']) {
      running.clock.forward(10 * minute);
      await daughter.accept(tap);
    }
  });
  afterEach(async () => {
    await running.close();
    rmSync(folder, { recursive: true });
  });

  const inbox = () => running.sandbox.inbox('daughter').length;
  const row = () =>
    running.service.store.transaction(async (tx) => {
      const person = await tx.people.findByOpenid(running.sandbox.openid('daughter'));
      const rows = person ? await tx.reminders.ofPerson(person.id) : [];
      const found = rows.find(({ on }) => on === '2026-11-30');
      if (!person || !found) throw new Error('it is planned');
      const credits = await tx.ledger.count(person.id, template.id);
      return { ...found, credits, doubtful: await tx.ledger.isDoubtful(person.id, template.id) };
    });
  const meets = async (fault: Fault) => {
    running.sandbox.fault(fault);
    await tick(running);
  };
  const sendAgain = async () => {
    expect(await actOn(running.service, { act: 'resend', id: (await row()).id })).toMatchObject({ done: true });
    await tick(running);
  };
  const againMeeting = async (fault: Fault) => {
    running.sandbox.fault(fault);
    await sendAgain();
  };

  it.each<[string, Fault]>([
    ['was refused for a fault of ours', refuses(47003)],
    ['was refused with a code nobody has heard of', refuses(87000)],
    ['was taken and, as its event says, not brought', bringsNot('47003')],
  ])('one that %s, and then with 43101, has not gone out', async (_what, first) => {
    await meets(first);
    const { credits } = await row();
    await againMeeting(refuses(43101));
    expect(await row()).toMatchObject({ state: 'failed', code: 43101, credits: credits - 1, doubtful: true });
    expect(inbox()).toBe(0);
  });

  it('43101 twice in a row empties the pool, also where the second is of the same message', async () => {
    await meets(refuses(43101));
    expect(await row()).toMatchObject({ state: 'failed', credits: 2, doubtful: true });
    await againMeeting(refuses(43101));
    expect(await row()).toMatchObject({ state: 'failed', credits: 0, doubtful: false });
  });

  it.each<[string, Fault]>([
    ['was refused', refuses(47003)],
    ['was not brought', bringsNot('47003')],
  ])('one that %s and goes out then is no repeat', async (_what, first) => {
    await meets(first);
    await sendAgain();
    expect([inbox(), (await row()).state]).toEqual([1, 'delivered']);
    expect(running.service.metrics.read('repeats', 'possible')).toBe(0);
  });

  it('one that was not brought, and whose next call has no answer, is settled by the event of that one', async () => {
    await meets(bringsNot('47003'));
    await againMeeting({ on: 'send', kind: 'cut-after' });
    running.clock.forward(40 * minute);
    await tick(running);
    expect([inbox(), (await row()).state]).toEqual([1, 'delivered']);
  });

  it('one whose first call had no answer may have gone out by that, whatever refused it since', async () => {
    running.sandbox.fault({ on: 'sent', kind: 'lost' });
    await meets({ on: 'send', kind: 'cut-after' });
    running.clock.forward(30 * minute);
    await meets({ on: 'send', kind: 'code', code: 47003, times: 2 }); // the probe, and the message after it
    expect((await row()).state).toBe('failed');
    await againMeeting(refuses(43101));
    expect(await row()).toMatchObject({ state: 'sent', doubtful: false });
  });

  it.each<[string, Fault]>([
    ['was refused', refuses(47003)],
    ['was not brought', bringsNot('47003')],
  ])('one that %s leaves a database that is as old as the journal', async (_what, first) => {
    await meets(first);
    await actOn(running.service, { act: 'pause' });
    await sendAgain();
    expect([(await row()).state, await isOlder(running.service)]).toEqual(['planned', false]);
  });
});
