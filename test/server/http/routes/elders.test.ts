import type { CertificationRecord } from '../../../../src/rules/benefit/certification.ts';
import { regionCode } from '../../../../src/rules/region-code.ts';
import { day } from '../../../support/day.ts';
import { type FamilyMember, logIn, meIn } from '../../support/family-member.ts';
import { mum, mumWith, on, seen, waiting } from '../../support/mum.ts';
import { type Running, runningService } from '../../support/running-service.ts';

describe('elders', () => {
  let running: Running;
  let daughter: FamilyMember;
  beforeEach(async () => {
    running = await runningService();
    daughter = await logIn(running, 'daughter');
  });
  afterEach(() => running.close());

  it('keeps an elder as told and plans the messages to come, grey while no subscription backs them', async () => {
    const { status, body } = await daughter.save(mum);
    expect(status).toBe(200);
    expect(meIn(body)).toMatchObject({ elders: [mum], credits: 0, messages: [] });
    const { plan } = await daughter.me();
    expect(plan.funded).toEqual([]);
    expect(plan.unfunded.map(({ kind, on }) => [kind, on])).toEqual([
      ['check-14', '2026-11-30'],
      ['check-7', '2026-12-07'],
      ['check-3', '2026-12-11'],
      ['look-7', '2026-12-21'],
    ]);
    expect(plan.missingCredits).toBe(4);
  });

  it('gives the same answer to the same elder sent twice', async () => {
    const first = await daughter.save(mum);
    expect(await daughter.save(mum)).toEqual(first);
  });

  it('plans anew for another last date', async () => {
    await daughter.save(mum);
    await daughter.save(mumWith({ typedLast: on('2026-11-20') }));
    const { plan } = await daughter.me();
    expect(plan.unfunded.map(({ on }) => on)).toContain('2027-11-05');
    expect(plan.unfunded.map(({ on }) => on)).not.toContain('2026-11-30');
  });

  it.each([
    ['a region of no record', mumWith({ region: regionCode('999999') }), 'unknown-region', 'benefits.0.region'],
    [
      'a last date that has not come',
      mumWith({ typedLast: on('2026-11-25') }),
      'date-in-future',
      'benefits.0.typedLast',
    ],
    [
      'a day of no calendar',
      mumWith({ typedLast: { kind: 'day', on: '2026-02-30' as never } }),
      'malformed-body',
      'benefits.0.typedLast.on',
    ],
    [
      'waiting since nobody knows when',
      mumWith({ records: [{ ...waiting('2026-11-20'), on: undefined } as never] }),
      'malformed-body',
      'benefits.0.records.0.on',
    ],
    [
      'two records of one id',
      mumWith({ records: [seen('2026-11-20'), seen('2026-11-20')] }),
      'malformed-body',
      'benefits.0.records',
    ],
    ['waiting since tomorrow', mumWith({ records: [waiting('2026-11-25')] }), 'date-in-future', 'benefits.0.records'],
    ['a name', { ...mum, name: '王桂英' }, 'malformed-body', 'name'],
    ['an unknown relation', { ...mum, relation: 'neighbour' }, 'malformed-body', 'relation'],
    ['another id than the path', { ...mum, id: 'dad' }, 'malformed-body', 'id'],
  ])('refuses %s, names the field and keeps what was there', async (_what, elder, code, field) => {
    await daughter.save(mum);
    const answer = await daughter.ask('PUT', '/v2/elders/mum', elder);
    expect(answer).toMatchObject({ status: 400, body: { error: { code, field, sentence: expect.any(String) } } });
    expect((await daughter.me()).elders).toEqual([mum]);
  });

  it('refuses what is no JSON, without repeating it', async () => {
    const headers = { authorization: `Bearer ${daughter.token}` };
    const answer = await running.http('PUT', '/v2/elders/mum', { headers, raw: '{"id": 王桂英' });
    expect(answer.status).toBe(400);
    expect(answer.body).toMatchObject({ error: { code: 'malformed-body' } });
    expect(answer.text).not.toContain('王桂英');
  });

  it('removes an elder with the messages that were planned', async () => {
    await daughter.save(mum);
    const { body } = await daughter.ask('DELETE', '/v2/elders/mum');
    expect(body).toMatchObject({ elders: [], plan: { funded: [], unfunded: [] } });
    expect(await daughter.ask('DELETE', '/v2/elders/mum')).toMatchObject({ status: 404 });
  });

  it('loses no certification to a phone that has not heard of it, and changes none', async () => {
    await daughter.save(mumWith({ records: [seen('2026-11-20')] }));
    await daughter.save(mumWith({ records: [waiting('2026-11-23')], money: 'paid' }));
    await daughter.save(mumWith({ records: [{ ...seen('2026-11-20'), on: '2026-11-01' } as CertificationRecord] }));
    expect((await daughter.me()).elders).toEqual([mumWith({ records: [seen('2026-11-20'), waiting('2026-11-23')] })]);
  });

  it('refuses more certifications than a lifetime has, by name', async () => {
    const many = (from: number) =>
      Array.from({ length: 60 }, (_, at) => ({ ...seen('2026-11-20'), id: `r-${from + at}` }));
    await daughter.save(mumWith({ records: many(0) }));
    expect(await daughter.save(mumWith({ records: many(60) }))).toMatchObject({
      status: 400,
      body: { error: { code: 'malformed-body', field: 'benefits.0.records' } },
    });
  });

  it('takes a phone whose clock is a day ahead for one that tells today', async () => {
    await daughter.save(mumWith({ toldOn: day('2026-11-25') }));
    expect((await daughter.me()).elders).toEqual([mum]);
  });

  it('takes a DELETE that names JSON and has no body, as wx.request sends it', async () => {
    await daughter.save(mum);
    const headers = { authorization: `Bearer ${daughter.token}`, 'content-type': 'application/json' };
    expect((await running.http('DELETE', '/v2/elders/mum', { headers })).status).toBe(200);
  });

  it('never shows one person another’s elders, though they bear the same id', async () => {
    await daughter.save(mum);
    const stranger = await logIn(running, 'stranger');
    expect((await stranger.me()).elders).toEqual([]);
    expect(await stranger.ask('DELETE', '/v2/elders/mum')).toMatchObject({ status: 404 });
    await stranger.save(mumWith({}, { relation: 'mother-in-law-wife' }));
    expect((await daughter.me()).elders).toEqual([mum]);
  });
});
