import { happenAgain } from '../../../../server/accounts/happen-again.ts';
import type { Elder } from '../../../../src/contract/elder.ts';
import { day, instant } from '../../../support/day.ts';
import { aFamily, type Relative, relative, secretOf } from '../../support/in-a-family.ts';
import { dad, mum, mumsBenefit, seen } from '../../support/mum.ts';
import { type Running, runningService } from '../../support/running-service.ts';

const withBenefit = (elder: Elder, id: string): Elder => ({ ...elder, benefits: [{ ...mumsBenefit, id }] });

/** Phones make the ids of elders, benefits and records: nothing keeps two of them from making the same. */
describe('an id that is taken already by another thing', () => {
  let running: Running;
  beforeEach(async () => {
    running = await runningService();
  });
  afterEach(() => running.close());

  const own = async (who: Relative): Promise<readonly Elder[]> => {
    const { elders, families } = await who.me();
    return elders.filter(({ id }) => !families.some((one) => one.elders.includes(id)));
  };

  it('of an elder: the last one out takes the family’s along as well, under another id', async () => {
    const { daughter, others, secret } = await aFamily(running, []);
    expect(others).toEqual([]);
    const son = await relative(running, 'son');
    await son.save(withBenefit({ ...mum, birthYear: 1950 }, 'another'));
    await son.ask('POST', '/v2/joins', { secret, word: 'son' });
    await daughter.inFamily('POST', '/leave', { keep: [] });
    expect(await son.inFamily('POST', '/leave', { keep: [] })).toMatchObject({ status: 200 });
    const left = await own(son);
    expect(left.map(({ birthYear }) => birthYear)).toEqual([1950, null]);
    expect(new Set(left.map(({ id }) => id)).size).toBe(2);
  });

  it('of an elder: a leave that is done again after a restore takes the copy along beside it', async () => {
    const { daughter, others } = await aFamily(running);
    const [son] = others;
    await son?.save(dad);
    const openid = running.sandbox.openid('son');
    const person = await running.service.store.transaction((tx) => tx.people.findByOpenid(openid));
    const of = { familyId: (await daughter.family()).id, personId: person?.id ?? '', at: running.clock.now() };
    await happenAgain(running.service, [{ what: 'left', ...of, keep: [{ elderId: 'mum', copyId: 'dad' }] }]);
    const { elders = [], families } = (await son?.me()) ?? {};
    expect(families).toEqual([]);
    expect(elders.map(({ relation }) => relation)).toEqual(['dad', 'other']);
    expect(elders.map(({ id }) => id === 'dad')).toEqual([true, false]);
  });

  it('of a benefit: the elder is not brought in, and nothing of either is hidden or lost', async () => {
    const { daughter, others } = await aFamily(running);
    const [son] = others;
    await son?.save(withBenefit(dad, 'shared'));
    await daughter.save(withBenefit({ ...mum, id: 'aunt' }, 'shared'));
    await daughter.inFamily('POST', '/elders', { elders: ['aunt'] });
    const brought = await son?.inFamily('POST', '/elders', { elders: ['dad'] });
    expect(brought).toMatchObject({ status: 404, body: { error: { code: 'not-found', field: 'elders' } } });
    expect((await son?.me())?.elders.map(({ id }) => id)).toEqual(['dad', 'mum']);
    expect((await daughter.me()).elders.map(({ id }) => id)).toEqual(['mum', 'aunt']);
  });

  it('of a benefit of an elder who is hidden from who asks: it is not added to another one of the family', async () => {
    const { daughter, others } = await aFamily(running);
    const [son] = others;
    await son?.save(withBenefit(dad, 'shared'));
    const aunt = {
      ...mum,
      id: 'aunt',
      benefits: [mumsBenefit, mumsBenefit].map((one, at) => ({ ...one, id: `b${at}` })),
    };
    await daughter.save({
      ...aunt,
      benefits: aunt.benefits.map((one) => (one.id === 'b0' ? { ...one, id: 'shared' } : one)),
    });
    await daughter.inFamily('POST', '/elders', { elders: ['aunt'] });
    await son?.tell({ what: 'benefit-added', elder: 'mum', benefit: 'b1', value: { ...mumsBenefit, id: 'b1' } });
    await son?.save({ ...mum, benefits: [mumsBenefit, { ...mumsBenefit, id: 'b1' }] });
    expect((await daughter.me()).elders.map(({ id }) => id)).toEqual(['mum', 'aunt']);
  });

  it('of a record: who is not known yet puts no certification in the place of another’s', async () => {
    const { daughter, secret } = await aFamily(running);
    const record = seen('2026-11-20');
    await daughter.tell({ what: 'record', elder: 'mum', benefit: mumsBenefit.id, value: record });
    const before = await daughter.me();
    const joiner = await relative(running, 'joiner');
    await joiner.ask('POST', '/v2/joins', { secret, word: null });
    const earlier = { ...record, on: day('2020-01-01'), saidAt: instant('2020-01-01T00:00:00.000Z') };
    const told = await joiner.tell({ what: 'record', elder: 'mum', benefit: mumsBenefit.id, value: earlier });
    expect(told.body).toMatchObject({ refused: [{ code: 'not-recognised-yet' }] });
    expect((await daughter.me()).elders).toEqual(before.elders);
  });

  describe('of an elder of before, by which two copies of one are known', () => {
    const twoCopies = async () => {
      const { daughter, others } = await aFamily(running, ['son', 'wife']);
      const [son, wife] = others;
      if (!son || !wife) throw new Error('nobody joined');
      for (const one of [son, wife]) await one.inFamily('POST', '/leave', { keep: ['mum'] });
      const [his, hers] = [(await son.me()).elders[0]?.id ?? '', (await wife.me()).elders[0]?.id ?? ''];
      const secret = secretOf('their card');
      await son.ask('POST', '/v2/families', { elders: [his], word: 'son', secret });
      await son.inFamily('POST', '/invites/begin', { secret });
      await wife.ask('POST', '/v2/joins', { secret, word: 'daughter-in-law' });
      await son.inFamily('PUT', `/members/${await son.idOf('daughter-in-law')}/recognised`);
      return { daughter, son, wife, his, hers };
    };

    it('both are brought in, and it leads to the first', async () => {
      const { son, wife, his, hers } = await twoCopies();
      expect(await wife.inFamily('POST', '/elders', { elders: [hers] })).toMatchObject({ status: 200 });
      expect((await son.me()).elders.map(({ id }) => id)).toEqual([his, hers]);
      expect((await son.family()).aliases).toEqual([{ was: 'mum', is: his }]);
    });

    it('the last one out takes the family’s along, and it leads to their own', async () => {
      const { son, wife, his, hers } = await twoCopies();
      await son.inFamily('POST', '/leave', { keep: [] });
      expect(await wife.inFamily('POST', '/leave', { keep: [] })).toMatchObject({ status: 200 });
      const { elders, aliases } = await wife.me();
      expect(elders.map(({ id }) => id).sort()).toEqual([his, hers].sort());
      expect(aliases).toEqual([{ was: 'mum', is: hers }]);
    });
  });
});
