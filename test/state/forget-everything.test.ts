import { act, renderHook } from '@testing-library/react';
import { keepAside } from '../../src/state/aside.ts';
import { calendarDates } from '../../src/state/calendar-dates.ts';
import { elders, removeElder } from '../../src/state/elders.ts';
import { waitingSecret } from '../../src/state/family/invites.ts';
import { addNews } from '../../src/state/family/news.ts';
import { claim } from '../../src/state/family/wishes.ts';
import { forgetEverything } from '../../src/state/forget-everything.ts';
import { preferences } from '../../src/state/preferences.ts';
import { useProgress } from '../../src/state/progress.ts';
import { patchRemote, remote } from '../../src/state/remote.ts';
import { phone } from '../../tools/privacy/phone.ts';
import { heardOf } from '../pages/heard-of.ts';
import { aMother } from '../pages/ways/a-mother.ts';
import { fake } from '../stand-ins/taro.ts';
import { day } from '../support/day.ts';

const known = { token: 't1', sent: { e1: '{}' }, sentPreferences: '{}' };

beforeEach(() => {
  process.env.TARO_APP_SERVICE_URL = 'https://service.example';
  fake.reset();
  elders.set([aMother()]);
  fake.reset();
});

afterAll(() => {
  delete process.env.TARO_APP_SERVICE_URL;
});

const deletions = () => (fake.called('request') as { method: string }[]).filter(({ method }) => method === 'DELETE');

describe('删掉我的数据', () => {
  it('erases at the service, then on the phone', async () => {
    patchRemote(known);
    fake.answers.set('request', { statusCode: 204, data: '' });
    expect(await forgetEverything()).toBeNull();
    expect(deletions()).toMatchObject([{ url: 'https://service.example/v2/me' }]);
    expect(elders.get()).toEqual([]);
    expect(remote.get()).toMatchObject({ token: null, me: null, sent: {} });
    expect(preferences.get()).toEqual({ hour: 9, yearlyLookUp: 'default', enabled: true });
  });

  it('a deletion without an answer may have reached the service: it is not said that nothing was deleted', async () => {
    patchRemote(known);
    fake.answers.set('request', new Error('request:fail timeout'));
    expect((await forgetEverything())?.sentence).toBe('没等到回话，不知道删没删。手机上的还在，再点一次。');
  });

  it('deletes nothing on the phone while the service cannot be reached', async () => {
    patchRemote(known);
    fake.answers.set('request', new Error('request:fail'));
    expect(await forgetEverything()).toMatchObject({ code: 'unsure' });
    expect(elders.get()).toHaveLength(1);
    expect(remote.get().token).toBe('t1');
  });

  it('asks no service that never heard of this phone', async () => {
    patchRemote({ token: null, me: null, sent: {} });
    expect(await forgetEverything()).toBeNull();
    expect(deletions()).toEqual([]);
    expect(elders.get()).toEqual([]);
  });

  it('says so when WeChat refuses the login that deleting needs', async () => {
    patchRemote({ token: null, me: heardOf(), sent: { e1: '{}' } });
    fake.answers.set('login', new Error('login:fail'));
    expect(await forgetEverything()).toEqual({
      code: 'not-erased',
      sentence: '微信没让登录，一样也没删。过会儿再点一次。',
    });
    expect(elders.get()).toHaveLength(1);
  });

  it('deletes on the phone where no service is set any more', async () => {
    process.env.TARO_APP_SERVICE_URL = '';
    patchRemote(known);
    expect(await forgetEverything()).toBeNull();
    expect(elders.get()).toEqual([]);
  });

  it('leaves nothing on the phone under any key but the look', async () => {
    patchRemote(known);
    fake.answers.set('getRandomValues', { randomValues: new Uint8Array(16).buffer });
    calendarDates.set({ b1: day('2026-12-14') });
    removeElder('e1');
    claim('e1', 'b1');
    await waitingSecret('f1');
    addNews([{ id: 'n1', kind: 'refused', sentence: '没找到这一项，可能已经删了。' }]);
    keepAside('elders', 'text', false);
    preferences.set({ hour: 15, yearlyLookUp: '04-05', enabled: false });
    const { result } = renderHook(() => useProgress('alipay-other', 'e1'));
    act(() => void result.current.move({ step: 3 }));
    fake.answers.set('request', { statusCode: 204, data: '' });
    await act(async () => void (await forgetEverything()));
    const left = Object.keys(phone).filter((key) => fake.storage.has(key));
    expect(left).toEqual(['aside']);
    expect(fake.storage.get('aside')).toEqual({ v: 1, value: {} });
  });

  it.each(Object.entries(phone).map(([key, { until }]) => ({ key, until })))(
    'goes by what the page of what is stored says of $key: until $until',
    async ({ key, until }) => {
      fake.storage.set(key, { v: 1, value: 'of somebody' });
      patchRemote({ token: null, me: null, sent: {} });
      expect(await forgetEverything()).toBeNull();
      const left = JSON.stringify(fake.storage.get(key) ?? '');
      expect(left.includes('of somebody')).toBe(until === 'look');
    },
  );
});
