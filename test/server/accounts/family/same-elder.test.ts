import { tick } from '../../support/due-message.ts';
import { aFamily, type Relative, relative } from '../../support/in-a-family.ts';
import { mum, mumsBenefit, mumWith, on, seen } from '../../support/mum.ts';
import { type Running, runningService } from '../../support/running-service.ts';

const survivors = { ...mumsBenefit, id: 'own-survivor', scheme: 'survivor' as const };

/** The son has 妈妈 on his phone already, told in his own way. */
describe('the same elder twice', () => {
  let running: Running;
  let daughter: Relative;
  let son: Relative;
  beforeEach(async () => {
    running = await runningService();
    son = await relative(running, 'son');
    const later = { ...mumsBenefit, id: 'own-b', typedLast: on('2025-12-20'), records: [seen('2025-11-01')] };
    await son.save(mumWith({}, { id: 'own', relation: 'mother-in-law-wife', benefits: [later, survivors] }));
    const made = await aFamily(running);
    daughter = made.daughter;
  });
  afterEach(() => running.close());

  const same = (own = 'own', theirs = 'mum') => son.inFamily('POST', '/same', { own, theirs });

  it('one stays, with what both knew; the old id leads to it, and each keeps their word', async () => {
    expect((await son.me()).elders.map(({ id }) => id).sort()).toEqual(['mum', 'own']);
    expect((await same()).status).toBe(200);
    expect((await daughter.me()).elders).toMatchObject([
      {
        id: 'mum',
        relation: 'mum',
        benefits: [
          { id: 'benefit-mum', typedLast: on('2025-12-20'), records: [seen('2025-11-01')] },
          { id: 'own-survivor', scheme: 'survivor' },
        ],
      },
    ]);
    const { elders, families } = await son.me();
    expect(elders).toMatchObject([{ id: 'mum', relation: 'mother-in-law-wife' }]);
    expect(families[0]?.aliases).toEqual([{ was: 'own', is: 'mum' }]);
    const me = families[0]?.members.find((one) => one.me)?.id;
    expect(families[0]?.sayers).toEqual([{ record: seen('2025-11-01').id, who: me }]);
    await son.tell({ what: 'elder-field', elder: 'own', field: 'birthYear', value: 1951 });
    expect((await daughter.me()).elders[0]?.birthYear).toBe(1951);
    expect((await same()).status).toBe(200); // the first answer was lost
    expect((await son.me()).elders).toHaveLength(1);
  });

  it('no message is planned or sent twice, also one that had gone out of the other before', async () => {
    await son.accept('tap-00000001');
    await son.accept('tap-00000002');
    running.clock.to('2026-12-05T01:00:00Z'); // check-14 of his own entry: due by 2026-12-19
    await tick(running);
    const before = running.sandbox.inbox('son').length;
    son = await relative(running, 'son');
    await same();
    const { plan } = await son.me();
    const days = [...plan.funded, ...plan.unfunded].map(({ kind, on: at, benefitId }) => `${benefitId} ${kind} ${at}`);
    expect(new Set(days).size).toBe(days.length);
    expect(days.some((text) => text.includes('own-b'))).toBe(false);
    await tick(running);
    expect(running.sandbox.inbox('son')).toHaveLength(before);
  });

  it('only one’s own is offered, and only to one’s own family', async () => {
    expect(await same('mum', 'mum')).toMatchObject({ status: 200 }); // they are one already
    expect(await same('nobody')).toMatchObject({ status: 404 });
    expect(await same('own', 'own')).toMatchObject({ status: 404 });
    await son.save({ ...mum, id: 'aunt', benefits: [] });
    expect(await same('own', 'aunt')).toMatchObject({ status: 404 });
  });
});

describe('leaving', () => {
  let running: Running;
  let daughter: Relative;
  let son: Relative;
  beforeEach(async () => {
    running = await runningService();
    const made = await aFamily(running);
    [daughter, son] = [made.daughter, ...made.others] as [Relative, Relative];
    await daughter.tell({ what: 'record', elder: 'mum', benefit: 'benefit-mum', value: seen('2025-12-16') });
    await son.tell({ what: 'relation', elder: 'mum', value: 'mother-in-law-wife' });
  });
  afterEach(() => running.close());

  it('a copy is theirs alone, under an id of its own; what the family does then is not theirs', async () => {
    await son.inFamily('POST', '/leave', { keep: ['mum'] });
    const { elders, aliases, families } = await son.me();
    expect(elders).toMatchObject([
      { relation: 'mother-in-law-wife', benefits: [{ typedLast: on('2025-12-15'), records: [seen('2025-12-16')] }] },
    ]);
    expect([families, aliases]).toEqual([[], [{ was: 'mum', is: elders[0]?.id }]]);
    await son.tell({ what: 'elder-field', elder: 'mum', field: 'birthYear', value: 1950 }); // an old card’s id
    expect([(await son.me()).elders[0]?.birthYear, (await daughter.me()).elders[0]?.birthYear]).toEqual([1950, null]);
    expect((await daughter.family()).members).toHaveLength(1);
  });

  it('the last one out takes the elders along, and nobody else’s word stays with them', async () => {
    await daughter.inFamily('POST', '/leave', { keep: [] });
    expect((await daughter.me()).elders).toEqual([]);
    expect((await son.family()).members).toMatchObject([{ word: 'son', keeper: true }]);
    await son.inFamily('POST', '/leave', { keep: [] });
    const { elders, families, plan } = await son.me();
    expect([elders.map(({ id }) => id), families]).toEqual([['mum'], []]);
    expect(plan.unfunded.map(({ kind }) => kind)).toContain('check-14');
    const secret = 'A'.repeat(22);
    await son.ask('POST', '/v2/families', { elders: ['mum'], word: 'son', secret });
    expect((await son.family()).sayers).toEqual([]); // it was the daughter who said it
  });

  it('an elder of a family is nobody’s alone to remove', async () => {
    expect(await son.ask('DELETE', '/v2/elders/mum')).toMatchObject({
      status: 409,
      body: { error: { code: 'family-elder' } },
    });
  });
});
