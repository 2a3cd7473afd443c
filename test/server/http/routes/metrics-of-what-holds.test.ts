import { actOn } from '../../../../server/operator/act.ts';
import { dueMessage, tick } from '../../support/due-message.ts';
import { type Running, runningService, template } from '../../support/running-service.ts';

const names = ['daughter', 'son', 'niece', 'nephew'];
const of = `template="${template.id}"`;

describe('the metrics of what holds messages back', () => {
  let running: Running;
  beforeEach(async () => {
    running = await runningService();
  });
  afterEach(() => running.close());

  const read = async (): Promise<Record<string, number>> => {
    const { text } = await running.http('GET', '/metrics');
    const samples = text.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
    return Object.fromEntries(
      samples.map((line) => [line.slice(0, line.lastIndexOf(' ')), Number(line.split(' ').at(-1))]),
    );
  };
  const allDue = async () => {
    for (const name of names) {
      running.clock.to('2026-11-24T02:00:00Z');
      await dueMessage(running, name);
    }
  };

  it('say of a service that is well that nothing does', async () => {
    await dueMessage(running);
    await tick(running);
    expect(await read()).toMatchObject({
      [`reminders_paused{${of}}`]: 0,
      [`reminders_template_stopped{${of}}`]: 0,
      reminders_held: 0,
      'reminders_sender{state="paused"}': 0,
      'reminders_sender{state="sending"}': 1,
    });
  });

  it('say that the operator paused the template: it is not sending', async () => {
    await dueMessage(running);
    await actOn(running.service, { act: 'pause' });
    await tick(running);
    expect(await read()).toMatchObject({
      [`reminders_paused{${of}}`]: 1,
      'reminders_sender{state="paused"}': 1,
      'reminders_sender{state="sending"}': 0,
      reminders_due: 1,
    });
    await actOn(running.service, { act: 'resume' });
    await tick(running);
    expect(await read()).toMatchObject({ [`reminders_paused{${of}}`]: 0, 'reminders_sender{state="sending"}': 1 });
  });

  it('say which code is refused, how often in a row, that it stopped the template, and when one is taken', async () => {
    await allDue();
    running.sandbox.fault({ on: 'send', kind: 'code', code: 47003, times: 99 });
    await tick(running);
    const held = await read();
    expect(held).toMatchObject({ [`reminders_template_stopped{${of}}`]: 1, 'reminders_sender{state="resting"}': 1 });
    // One more may be under way when the third is refused.
    const inARow = held[`reminders_refused_in_a_row{${of},code="47003"}`];
    expect([3, 4]).toContain(inARow);
    expect(held['reminders_refusals_total{kind="47003"}']).toBe(inARow);
    running.sandbox.fault({ kind: 'clear' });
    running.clock.forward(3_600_001);
    await tick(running);
    const after = await read();
    expect(after[`reminders_template_stopped{${of}}`]).toBe(0);
    expect(after).not.toHaveProperty([`reminders_refused_in_a_row{${of},code="47003"}`]);
    expect(after['reminders_refusals_total{kind="47003"}']).toBe(inARow);
  });

  it('say that WeChat stopped the template at the first refusal of some codes', async () => {
    await dueMessage(running);
    running.sandbox.fault({ on: 'send', kind: 'code', code: 43107 });
    await tick(running);
    expect(await read()).toMatchObject({
      [`reminders_template_stopped{${of}}`]: 1,
      'reminders_refusals_total{kind="43107"}': 1,
    });
  });

  it('name every code that is in no list alike', async () => {
    await allDue();
    for (const code of [99_001, 99_002]) running.sandbox.fault({ on: 'send', kind: 'code', code });
    await tick(running);
    expect(await read()).toMatchObject({ 'reminders_refusals_total{kind="other"}': 2 });
  });

  it('say how many wait for the operator after a restore', async () => {
    await dueMessage(running);
    await running.service.store.transaction(async (tx) => {
      const person = await tx.people.findByOpenid(running.sandbox.openid('daughter'));
      for (const row of person ? await tx.reminders.ofPerson(person.id) : [])
        if (row.on === '2026-11-30') await tx.restores.hold(row);
    });
    expect(await read()).toMatchObject({ reminders_held: 1, reminders_due: 0 });
  });
});
