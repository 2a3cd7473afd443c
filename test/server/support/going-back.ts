import { aFamilyGoingBack, type CopiedDatabase, type FamilyGoingBack } from './family-going-back.ts';
import { secretOf } from './in-a-family.ts';
import { mum } from './mum.ts';

const gone = { what: 'elder-field', elder: mum.id, field: 'stopped', value: 'deceased' } as const;

/** What a family did since a copy was kept outlives that it is brought back. */
export const familiesGoBack = (open: () => Promise<CopiedDatabase>): void => {
  let back: FamilyGoingBack;
  beforeEach(async () => {
    back = await aFamilyGoingBack(await open());
  });
  afterEach(() => back.close());

  it('who was put out is out, and no card of before lets them in', async () => {
    await back.database.keepCopy();
    await back.daughter.inFamily('DELETE', `/members/${await back.daughter.idOf('son')}`);
    await back.goBack();
    const { daughter, son } = back;
    expect(await son.me()).toMatchObject({ elders: [], families: [], plan: { funded: [], unfunded: [] } });
    expect((await son.ask('POST', '/v2/joins', { secret: secretOf('first card'), word: 'son' })).status).toBe(404);
    expect((await daughter.family()).members).toHaveLength(2);
  });

  it('who left is out, with the copy that they kept', async () => {
    await back.database.keepCopy();
    await back.wife.inFamily('POST', '/leave', { keep: [mum.id] });
    await back.goBack();
    const { daughter, wife } = back;
    expect(await wife.me()).toMatchObject({ families: [], elders: { length: 1 }, aliases: [{ was: mum.id }] });
    expect((await daughter.family()).members).toHaveLength(2);
  });

  it.each([
    ['已去世', { what: 'elder-field', field: 'stopped', value: 'deceased' }, [{ stopped: 'deceased' }]],
    ['messages about it switched off', { what: 'messages', value: false }, [{ stopped: null }]],
    ['deleted', { what: 'elder-removed', value: null }, []],
  ] as const)('what was said since of the copy that went along stands too: %s', async (_what, said, elders) => {
    await back.database.keepCopy();
    await back.wife.inFamily('POST', '/leave', { keep: [mum.id] });
    const copy = (await back.wife.me()).elders[0]?.id ?? '';
    await back.wife.tell({ ...said, elder: copy });
    await back.goBack();
    const me = await back.wife.me();
    expect(me).toMatchObject({ elders, plan: { funded: [], unfunded: [] } });
    expect(me.elders.map(({ id }) => id)).toEqual(elders.length > 0 ? [copy] : []);
  });

  it('已去世 stays said: nobody who mourns is reminded', async () => {
    await back.database.keepCopy();
    await back.son.tell(gone);
    await back.goBack();
    for (const one of [back.daughter, back.son, back.wife])
      expect(await one.me()).toMatchObject({ elders: [{ stopped: 'deceased' }], plan: { funded: [], unfunded: [] } });
  });

  it('what was said later, before the copy, stands: 点错了, and who was invited anew', async () => {
    await back.son.tell(gone);
    await back.daughter.tell({ ...gone, value: null });
    await back.daughter.inFamily('DELETE', `/members/${await back.daughter.idOf('son')}`);
    back.clock.forward(1000);
    const secret = secretOf('second card');
    await back.daughter.inFamily('POST', '/invites', { secret });
    await back.daughter.inFamily('POST', '/invites/begin', { secret });
    back.clock.forward(1000);
    expect((await back.son.ask('POST', '/v2/joins', { secret, word: 'son' })).status).toBe(200);
    await back.database.keepCopy();
    await back.goBack();
    expect((await back.daughter.family()).members).toHaveLength(3);
    expect((await back.son.me()).elders).toMatchObject([{ stopped: null }]);
  });
};
