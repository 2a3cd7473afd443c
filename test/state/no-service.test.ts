import { elders, saveElder } from '../../src/state/elders.ts';
import { forgetEverything } from '../../src/state/forget-everything.ts';
import { patchRemote, remote } from '../../src/state/remote.ts';
import { askForElders, syncNow } from '../../src/state/sync.ts';
import { aMother } from '../pages/ways/a-mother.ts';
import { fake } from '../stand-ins/taro.ts';

describe('a package that was built without a service', () => {
  beforeEach(() => {
    fake.reset();
    delete process.env.TARO_APP_SERVICE_URL;
    saveElder(aMother());
  });

  it.each([
    ['what is kept here has nowhere to go', syncNow],
    ['a page asks what the service knows', askForElders],
  ])('%s: says so, and asks WeChat for no login', async (_what, ask) => {
    await ask();
    expect(remote.get().error).toEqual({ code: 'no-service', sentence: '这里还没有接上提醒服务。先用手机日历记着。' });
    expect(fake.called('login')).toEqual([]);
    expect(fake.called('request')).toEqual([]);
  });

  it('删掉我的数据 deletes what is on the phone, though an earlier version had sent it', async () => {
    patchRemote({ sent: { e1: 'as it was' } });
    expect(await forgetEverything()).toBeNull();
    expect(elders.get()).toEqual([]);
    expect(fake.called('login')).toEqual([]);
  });
});
