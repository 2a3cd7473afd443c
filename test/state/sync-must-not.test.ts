import { markSeen } from '../../src/state/certifications.ts';
import { elders, saveElder } from '../../src/state/elders.ts';
import { forgetEverything } from '../../src/state/forget-everything.ts';
import { remote } from '../../src/state/remote.ts';
import { syncNow } from '../../src/state/sync.ts';
import { aMother } from '../pages/ways/a-mother.ts';
import { fake } from '../stand-ins/taro.ts';
import { day } from '../support/day.ts';
import { end, service, startAnew } from './syncing.ts';

beforeEach(startAnew);
afterEach(end);

describe('what must not happen', () => {
  it('an answer that was on its way while everything was deleted brings nothing back', async () => {
    saveElder(aMother());
    await syncNow();
    let deleted: Promise<unknown> | null = null;
    service.meanwhile = (asked) => {
      if (asked === 'GET /v2/me' && !deleted) deleted = forgetEverything();
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
    expect(service.asked()).toContain('DELETE /v2/me');
    expect(elders.get()).toEqual([]);
    expect(remote.get()).toMatchObject({ token: null, me: null, sent: {}, error: null });
  });

  it('deleting that failed leaves everything as it was, and sending goes on once the service is back', async () => {
    saveElder(aMother());
    await syncNow();
    service.down = true;
    expect(await forgetEverything()).toMatchObject({ code: 'unsure' });
    service.down = false;
    markSeen('b1', { on: day('2026-11-24'), by: null, nextDueOn: null });
    await syncNow();
    expect(service.elders.get('e1')?.benefits[0]?.records).toMatchObject([{ kind: 'seen', on: '2026-11-24' }]);
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
