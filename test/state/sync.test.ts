import { elders, markSeen, removeElder, saveElder, stopElder } from '../../src/state/elders';
import { forgetEverything } from '../../src/state/forget-everything';
import { preferences } from '../../src/state/preferences';
import { reminderView } from '../../src/state/reminder-view';
import { forgetRemote, remote } from '../../src/state/remote';
import { askForElders, keepAccept, syncNow } from '../../src/state/sync';
import { toWire } from '../../src/state/wire';
import { aMother } from '../pages/ways/a-mother';
import { onThePhone } from '../pages/ways/on-the-phone';
import { fake } from '../stand-ins/taro';
import { FakeService } from './fake-service';

let service: FakeService;
const chosen = { hour: 9, yearlyLookUpOn: null, enabled: true };

beforeEach(async () => {
  onThePhone();
  forgetRemote();
  preferences.set(chosen);
  await syncNow();
  forgetRemote();
  fake.calls.length = 0;
  service = new FakeService();
  service.start();
});

afterEach(() => {
  service.stop();
  jest.useRealTimers();
});

describe('what the phone knows reaches the service', () => {
  it('an elder that is saved is sent, without the name of the place and without the way back', async () => {
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
    const read = fake.storage.get('elders') as { value: unknown };
    jest.isolateModules(() => {
      const again = jest.requireActual('../../src/state/elder-shape') as typeof import('../../src/state/elder-shape');
      elders.set(again.restoreElders(read.value));
    });
    await syncNow();
    expect(service.asked().filter((line) => line.startsWith('PUT /v1/elders'))).toHaveLength(1);
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
    markSeen('b1', '2026-11-24', null);
    await syncNow();
    expect(service.elders.get('e1')?.benefits[0]?.lastCertifiedOn).toBe('2026-11-24');
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
      if (asked !== 'PUT /v1/elders/e1' || elders.get().length === 0) return;
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
    service.refuse = { path: /elders\/e1$/, code: 'unknown-region', statusCode: 400 };
    saveElder(aMother());
    saveElder(aMother({ id: 'e2', relation: 'dad' }));
    await syncNow();
    expect([...service.elders.keys()]).toEqual(['e2']);
    expect(remote.get().error?.code).toBe('unknown-region');
    expect(elders.get()).toHaveLength(2);
  });
});

describe('logging in', () => {
  it('a phone without elders never logs in by itself', async () => {
    await syncNow();
    expect(fake.called('login')).toEqual([]);
    expect(remote.get().templates).toHaveLength(1);
  });

  it('an expired login is renewed once, and what was to be sent arrives', async () => {
    saveElder(aMother());
    await syncNow();
    service.tokens.clear();
    markSeen('b1', '2026-11-24', null);
    await syncNow();
    expect(service.logins).toBe(2);
    expect(service.elders.get('e1')?.benefits[0]?.lastCertifiedOn).toBe('2026-11-24');
  });

  it('a login that does not hold even when new is told, not tried for ever', async () => {
    service.tokens.add = () => service.tokens;
    saveElder(aMother());
    await syncNow();
    await syncNow();
    expect(remote.get().error?.code).toBe('login-expired');
    expect(service.logins).toBeLessThanOrEqual(6);
    expect(elders.get()).toHaveLength(1);
  });

  it('WeChat gives no login code: says that the steps still work', async () => {
    fake.answers.set('login', new Error('login:fail'));
    saveElder(aMother());
    await syncNow();
    expect(remote.get().error?.sentence).toBe('微信没让登录。看步骤不受影响，提醒要等登录上。');
  });

  it('no service is set: says so, and the phone plans by itself', async () => {
    service.stop();
    saveElder(aMother());
    await syncNow();
    expect(remote.get().error?.code).toBe('no-service');
    expect(reminderView().plan.unfunded.length).toBeGreaterThan(0);
  });
});

describe('an 允许', () => {
  it('counts at once, is kept while the service is down, and counts once when it is back', async () => {
    saveElder(aMother());
    await syncNow();
    service.down = true;
    await keepAccept('T1');
    expect([reminderView().credits, remote.get().accepts.length]).toEqual([1, 1]);
    expect((fake.storage.get('remote') as { value: { accepts: unknown[] } }).value.accepts).toHaveLength(1);
    service.down = false;
    await syncNow();
    await syncNow();
    expect([reminderView().credits, remote.get().accepts.length, service.accepts.size]).toEqual([1, 0, 1]);
  });

  it('two taps are two messages', async () => {
    saveElder(aMother());
    await Promise.all([keepAccept('T1'), keepAccept('T1')]);
    await syncNow();
    expect(reminderView().credits).toBe(2);
  });

  it('for a template that the service no longer has promises nothing', async () => {
    saveElder(aMother());
    await syncNow();
    service.refuse = { path: /credits/, code: 'unknown-template', statusCode: 400 };
    await keepAccept('T0');
    expect(remote.get().error?.code).toBe('unknown-template');
    expect(reminderView().credits).toBe(0);
  });
});

