import { regionCode } from '../../../../src/rules/region-code.ts';
import { type FamilyMember, logIn } from '../../support/family-member.ts';
import { type Running, runningService } from '../../support/running-service.ts';

const difference = { region: '620102', scheme: 'enterprise', matter: 'phone', toldBy: 'hotline' };

describe('这里不对, told to the service', () => {
  let running: Running;
  let daughter: FamilyMember;
  beforeEach(async () => {
    running = await runningService();
    daughter = await logIn(running, 'daughter');
  });
  afterEach(() => running.close());

  const tell = (change: object = {}) => daughter.ask('POST', '/v2/differences', { ...difference, ...change });
  const kept = () =>
    running.service.store.transaction(async (tx) => {
      const person = await tx.people.findByOpenid(running.sandbox.openid('daughter'));
      return person ? tx.differences.ofPerson(person.id) : [];
    });
  const close = (until: string) => running.service.store.transaction((tx) => tx.differences.close(Date.parse(until)));

  it('is kept once a person, place, scheme and matter; who told it may be said anew', async () => {
    expect(await tell()).toMatchObject({ status: 200 });
    await tell({ toldBy: 'counter' });
    running.clock.to('2026-11-24T02:01:00Z');
    await tell({ matter: 'cycle' });
    expect(await kept()).toEqual([
      { ...difference, toldBy: 'counter' },
      { ...difference, matter: 'cycle' },
    ]);
  });

  it.each([
    ['another matter', { matter: 'weather' }, 'malformed-body'],
    ['somebody else', { toldBy: 'a neighbour' }, 'malformed-body'],
    ['free text', { said: '窗口的小王说的' }, 'malformed-body'],
    ['a place of nowhere', { region: '999999' }, 'unknown-region'],
  ])('takes nothing but its chips: not %s', async (_what, change, code) => {
    expect((await tell(change)).body).toMatchObject({ error: { code } });
    expect(await kept()).toEqual([]);
  });

  it('is for who has logged in', async () => {
    expect(await running.http('POST', '/v2/differences', { body: difference })).toMatchObject({ status: 401 });
  });

  it('is taken twenty times a minute from one person', async () => {
    for (let time = 0; time < 20; time += 1) expect((await tell()).status).toBe(200);
    expect((await tell()).status).toBe(429);
  });

  it('is kept of a hundred matters at most until they are counted', async () => {
    const places = Array.from({ length: 25 }, (_, at) => regionCode(`6201${String(at).padStart(2, '0')}`));
    await running.service.store.transaction(async (tx) => {
      const person = await tx.people.findByOpenid(running.sandbox.openid('daughter'));
      for (const scheme of ['enterprise', 'institution', 'resident', 'injury'] as const)
        for (const region of places)
          if (person) await tx.differences.tell(person.id, { region, scheme, matter: 'phone', toldBy: 'hotline' }, 0);
    });
    expect(await kept()).toHaveLength(100);
    expect((await tell({ matter: 'cycle' })).body).toMatchObject({ error: { code: 'too-many-requests' } });
    expect(await kept()).toHaveLength(100);
  });

  it('is counted when its month closes and then nobody’s; what came after stays a person’s', async () => {
    await tell();
    running.clock.to('2026-12-01T02:00:00Z');
    await tell({ matter: 'cycle' });
    expect(await close('2026-11-30T16:00:00Z')).toEqual([
      { region: '620102', scheme: 'enterprise', what: 'anything', people: 1 },
      { region: '620102', scheme: 'enterprise', what: 'hotline', people: 1 },
      { region: '620102', scheme: 'enterprise', what: 'phone', people: 1 },
    ]);
    expect(await kept()).toEqual([{ ...difference, matter: 'cycle' }]);
    expect(await close('2026-11-30T16:00:00Z')).toHaveLength(3);
  });

  it('goes with a person who is erased, unless it was counted', async () => {
    await tell();
    await close('2026-11-30T16:00:00Z');
    await tell({ matter: 'cycle' });
    await daughter.ask('DELETE', '/v2/me');
    expect(await close('2027-01-01T16:00:00Z')).toEqual([
      { region: '620102', scheme: 'enterprise', what: 'anything', people: 1 },
      { region: '620102', scheme: 'enterprise', what: 'hotline', people: 1 },
      { region: '620102', scheme: 'enterprise', what: 'phone', people: 1 },
    ]);
  });
});
