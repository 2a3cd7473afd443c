import { markSeen } from '../../src/state/certifications.ts';
import { elders, removeElder, saveElder, stopElder } from '../../src/state/elders.ts';
import { preferences } from '../../src/state/preferences.ts';
import { readElders } from '../../src/state/read-elders.ts';
import { reminderView } from '../../src/state/reminder-view.ts';
import { remote } from '../../src/state/remote.ts';
import { syncNow } from '../../src/state/sync.ts';
import { toWire } from '../../src/state/wire.ts';
import { aMother } from '../pages/ways/a-mother.ts';
import { fake } from '../stand-ins/taro.ts';
import { day } from '../support/day.ts';
import { chosen, end, service, startAnew } from './syncing.ts';

beforeEach(startAnew);
afterEach(end);

describe('what the phone knows reaches the service', () => {
  it('an elder that is saved is sent, without the name of the place', async () => {
    saveElder(aMother());
    await syncNow();
    expect([...service.elders.values()]).toEqual([toWire(aMother())]);
    expect(JSON.stringify([...service.elders.values()])).not.toContain('福建');
    expect(remote.get().error).toBeNull();
    expect(reminderView().upToDate).toBe(true);
  });

  it('what is up to date is not sent again, also not after the app was started anew', async () => {
    saveElder(aMother());
    await syncNow();
    const { v, value } = fake.storage.get('elders') as { v: number; value: unknown };
    elders.set(readElders(value, v, v, day('2026-11-24')).value);
    await syncNow();
    expect(service.asked().filter((line) => line.startsWith('POST /v2/changes'))).toHaveLength(1);
  });

  it('with the service down nothing is lost, and all of it is sent once it is back', async () => {
    service.down = true;
    saveElder(aMother());
    await syncNow();
    expect(elders.get()).toHaveLength(1);
    expect(remote.get().error).toEqual({ code: 'offline', sentence: '没连上网。您填的还在，连上再点一次。' });
    expect(reminderView().upToDate).toBe(false);
    expect(reminderView().plan.unfunded.length).toBeGreaterThan(0);
    service.down = false;
    await syncNow();
    expect(service.elders.has('e1')).toBe(true);
    expect(remote.get().error).toBeNull();
  });

  it('办好了 and 不再提醒 are sent', async () => {
    saveElder(aMother());
    markSeen('b1', { on: day('2026-11-24'), by: null, nextDueOn: null });
    await syncNow();
    expect(service.elders.get('e1')?.benefits[0]?.records).toMatchObject([{ kind: 'seen', on: '2026-11-24' }]);
    stopElder('e1', 'deceased');
    await syncNow();
    expect(service.elders.get('e1')?.stopped).toBe('deceased');
  });

  it('an elder deleted here is deleted there, also when it was gone there already', async () => {
    saveElder(aMother());
    saveElder(aMother({ id: 'e2', relation: 'dad' }));
    await syncNow();
    service.elders.delete('e2');
    removeElder('e1');
    removeElder('e2');
    await syncNow();
    expect(service.elders.size).toBe(0);
    expect(remote.get()).toMatchObject({ sent: {}, error: null });
  });

  it('deleted while the service is down: deleted there later, and not brought back', async () => {
    saveElder(aMother());
    await syncNow();
    service.down = true;
    removeElder('e1');
    await syncNow();
    service.down = false;
    await syncNow();
    expect([service.elders.size, elders.get()]).toEqual([0, []]);
  });

  it('deleted at the moment it was being sent: deleted there in the next run', async () => {
    service.meanwhile = (asked) => {
      if (asked !== 'POST /v2/changes' || elders.get().length === 0) return;
      removeElder('e1');
    };
    saveElder(aMother());
    await syncNow();
    await syncNow();
    expect([service.elders.size, elders.get()]).toEqual([0, []]);
  });

  it('the hour and the off switch are sent', async () => {
    saveElder(aMother());
    preferences.set({ ...chosen, hour: 15, enabled: false });
    await syncNow();
    expect(service.preferences).toEqual({ ...chosen, hour: 15, enabled: false });
  });

  it('one elder that the service will not have does not hold up the others', async () => {
    service.refuseChange = ({ elder }) => (elder === 'e1' ? 'unknown-region' : null);
    saveElder(aMother());
    saveElder(aMother({ id: 'e2', relation: 'dad' }));
    await syncNow();
    expect([...service.elders.keys()]).toEqual(['e2']);
    expect(remote.get().error?.code).toBe('unknown-region');
    expect(elders.get()).toHaveLength(2);
  });
});