describe('a new phone', () => {
  beforeEach(() => {
    service.elders.set('e9', toWire(aMother({ id: 'e9', region: '350602' })));
    service.preferences = { ...chosen, hour: 18, enabled: false };
  });

  it('takes the elders over when 提醒 or a message is opened, the place named by the nearest record', async () => {
    await askForElders();
    expect(elders.get()).toMatchObject([{ id: 'e9', relation: 'mum', regionName: '福建省', region: '350602' }]);
    await syncNow();
    expect(service.asked().some((line) => line.startsWith('PUT'))).toBe(false);
    expect(reminderView().upToDate).toBe(true);
  });

  it('takes over the hour and the off switch too: its own defaults turn nothing on again', async () => {
    await askForElders();
    await syncNow();
    expect(preferences.get()).toEqual({ ...chosen, hour: 18, enabled: false });
    expect(service.preferences).toEqual({ ...chosen, hour: 18, enabled: false });
  });

  it('with an elder added before it heard of the service: both are there, the off switch stays off', async () => {
    saveElder(aMother({ id: 'e1', relation: 'dad' }));
    await syncNow();
    await syncNow();
    expect(elders.get().map(({ id }) => id)).toEqual(['e1', 'e9']);
    expect([...service.elders.keys()]).toEqual(['e9', 'e1']);
    expect(service.preferences.enabled).toBe(false);
  });

  it('an elder that waits for the result can be taken back here as well', async () => {
    const waiting = aMother({ id: 'e9' }, { state: 'waiting', waitingSince: '2026-11-20' });
    service.elders.set('e9', toWire(waiting));
    await askForElders();
    expect(elders.get()[0]?.benefits[0]?.before).toMatchObject({ state: 'open', waitingSince: null });
  });
});

describe('what must not happen', () => {
  it('an answer that was on its way while everything was deleted brings nothing back', async () => {
    saveElder(aMother());
    await syncNow();
    let deleted: Promise<unknown> | null = null;
    service.meanwhile = (asked) => {
      if (asked === 'GET /v1/me' && !deleted) deleted = forgetEverything();
    };
    await syncNow();
    await deleted;
    await syncNow();
    expect(elders.get()).toEqual([]);
    expect(remote.get()).toMatchObject({ token: null, me: null, sent: {} });
  });

  it('everything deleted while WeChat was still logging in: what that login opened is erased too', async () => {
    let deleted: Promise<unknown> | null = null;
    fake.answers.set('login', async () => {
      await Promise.resolve();
      deleted ??= forgetEverything();
      return { code: 'js-code' };
    });
    saveElder(aMother());
    await syncNow();
    expect(await deleted).toBeNull();
    await syncNow();
    expect(service.elders.size).toBe(0);
    expect(service.asked().filter((line) => line.startsWith('PUT'))).toEqual([]);
    expect(service.asked()).toContain('DELETE /v1/me');
    expect(elders.get()).toEqual([]);
    expect(remote.get()).toMatchObject({ token: null, me: null, sent: {}, error: null });
  });

  it('deleting that failed leaves everything as it was, and sending goes on once the service is back', async () => {
    saveElder(aMother());
    await syncNow();
    service.down = true;
    expect(await forgetEverything()).toMatchObject({ code: 'unsure' });
    service.down = false;
    markSeen('b1', '2026-11-24', null);
    await syncNow();
    expect(service.elders.get('e1')?.benefits[0]?.lastCertifiedOn).toBe('2026-11-24');
    expect(remote.get().error).toBeNull();
  });

  it.each([
    ['the page of a hotel network', '<html>请登录</html>'],
    ['half an answer', { elders: [], credits: 1 }],
    ['nothing', ''],
  ])('%s, answered with 200, is not taken for the service', async (_name, data) => {
    saveElder(aMother());
    await syncNow();
    const before = remote.get().me;
    fake.answers.set('request', { statusCode: 200, data });
    await syncNow();
    expect(remote.get().error?.code).toBe('unreadable');
    expect(remote.get().me).toEqual(before);
  });
});
