import type { Elder } from '../../../src/contract/elder.ts';
import { windowOf } from '../../../src/rules/benefit/window-of.ts';
import { regionCode } from '../../../src/rules/region-code.ts';
import { planOf } from '../../../src/state/plan.ts';
import { fromWire } from '../../../src/state/wire.ts';
import { plannedWords } from '../../../src/words/reminder-words.ts';
import { day } from '../../support/day.ts';
import { type FamilyMember, logIn } from '../support/family-member.ts';
import { due, mumsBenefit, mumWith, on, unknown, waiting } from '../support/mum.ts';
import { type Running, runningService } from '../support/running-service.ts';

const dayMs = 86_400_000;
const wulumuqi = { region: regionCode('650100'), scheme: 'enterprise' as const };
/** 连云港 pays both, each by the same day of the year: one visit, one message. */
const pension = { ...mumsBenefit, region: regionCode('320700'), scheme: 'enterprise' as const };
const injury = { ...pension, id: 'benefit-injury', scheme: 'injury' as const, typedLast: on('2025-12-18') };

/** Who is told what within so many days; the day is 2026-11-24. */
const families: readonly [string, Elder, days: number][] = [
  ['知道日子', mumWith({}), 28],
  ['不知道上次哪天', mumWith({ ...wulumuqi, typedLast: unknown }), 60],
  ['日子过了，没停', mumWith({ typedLast: on('2024-08-11'), money: 'paid' }), 60],
  ['日子过了，停了', mumWith({ typedLast: on('2024-08-11'), money: 'stopped' }), 60],
  ['在等结果', mumWith({ records: [waiting('2026-11-20')] }), 60],
  ['等结果 40 天', mumWith({ records: [waiting('2026-10-15')] }), 60],
  ['还有两天', mumWith({ typedLast: on('2025-11-27') }), 30],
  ['两样一起', mumWith({}, { benefits: [pension, injury] }), 28],
  ['武汉三月办过', mumWith({ region: regionCode('420100'), scheme: 'enterprise', typedLast: on('2026-03-10') }), 150],
  ['官方页面写了日子', mumWith({ typedDue: due('2026-12-20') }), 28],
  ['约了 12月8日', mumWith({ visitOn: day('2026-12-08') }), 28],
];

/** The phone's own plan from what it heard, as when the service is away. */
const phonePlan = (
  { elders, credits, preferences, messages }: Awaited<ReturnType<FamilyMember['me']>>,
  now: number,
) => {
  const instant = new Date(now).toISOString();
  const today = day(new Date(now + 8 * 3_600_000).toISOString().slice(0, 10));
  return planOf(
    elders.map((elder) => fromWire(elder)),
    credits,
    instant,
    today,
    preferences,
    messages,
  );
};

/** What the page says a message will say, on the day of the message. */
const promised = (elder: Elder, item: Parameters<typeof plannedWords>[0]): string => {
  const benefit = elder.benefits.find(({ id }) => id === item.benefitId);
  const window = benefit && windowOf(elder, benefit, item.on);
  if (!benefit || !window?.ok) throw new Error('the message is about a benefit of hers');
  return plannedWords(item, benefit, window.value);
};

describe.each(families)('%s', (_name, elder, days) => {
  let running: Running;
  let daughter: FamilyMember;

  beforeAll(async () => {
    running = await runningService('2026-11-24T02:00:00Z');
    daughter = await logIn(running, 'daughter');
    await daughter.save(elder);
    for (let tap = 0; tap < 3; tap += 1) await daughter.accept(`tap-0000000${tap}`);
  });
  afterAll(() => running.close());

  it('the phone plans what the service plans, also after messages; the inbox gets what was promised, on its day', async () => {
    const end = running.clock.now() + days * dayMs;
    const got: string[] = [];
    const said: string[] = [];
    for (let round = 0; round < 3; round += 1) {
      daughter = await logIn(running, 'daughter'); // a login lasts 30 days
      const me = await daughter.me();
      expect(phonePlan(me, running.clock.now())).toEqual(me.plan);
      const [next] = me.plan.funded;
      if (!next || Date.parse(next.at) > end) break;
      said.push(`${next.on} ${promised(elder, next)}`);
      running.clock.to(next.at);
      await running.sandbox.idle(); // a push at work on the person makes a tick pass them by
      await running.sender.tick();
      await running.sandbox.idle();
      const message = running.sandbox.inbox('daughter').at(-1);
      const advice = message?.fields.at(-1)?.value ?? '';
      got.push(`${new Date(running.clock.now() + 8 * 3_600_000).toISOString().slice(0, 10)} ${advice}`);
    }
    expect(said.length).toBeGreaterThan(0);
    expect(got).toEqual(said);
    expect(running.sandbox.inbox('daughter')).toHaveLength(said.length);
  });
});
