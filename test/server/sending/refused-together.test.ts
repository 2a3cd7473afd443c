import { createBrakes } from '../../../server/sending/brakes.ts';
import { createBreaker } from '../../../server/sending/breaker.ts';
import { outcomeOf, wasCalled } from '../../../server/sending/outcome-of.ts';
import { defaultSendingRules } from '../../../server/sending/sending-rules.ts';
import { tellOutcome } from '../../../server/sending/tell-outcome.ts';
import type { Called } from '../../../server/wechat/api/call.ts';
import { type Running, runningService } from '../support/running-service.ts';
import { someReminder } from '../support/some-reminder.ts';

const called: Called = {
  kind: 'answer',
  answer: { errcode: 47003, errmsg: 'argument invalid! data.thing4.value is empty rid: 6a-1' },
};

describe('refusals of one code that come together', () => {
  let running: Running;
  beforeEach(async () => {
    running = await runningService();
  });
  afterEach(() => running.close());

  it('stop the template with its alarm, though each was judged before the others were told of', async () => {
    const { service, clock } = running;
    const by = { brakes: createBrakes(service.clock), breaker: createBreaker() };
    const judged = ['a', 'b', 'c'].map((id) => {
      const lease = { owner: 'a process', until: clock.now() + 60_000 };
      const row = someReminder({ id, calls: 1 }, { state: 'sending', lease, templateId: 't' });
      if (!wasCalled(row)) throw new Error('a template is named');
      const { on, personId } = row;
      const sent = { id, on, personId, owner: lease.owner, calls: 1, openedAt: 0, heldBefore: 0, called };
      return { outcome: outcomeOf(row, called, clock.now(), defaultSendingRules, by.breaker.holds), sent };
    });
    for (const { outcome, sent } of judged) await tellOutcome(service, by, outcome, sent);
    expect(by.brakes.isResting()).toBe(true);
    expect(service.alarms.troubles().map(({ kind }) => kind)).toContain('template-stopped');
  });
});
