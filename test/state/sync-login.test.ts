import { markSeen } from '../../src/state/certifications.ts';
import { elders, saveElder } from '../../src/state/elders.ts';
import { reminderView } from '../../src/state/reminder-view.ts';
import { remote } from '../../src/state/remote.ts';
import { syncNow } from '../../src/state/sync.ts';
import { aMother } from '../pages/ways/a-mother.ts';
import { fake } from '../stand-ins/taro.ts';
import { day } from '../support/day.ts';
import { end, service, startAnew } from './syncing.ts';

beforeEach(startAnew);
afterEach(end);

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
    markSeen('b1', { on: day('2026-11-24'), by: null, nextDueOn: null });
    await syncNow();
    expect(service.logins).toBe(2);
    expect(service.elders.get('e1')?.benefits[0]?.records).toMatchObject([{ kind: 'seen', on: '2026-11-24' }]);
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
