import * as v from 'valibot';
import { kindAs010 } from '../../../../server/http/released/old-kinds.ts';
import { regionCode } from '../../../../src/rules/region-code.ts';
import { reminderKinds } from '../../../../src/rules/reminders/types.ts';
import { linksShape, meShape, templatesShape } from '../../../fixtures/released/phone-0-1-0.ts';
import { day } from '../../../support/day.ts';
import { tick } from '../../support/due-message.ts';
import { type FamilyMember, logIn } from '../../support/family-member.ts';
import { due, mum, mumsBenefit, mumWith, seen } from '../../support/mum.ts';
import { type Running, runningService, template } from '../../support/running-service.ts';

/** 妈妈 as a phone of 0.1.0 sends her. */
const oldMum = {
  id: 'mum',
  relation: 'mum',
  region: '350000',
  residence: 'local',
  ageBand: 'under80',
  stopped: null,
  benefits: [
    {
      id: 'benefit-mum',
      scheme: 'resident',
      minor: false,
      lastCertifiedOn: '2025-12-15',
      benefitSince: null,
      officialDueOn: null,
      state: 'open',
      waitingSince: null,
    },
  ],
};
const [oldBenefit] = oldMum.benefits;
const oldMumWith = (benefit: object, elder: object = {}) => ({
  ...oldMum,
  ...elder,
  benefits: [{ ...oldBenefit, ...benefit }],
});

describe('a phone of 0.1.0', () => {
  let running: Running;
  let daughter: FamilyMember;
  beforeEach(async () => {
    running = await runningService();
    daughter = await logIn(running, 'daughter');
  });
  afterEach(() => running.close());

  const put = (elder: { id: string }) => daughter.ask('PUT', `/v1/elders/${elder.id}`, elder);
  /** All of the answer, as that phone reads it: nothing may be left out. */
  const oldMe = async () => {
    const { body } = await daughter.ask('GET', '/v1/me');
    const read = v.parse(meShape, body);
    expect(body).toMatchObject(read);
    return read;
  };

  it('logs in, adds 妈妈, subscribes, is reminded and reads it all in its own shapes', async () => {
    const { body } = await running.http('POST', '/v1/session', { body: { code: running.sandbox.login('daughter') } });
    expect(body).toMatchObject({ token: expect.any(String), expiresAt: expect.any(String) });
    expect((await put(oldMum)).status).toBe(200);
    running.sandbox.ask('daughter', [template.id]);
    running.sandbox.answer('daughter', { tmplIds: [template.id], choice: 'accept', always: false });
    await daughter.ask('POST', '/v1/credits', { templateId: template.id, acceptId: 'tap-00000001' });
    await running.sandbox.idle();
    expect(await oldMe()).toMatchObject({
      elders: [oldMum],
      preferences: { hour: 9, yearlyLookUpOn: null, enabled: true },
      credits: 1,
      plan: { funded: [{ kind: 'check-14', on: '2026-11-30' }] },
    });
    running.clock.to('2026-11-30T01:00:00Z');
    await tick(running);
    expect((await oldMe()).messages).toMatchObject([{ kind: 'check-14', state: 'delivered' }]);
  });

  it('reads templates and links', async () => {
    await put(oldMum);
    const templates = (await daughter.ask('GET', '/v1/templates')).body;
    expect(templates).toEqual(v.parse(templatesShape, templates));
    const links = (await daughter.ask('POST', '/v1/calendar-links', { code: running.sandbox.login('daughter') })).body;
    expect(links).toEqual(v.parse(linksShape, links));
  });

  it('reads what a newer phone told: one place, dates already derived, what it did not ask as it was', async () => {
    const pension = { ...mumsBenefit, typedDue: due('2026-12-20'), records: [seen('2026-11-20')] };
    const survivors = { ...mumsBenefit, id: 'benefit-2', region: regionCode('310000'), scheme: 'survivor' as const };
    await daughter.save({ ...mum, birthYear: 1940, benefits: [pension, survivors] });
    expect((await oldMe()).elders).toEqual([
      {
        ...oldMum,
        ageBand: '80-89',
        benefits: [
          { ...oldBenefit, lastCertifiedOn: '2026-11-20' },
          { ...oldBenefit, id: 'benefit-2', scheme: 'survivor' },
        ],
      },
    ]);
  });

  it.each([
    ['a region of no record', oldMumWith({}, { region: '999999' }), 'unknown-region'],
    ['a last date that has not come', oldMumWith({ lastCertifiedOn: '2026-11-25' }), 'date-in-future'],
    ['a day of no calendar', oldMumWith({ lastCertifiedOn: '2026-02-30' }), 'malformed-body'],
    ['waiting since nobody knows when', oldMumWith({ state: 'waiting' }), 'malformed-body'],
    ['waiting since tomorrow', oldMumWith({ state: 'waiting', waitingSince: '2026-11-25' }), 'date-in-future'],
    ['a name', { ...oldMum, name: '王桂英' }, 'malformed-body'],
    ['another id than the path', { ...oldMum, id: 'dad' }, 'malformed-body'],
  ])('is refused %s and keeps what was there', async (_what, elder, code) => {
    await put(oldMum);
    const answer = await daughter.ask('PUT', '/v1/elders/mum', elder);
    expect(answer).toMatchObject({ status: 400, body: { error: { code, sentence: expect.any(String) } } });
    expect((await oldMe()).elders).toEqual([oldMum]);
  });

  it('removes an elder, and all of the person', async () => {
    await put(oldMum);
    expect((await daughter.ask('DELETE', '/v1/elders/mum')).body).toMatchObject({ elders: [] });
    expect((await daughter.ask('DELETE', '/v1/me')).status).toBe(204);
    expect((await daughter.ask('GET', '/v1/me')).status).toBe(401);
  });

  const yearly = async (sent: string | null) => {
    await daughter.ask('PUT', '/v1/preferences', { hour: 18, yearlyLookUpOn: sent, enabled: true });
    return (await daughter.me()).preferences;
  };

  it.each([
    ['default', null, 'default'],
    ['off', null, 'off'],
    ['03-01', null, 'off'],
    ['default', '04-05', '04-05'],
    ['off', '04-05', '04-05'],
    ['03-01', '03-01', '03-01'],
  ])('where the yearly look-up is kept as %s, its word %j makes it %s', async (kept, sent, now) => {
    await daughter.ask('PUT', '/v2/preferences', { hour: 9, yearlyLookUp: kept, enabled: true });
    expect(await yearly(sent)).toEqual({ hour: 18, yearlyLookUp: now, enabled: true });
  });

  it('sent the same as before, changes nothing of what a newer phone told', async () => {
    await put(oldMum);
    const told = mumWith(
      { records: [seen('2026-11-20')], visitOn: day('2026-12-01'), money: 'paid', region: regionCode('350100') },
      { birthYear: 1940, residence: 'elsewhere', relation: 'mother-in-law-wife', stopped: 'not-needed' },
    );
    await daughter.save(told);
    await put(oldMum);
    expect((await daughter.me()).elders).toEqual([told]);
  });
});

it.each(reminderKinds)('the moment %s has a word of 0.1.0, or is one that it never had', (kind) => {
  expect(kindAs010(kind) !== null || ['usual', 'visit'].includes(kind)).toBe(true);
});

it.each([
  ['look-7', 'after-7'],
  ['result-24', 'result'],
  ['check-0', 'check-3'],
  ['usual', null],
])('the newer moment %s is %s to it', (kind, old) => {
  expect(kindAs010(kind)).toBe(old);
});
