import { renderHook } from '@testing-library/react';
import { erasures } from '../../../src/state/erasing.ts';
import { beginShared, invites, prepareInvite, shareInvite, useInvite } from '../../../src/state/family/invites.ts';
import { remote } from '../../../src/state/remote.ts';
import { onThePhone } from '../../pages/ways/on-the-phone.ts';
import { fake } from '../../stand-ins/taro.ts';
import { aFamily, aMe, inFamily } from './support.ts';

let made = 0;

beforeEach(() => {
  process.env.TARO_APP_SERVICE_URL = 'https://service.example';
  onThePhone();
  invites.clear();
  inFamily(aFamily());
  made = 0;
  fake.answers.set('getRandomValues', () => {
    made += 1;
    return { randomValues: new Uint8Array(16).fill(made).buffer };
  });
  works();
});

afterEach(() => {
  remote.clear();
  delete process.env.TARO_APP_SERVICE_URL;
});

const works = () => fake.answers.set('request', { statusCode: 200, data: aMe({ families: [aFamily()] }) });
const fails = () => fake.answers.set('request', new Error('request:fail timeout'));
const asked = () =>
  (fake.called('request') as { method: string; url: string; data: string }[]).map(
    ({ url, data }) => `${url.slice('https://service.example'.length)} ${JSON.parse(data).secret}`,
  );
const shown = () => {
  const { result, unmount } = renderHook(() => useInvite('f1'));
  unmount();
  return result.current;
};

const first = 'AQEBAQEBAQEBAQEBAQEBAQ';
const second = 'AgICAgICAgICAgICAgICAg';

describe('an invite card', () => {
  it('is known to the service before it can be shared, and is the same until it is', async () => {
    expect(await prepareInvite('f1')).toBeNull();
    expect(await prepareInvite('f1')).toBeNull();
    expect([shown(), asked()]).toEqual([first, [`/v2/families/f1/invites ${first}`]]);
  });

  it('its days begin with the share tap; the next card is another', async () => {
    await prepareInvite('f1');
    await shareInvite('f1');
    await prepareInvite('f1');
    expect(asked().slice(1)).toEqual([`/v2/families/f1/invites/begin ${first}`, `/v2/families/f1/invites ${second}`]);
    expect(shown()).toBe(second);
  });

  it('of which no answer came is asked for again with the same secret', async () => {
    fails();
    expect(await prepareInvite('f1')).toMatchObject({ code: 'offline' });
    expect(shown()).toBeNull();
    works();
    await prepareInvite('f1');
    expect([made, shown()]).toEqual([1, first]);
  });

  it('shared while the service was away: it hears of it at the next tap, and meanwhile the card stays', async () => {
    await prepareInvite('f1');
    fails();
    await shareInvite('f1');
    expect(await prepareInvite('f1')).toMatchObject({ code: 'offline' });
    expect(shown()).toBe(first);
    works();
    await shareInvite('f1');
    expect(invites.get().f1?.begun).toBe(true);
  });

  it('shared while the service was away, and over when it hears of it: another is made, and the rest goes on', async () => {
    await prepareInvite('f1');
    fails();
    await shareInvite('f1');
    fake.answers.set('request', { statusCode: 404, data: { error: { code: 'invite-over', sentence: '用不了了。' } } });
    expect(await beginShared(erasures())).toBeNull();
    works();
    await prepareInvite('f1');
    expect(shown()).toBe(second);
  });

  it('shared while as many are open as may be: it waits until one ends, and the rest goes on', async () => {
    await prepareInvite('f1');
    const full = { code: 'too-many-invites', sentence: '还有 5 张邀请卡能用。' };
    fake.answers.set('request', { statusCode: 409, data: { error: full } });
    await shareInvite('f1');
    expect(await beginShared(erasures())).toBeNull();
    expect(invites.get().f1).toMatchObject({ secret: first, shared: true, begun: false });
    works();
    expect(await beginShared(erasures())).toBeNull();
    expect(invites.get().f1?.begun).toBe(true);
  });

  it('a WeChat that makes no random values makes no card, and says so', async () => {
    fake.missing.add('getRandomValues');
    expect(await prepareInvite('f1')).toEqual({
      code: 'no-secret',
      sentence: '这部手机还做不了邀请卡。先更新一下微信，再点一次。',
    });
  });
});
