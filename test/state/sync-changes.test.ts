import { markSeen } from '../../src/state/certifications.ts';
import { waiting } from '../../src/state/changes/queue.ts';
import { elders, findElder, removeElder, saveElder } from '../../src/state/elders.ts';
import { remote } from '../../src/state/remote.ts';
import { syncNow } from '../../src/state/sync.ts';
import { tellMoney } from '../../src/state/tell-benefit.ts';
import { toWire } from '../../src/state/wire.ts';
import { aMother } from '../pages/ways/a-mother.ts';
import { fake } from '../stand-ins/taro.ts';
import { day } from '../support/day.ts';
import { aFamily } from './family/support.ts';
import { end, service, startAnew } from './syncing.ts';

beforeEach(startAnew);
afterEach(end);

const changes = () =>
  (fake.called('request') as { url: string; data?: string }[])
    .filter(({ url }) => url.endsWith('/v2/changes'))
    .map(({ data }) => JSON.parse(data ?? ''));

describe('what a person changes', () => {
  it('goes field by field, with the moment it was made and the phone’s clock as it goes', async () => {
    saveElder(aMother());
    await syncNow();
    service.down = true;
    tellMoney('b1', 'stopped');
    await syncNow();
    jest.setSystemTime(new Date('2026-12-20T04:00:00Z'));
    service.down = false;
    await syncNow();
    expect(changes().slice(-1)).toMatchObject([
      {
        sentAt: '2026-12-20T04:00:00.000Z',
        changes: [{ what: 'benefit-field', field: 'money', value: 'stopped', changedAt: '2026-11-24T04:00:00.000Z' }],
      },
    ]);
    expect(waiting()).toEqual([]);
  });

  it('weeks offline, more than a request takes: all of it arrives, in order', async () => {
    saveElder(aMother());
    await syncNow();
    service.down = true;
    for (let year = 1900; year < 2050; year += 1) saveElder(aMother({ birthYear: year }));
    await syncNow();
    service.down = false;
    await syncNow();
    expect(
      changes()
        .slice(-2)
        .map((sent) => sent.changes.length),
    ).toEqual([100, 50]);
    expect(service.elders.get('e1')?.birthYear).toBe(2049);
  });

  it('an answer that got lost: the same changes go once more, by the same ids', async () => {
    saveElder(aMother());
    service.meanwhile = (asked) => {
      service.down = asked === 'POST /v2/changes';
    };
    fake.answers.set('login', { code: 'js-code' });
    await syncNow();
    service.meanwhile = () => {};
    service.down = false;
    await syncNow();
    expect(waiting()).toEqual([]);
    expect(service.taken).toHaveLength(1);
  });

  it('what another phone changed comes, and what waits here stays on top', async () => {
    saveElder(aMother());
    await syncNow();
    service.elders.set('e1', toWire(aMother({ birthYear: 1944, residence: 'abroad' })));
    service.refuseChange = () => null;
    saveElder({ ...aMother(), residence: 'elsewhere' });
    await syncNow();
    expect(elders.get()).toMatchObject([{ birthYear: 1944, residence: 'elsewhere' }]);
    expect(elders.get()[0]?.benefits[0]?.regionName).toBe('福建省');
  });

  it('a page that was open while another changed her: only what the person changed counts', async () => {
    saveElder(aMother());
    await syncNow();
    const opened = findElder('e1');
    service.elders.set('e1', toWire(aMother({ birthYear: 1944 })));
    await syncNow();
    saveElder({ ...aMother(), residence: 'abroad' }, opened);
    expect(findElder('e1')).toMatchObject({ birthYear: 1944, residence: 'abroad' });
    await syncNow();
    expect(service.elders.get('e1')).toMatchObject({ birthYear: 1944, residence: 'abroad' });
  });

  it('what the service refuses is shown as the service has it, with its sentence', async () => {
    saveElder(aMother());
    await syncNow();
    service.refuseChange = ({ what }) => (what === 'record' ? 'date-in-future' : null);
    markSeen('b1', { on: day('2026-11-24'), by: null, nextDueOn: null });
    await syncNow();
    expect([waiting(), elders.get()[0]?.benefits[0]?.records]).toEqual([[], []]);
    expect(remote.get().error).toEqual({
      code: 'date-in-future',
      sentence: '上次认证的日子还没到。请看看日期是不是选错了。',
    });
  });

  it('a request that cannot be read there is asked again change by change: one bad one holds up no other', async () => {
    saveElder(aMother());
    await syncNow();
    service.refuse = { path: /changes/, code: 'malformed-body' };
    service.meanwhile = () => {
      if (changes().length === 3) service.refuse = null;
    };
    saveElder(aMother({ birthYear: 1944, residence: 'abroad' }));
    await syncNow();
    expect(changes().map((sent) => sent.changes.length)).toEqual([1, 2, 1, 1]);
    expect([waiting(), service.elders.get('e1')?.residence]).toEqual([[], 'abroad']);
  });
});

describe('who is on this phone', () => {
  it('one removed on the person’s other phone goes here as well', async () => {
    saveElder(aMother());
    saveElder(aMother({ id: 'e2', relation: 'dad' }, { id: 'b2' }));
    await syncNow();
    service.elders.delete('e1');
    await syncNow();
    expect(elders.get().map(({ id }) => id)).toEqual(['e2']);
  });

  it('a service that has lost everything takes nobody from the phone', async () => {
    saveElder(aMother());
    await syncNow();
    service.elders.clear();
    service.tokens.clear();
    await syncNow();
    await syncNow();
    expect(elders.get()).toHaveLength(1);
  });

  it('an elder of a family that the person is in no more goes', async () => {
    saveElder(aMother());
    saveElder(aMother({ id: 'e2', relation: 'dad' }, { id: 'b2' }));
    service.families = [aFamily()];
    await syncNow();
    service.families = [];
    service.elders.delete('e1');
    await syncNow();
    expect(elders.get().map(({ id }) => id)).toEqual(['e2']);
  });

  it('an old id leads to the elder who was found to be the same', async () => {
    saveElder(aMother({ id: 'own' }));
    await syncNow();
    service.elders.delete('own');
    service.elders.set('e1', toWire(aMother()));
    service.families = [aFamily({ aliases: [{ was: 'own', is: 'e1' }] })];
    await syncNow();
    expect([elders.get().length, findElder('own')?.id]).toEqual([1, 'e1']);
  });

  it('one who was removed before the service ever heard of them: nothing is asked for it', async () => {
    process.env.TARO_APP_SERVICE_URL = '';
    saveElder(aMother());
    removeElder('e1');
    expect(waiting()).toEqual([]);
  });
});
