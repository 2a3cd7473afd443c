import { dueMessage, tick } from '../support/due-message.ts';
import type { FamilyMember } from '../support/family-member.ts';
import { type Running, runningService, template } from '../support/running-service.ts';

const minute = 60_000;

describe('the sent event is quicker than the answer to its call', () => {
  let running: Running;
  let daughter: FamilyMember;
  const lines: string[] = [];
  beforeEach(async () => {
    lines.length = 0;
    const logStream = { write: (line: string) => lines.push(line) };
    running = await runningService(undefined, { eventsFirst: true, logStream });
    daughter = await dueMessage(running);
  });
  afterEach(() => running.close());

  const count = (name: 'sends' | 'repeats' | 'settled', kind: string) => running.service.metrics.read(name, kind) ?? 0;
  const doing = async () =>
    /reminders_sender\{state="([\w-]+)"\} 1/.exec((await running.http('GET', '/metrics')).text)?.[1];

  it('the message is delivered, its credit spent once, the send counted once and told once', async () => {
    await tick(running);
    expect(await daughter.me()).toMatchObject({ credits: 0, messages: [{ state: 'delivered', answer: { code: 0 } }] });
    expect([count('sends', 'sent'), count('settled', 'delivered'), count('repeats', 'possible')]).toEqual([1, 1, 0]);
    expect(lines.filter((line) => line.includes('a message was called'))).toHaveLength(1);
  });

  it('the answer shows that sends work: after a start they no longer go one by one', async () => {
    expect(await doing()).toBe('one-by-one');
    await tick(running);
    expect(await doing()).toBe('sending');
  });

  it('a trouble that the send shows to be over is over', async () => {
    running.sandbox.fault({ on: 'send', kind: 'cut-before' });
    await tick(running);
    expect(running.service.alarms.troubles().map(({ kind }) => kind)).toContain('wechat-silent');
    running.clock.forward(31 * minute);
    await tick(running);
    expect(await daughter.me()).toMatchObject({ messages: [{ state: 'delivered' }] });
    expect(running.service.alarms.troubles().map(({ kind }) => kind)).not.toContain('wechat-silent');
  });

  it('WeChat is in doubt when the answer then never comes, and the message is not sent again', async () => {
    running.sandbox.fault({ on: 'send', kind: 'cut-after' });
    await tick(running);
    expect(await doing()).toBe('in-doubt');
    expect([count('sends', 'uncertain'), count('settled', 'delivered')]).toEqual([1, 1]);
    running.clock.forward(31 * minute);
    await tick(running);
    expect(running.sandbox.inbox('daughter')).toHaveLength(1);
    expect(await daughter.me()).toMatchObject({ credits: 0, messages: [{ state: 'delivered' }] });
  });

  it('a second call of a message is told as a possible repeat once, not by event and by answer', async () => {
    await daughter.accept('tap-00000002');
    running.sandbox.fault({ on: 'send', kind: 'cut-before' });
    await tick(running);
    running.clock.forward(31 * minute);
    await tick(running);
    expect(running.sandbox.inbox('daughter')).toHaveLength(1);
    expect([count('repeats', 'possible'), count('repeats', 'certain')]).toEqual([1, 0]);
  });

  it('a pool that one refusal made doubtful is trusted again', async () => {
    running.clock.forward(10 * minute);
    await daughter.accept('tap-00000002');
    running.sandbox.fault({ on: 'send', kind: 'code', code: 43101 });
    await tick(running);
    running.clock.to('2026-12-07T01:00:00Z');
    await tick(running);
    const openid = running.sandbox.openid('daughter');
    const isDoubtful = await running.service.store.transaction(async (tx) =>
      tx.ledger.isDoubtful((await tx.people.findByOpenid(openid))?.id ?? '', template.id),
    );
    expect([running.sandbox.inbox('daughter').length, isDoubtful]).toEqual([1, false]);
  });
});
