import type { Me } from '../../../../src/contract/me.ts';
import { aFamily, familyIn, type Relative, relative, secretOf } from '../../support/in-a-family.ts';
import { mum } from '../../support/mum.ts';
import { type Running, runningService } from '../../support/running-service.ts';

const dayMs = 86_400_000;
const over = { error: { code: 'invite-over', sentence: expect.any(String) } };

describe('joining a family', () => {
  let running: Running;
  beforeEach(async () => {
    running = await runningService();
  });
  afterEach(() => running.close());

  const look = (secret: string) => running.http('POST', '/v2/invites/look', { body: { secret } });
  const join = (who: Relative, secret: string, word: string | null = null) =>
    who.ask('POST', '/v2/joins', { secret, word });

  it('a card tells who and how many, and nothing else; one tap joins; each keeps their own word', async () => {
    const { daughter, others, secret } = await aFamily(running);
    expect(await look(secret)).toMatchObject({ status: 200, body: { members: 2, elders: 1 } });
    const [son] = others;
    expect(await son?.me()).toMatchObject({ elders: [{ id: 'mum', relation: 'other' }] });
    await son?.tell({ what: 'relation', elder: 'mum', value: 'mother-in-law-wife' });
    expect((await son?.me())?.elders).toMatchObject([{ relation: 'mother-in-law-wife' }]);
    expect((await daughter.me()).elders).toEqual([mum]);
    expect((await daughter.family()).members).toMatchObject([
      { word: 'daughter', me: true, keeper: true, recognised: true, invitedBy: null, joinedOn: '2026-11-24' },
      { word: 'son', me: false, keeper: false, recognised: true, invitedBy: await daughter.idOf('daughter') },
    ]);
  });

  it('the same card twice, the same family twice: nothing happens a second time', async () => {
    const { daughter, others, secret } = await aFamily(running);
    await daughter.ask('POST', '/v2/families', { elders: ['mum'], word: 'daughter', secret });
    await Promise.all([...others, daughter].map((one) => join(one, secret)));
    expect((await daughter.me()).families).toHaveLength(1);
    expect((await daughter.family()).members).toHaveLength(2);
    expect((await daughter.family()).invites).toMatchObject([{ joins: 1, begun: true, until: '2026-11-27' }]);
  });

  it('an elder whose id the family has for another is not brought in under it, and nothing of either is lost', async () => {
    const { daughter, secret } = await aFamily(running);
    const stranger = await relative(running, 'stranger');
    const own = { ...mum, benefits: mum.benefits.map((benefit) => ({ ...benefit, id: 'another' })) };
    await stranger.save(own);
    await join(stranger, secret);
    const joined = (await daughter.family()).members.find(({ word }) => word === null);
    await daughter.inFamily('PUT', `/members/${joined?.id}/recognised`);
    const brought = await stranger.inFamily('POST', '/elders', { elders: ['mum'] });
    expect(brought).toMatchObject({ status: 404, body: { error: { code: 'not-found', field: 'elders' } } });
    expect((await stranger.me()).elders).toEqual([own]);
    expect((await daughter.me()).elders).toEqual([mum]);
    expect(await stranger.inFamily('POST', '/leave', { keep: [] })).toMatchObject({ status: 200 });
    expect((await stranger.me()).elders).toEqual([own]);
  });

  it('an unknown, an old, a revoked, a used-up card and one made before who tries was put out are one to everybody', async () => {
    const { daughter, others } = await aFamily(running);
    const stranger = await relative(running, 'stranger');
    const [son] = others;
    const secrets = ['old', 'revoked', 'used up', 'barred'].map(secretOf);
    const [old = '', revoked = '', usedUp = '', barred = ''] = secrets;
    await daughter.inFamily('POST', '/invites/begin', { secret: old });
    running.clock.forward(3 * dayMs);
    for (const secret of [revoked, usedUp, barred]) await daughter.inFamily('POST', '/invites/begin', { secret });
    const open = (await daughter.family()).invites;
    expect(open).toHaveLength(3);
    for (let at = 0; at < 8; at += 1) {
      const guest = await relative(running, `guest ${at}`);
      await join(guest, usedUp);
      await guest.inFamily('POST', '/leave', { keep: [] });
    }
    const used = (await daughter.family()).invites.map(({ id }) => id);
    const spare = await son?.inFamily('POST', '/invites/begin', { secret: secretOf('spare') });
    expect(spare?.status).toBe(200);
    await join(stranger, barred);
    const late = (await daughter.family()).members.find(({ recognised }) => !recognised);
    await son?.inFamily('DELETE', `/members/${late?.id}`);
    expect(used).toHaveLength(2);
    for (const { id } of (await daughter.family()).invites) await daughter.inFamily('DELETE', `/invites/${id}`);
    const answers = await Promise.all([secretOf('guessed'), ...secrets].map((secret) => join(stranger, secret)));
    expect(new Set(answers.map(({ status, text }) => `${status} ${text}`)).size).toBe(1);
    expect(answers[0]).toMatchObject({ status: 404, body: over });
    const looks = await Promise.all([secretOf('guessed'), old, revoked, usedUp].map(look));
    expect(new Set([...looks, ...answers].map(({ text }) => text)).size).toBe(1);
  });

  it('who was put out is barred from cards made before, not from one made for them since', async () => {
    const { daughter, others, secret } = await aFamily(running);
    const [son] = others;
    running.clock.forward(1000);
    await daughter.inFamily('DELETE', `/members/${await daughter.idOf('son')}`);
    expect(await son?.me()).toMatchObject({ elders: [], families: [], plan: { funded: [], unfunded: [] } });
    expect(son && (await join(son, secret))).toMatchObject({ status: 404, body: over });
    running.clock.forward(1000);
    await daughter.inFamily('POST', '/invites/begin', { secret: secretOf('again') });
    expect(son && (await join(son, secretOf('again')))).toMatchObject({ status: 200 });
  });

  it('until somebody knows them, who joined looks on, claims and certifies, and changes nothing else', async () => {
    const { daughter, secret } = await aFamily(running, []);
    const stranger = await relative(running, 'stranger');
    await join(stranger, secret);
    const { id } = await stranger.family();
    const benefit = { elder: 'mum', benefit: 'benefit-mum' } as const;
    const said = { id: 'said', kind: 'waiting', on: '2026-11-20', saidAt: '2026-11-24T02:00:00Z', by: null } as const;
    const answer = await stranger.tell(
      { ...benefit, what: 'record', value: said as never },
      { ...benefit, what: 'claim', value: 'mine' },
      { what: 'elder-field', elder: 'mum', field: 'stopped', value: 'deceased' },
      { ...benefit, what: 'benefit-field', field: 'money', value: 'stopped' },
      { what: 'elder-removed', elder: 'mum', value: null },
    );
    expect((answer.body as { refused: object[] }).refused).toMatchObject([
      { code: 'not-recognised-yet' },
      { code: 'not-recognised-yet' },
      { code: 'family-elder' },
    ]);
    await stranger.save({ ...mum, id: 'own', benefits: [] });
    const me = await daughter.idOf('daughter');
    const tries: [Parameters<Relative['ask']>[0], string, unknown?][] = [
      ['POST', '/invites', { secret: secretOf('x') }],
      ['POST', '/invites/begin', { secret: secretOf('x') }],
      ['DELETE', `/members/${me}`],
      ['PUT', `/members/${(await stranger.family()).members.at(-1)?.id}/recognised`],
      ['POST', '/elders', { elders: ['own'] }],
      ['POST', '/same', { own: 'own', theirs: 'mum' }],
    ];
    for (const [method, path, body] of tries)
      expect([path, await stranger.ask(method, `/v2/families/${id}${path}`, body)]).toMatchObject([
        path,
        { status: 403, body: { error: { code: 'not-recognised-yet' } } },
      ]);
    expect((await daughter.me()).elders[0]).toMatchObject({ stopped: null, benefits: [{ records: [{ id: 'said' }] }] });
    const { sayers, turns } = await daughter.family();
    expect(sayers).toEqual([{ record: 'said', who: (await stranger.family()).members.at(-1)?.id }]);
    expect(turns).toMatchObject([{ because: 'waits' }]);
  });

  it('limits are told by name', async () => {
    const { daughter } = await aFamily(running, []);
    const begin = (name: string) => daughter.inFamily('POST', '/invites/begin', { secret: secretOf(name) });
    for (const name of ['b', 'c', 'd', 'e']) expect((await begin(name)).status).toBe(200);
    expect(await begin('f')).toMatchObject({ status: 409, body: { error: { code: 'too-many-invites' } } });
    for (let at = 0; at < 11; at += 1) {
      const guest = await relative(running, `guest ${at}`);
      expect((await join(guest, secretOf(at < 6 ? 'b' : 'c'))).status).toBe(200);
    }
    const one = await relative(running, 'one too many');
    expect(await join(one, secretOf('d'))).toMatchObject({ status: 409, body: { error: { code: 'family-full' } } });
    const { families } = await daughter.me();
    expect(families[0]?.members).toHaveLength(12);
  });

  it('tries of secrets are few for one person, from wherever', async () => {
    const stranger = await relative(running, 'stranger');
    const codes: number[] = [];
    for (let at = 0; at < 12; at += 1) codes.push((await join(stranger, secretOf(`guess ${at}`))).status);
    expect(codes).toEqual([...Array<number>(10).fill(404), 429, 429]);
    running.clock.forward(60_000);
    expect((await join(stranger, secretOf('guess'))).status).toBe(404);
  });

  it('the family goes from hand to hand, and to the longest of them when its keeper leaves', async () => {
    const { daughter, others } = await aFamily(running, ['son', 'wife']);
    const [son, wife] = others;
    expect(await son?.inFamily('PUT', `/members/${await daughter.idOf('son')}/keeper`)).toMatchObject({
      status: 403,
      body: { error: { code: 'keeper-only' } },
    });
    const handed = await daughter.inFamily('PUT', `/members/${await daughter.idOf('daughter-in-law')}/keeper`);
    expect(familyIn(handed).members.map(({ keeper }) => keeper)).toEqual([false, false, true]);
    await wife?.inFamily('POST', '/leave', { keep: [] });
    expect((await daughter.family()).members).toMatchObject([
      { word: 'daughter', keeper: true },
      { word: 'son', keeper: false },
    ]);
    expect((await wife?.me()) as Me).toMatchObject({ elders: [], families: [] });
  });
});
