import { regionCode } from '../../../src/rules/region-code.ts';
import { tick } from '../support/due-message.ts';
import { type FamilyMember, logIn } from '../support/family-member.ts';
import { dad, due, mum, mumWith, unknown, waiting } from '../support/mum.ts';
import { type Running, runningService } from '../support/running-service.ts';

const kinds = (items: readonly { benefitId: string; kind: string; on: string }[]) =>
  items.map(({ benefitId, kind, on }) => `${benefitId.replace('benefit-', '')} ${kind} ${on}`);

describe('planning anew', () => {
  let running: Running;
  let daughter: FamilyMember;
  beforeEach(async () => {
    running = await runningService();
    daughter = await logIn(running, 'daughter');
    await daughter.save(mum);
  });
  afterEach(() => running.close());

  const accept = async (...taps: string[]) => {
    for (const tap of taps) {
      await daughter.accept(tap);
      await running.sandbox.idle();
    }
  };
  const funded = async () => kinds((await daughter.me()).plan.funded);
  const at = async (instant: string) => {
    running.clock.to(instant);
    await tick(running);
    daughter = await logIn(running, 'daughter'); // a session lasts thirty days
  };

  it('one pool serves all elders: each one’s best moment comes before anybody’s second', async () => {
    await accept('tap-00000001', 'tap-00000002');
    expect(await funded()).toEqual(['mum check-14 2026-11-30', 'mum check-7 2026-12-07']);
    await daughter.save(dad);
    expect(await funded()).toEqual(['mum check-14 2026-11-30', 'dad check-14 2026-12-02']);
    await daughter.ask('DELETE', '/v2/elders/dad');
    expect(await funded()).toEqual(['mum check-14 2026-11-30', 'mum check-7 2026-12-07']);
  });

  it('an official date moves the moments, and taking it back moves them back', async () => {
    await accept('tap-00000001');
    await daughter.save(mumWith({ typedDue: due('2027-05-31') }));
    expect(await funded()).toEqual(['mum check-14 2027-05-17']);
    await daughter.save(mum);
    expect(await funded()).toEqual(['mum check-14 2026-11-30']);
  });

  it('a message already sent in this cycle is not planned again, whatever is edited', async () => {
    await accept('tap-00000001');
    await at('2026-11-30T01:00:00Z');
    await accept('tap-00000002');
    await daughter.ask('PUT', '/v2/preferences', { hour: 18, yearlyLookUp: 'default', enabled: true });
    await daughter.save(mumWith({}, { relation: 'mother-in-law-wife' }));
    expect(await funded()).toEqual(['mum check-7 2026-12-07']);
    await at('2026-11-30T10:00:00Z');
    expect(running.sandbox.inbox('daughter')).toHaveLength(1);
  });

  it('a day without a change of anybody’s still turns the period: 武汉, last year not known', async () => {
    await daughter.save(mumWith({ region: regionCode('420100'), scheme: 'enterprise', typedLast: unknown }));
    await accept('tap-00000001');
    expect(await funded()).toEqual(['mum check-14 2026-12-17']);
    await at('2026-12-17T01:00:00Z');
    await accept('tap-00000002');
    await at('2027-01-08T01:00:00Z');
    expect(await funded()).toEqual(['mum check-14 2027-12-17']);
  });

  it('when nothing is known, three look-ups, then one a year: on the day of the first elder, or that the family chose, or none', async () => {
    await daughter.save(mumWith({ typedLast: unknown }));
    expect((await daughter.me()).plan.unfunded.map(({ kind, on }) => `${kind} ${on}`)).toEqual([
      'look-7 2026-12-01',
      'look-21 2026-12-15',
      'look-49 2027-01-12',
      'yearly 2027-11-24',
    ]);
    await accept('tap-00000001');
    await at('2026-12-01T01:00:00Z');
    await at('2027-01-12T01:00:00Z');
    await accept('tap-00000002', 'tap-00000003');
    const yearly = (yearlyLookUp: string) =>
      daughter.ask('PUT', '/v2/preferences', { hour: 9, yearlyLookUp, enabled: true });
    expect(await funded()).toEqual(['mum yearly 2027-11-24']);
    await yearly('off');
    expect(await funded()).toEqual([]);
    await yearly('03-01');
    expect(await funded()).toEqual(['mum yearly 2027-03-01']);
    await at('2027-03-01T01:00:00Z');
    expect(await funded()).toEqual(['mum yearly 2028-03-01']);
    await at('2027-03-02T01:00:00Z'); // the day after a message the next one is planned
    await at('2028-03-01T01:00:00Z');
    expect(running.sandbox.inbox('daughter')).toHaveLength(3);
  });

  it('a clock gone back before the last date cancels nothing', async () => {
    await accept('tap-00000001');
    await at('2025-01-01T02:00:00Z');
    await daughter.ask('PUT', '/v2/preferences', { hour: 9, yearlyLookUp: 'default', enabled: true });
    await at('2026-11-30T01:00:00Z');
    expect(running.sandbox.inbox('daughter')).toHaveLength(1);
  });

  it('waiting for the result lets the moments up to its day go', async () => {
    await accept('tap-00000001', 'tap-00000002');
    await daughter.save(mumWith({ records: [waiting('2026-11-24')] }));
    expect(await funded()).toEqual(['mum result-10 2026-12-04', 'mum check-7 2026-12-07']);
    await at('2026-11-30T01:00:00Z');
    expect(running.sandbox.inbox('daughter')).toEqual([]);
    await at('2026-12-04T01:00:00Z');
    expect(running.sandbox.inbox('daughter').map(({ fields }) => fields[2]?.value)).toEqual(['看看认证记录里有没有']);
  });
});
