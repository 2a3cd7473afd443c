import { startKeepingUp, stopKeepingUp } from '../../src/state/keep-up.ts';
import { patchRemote, remote } from '../../src/state/remote.ts';
import { onThePhone } from '../pages/ways/on-the-phone.ts';
import { fake } from '../stand-ins/taro.ts';
import { aFamily, aMe, inFamily } from './family/support.ts';

beforeEach(() => {
  onThePhone();
  jest.useFakeTimers({ now: new Date('2026-11-24T04:00:00Z') });
  process.env.TARO_APP_SERVICE_URL = 'https://service.example';
  fake.answers.set('request', { statusCode: 200, data: aMe({ families: [aFamily()] }) });
});

afterEach(() => {
  stopKeepingUp();
  remote.clear();
  delete process.env.TARO_APP_SERVICE_URL;
  jest.useRealTimers();
});

const asked = () => (fake.called('request') as { url: string }[]).filter(({ url }) => url.endsWith('/v2/me')).length;
const minutes = (count: number) => jest.advanceTimersByTimeAsync(count * 60_000);

describe('while a page is in sight', () => {
  it('a family is asked about at least once a minute', async () => {
    inFamily(aFamily());
    startKeepingUp();
    await minutes(1);
    expect(asked()).toBe(1);
    await minutes(9);
    expect(asked()).toBeGreaterThanOrEqual(10);
  });

  it('who is alone asks nothing, until a family has come', async () => {
    patchRemote({ token: 't1', me: aMe() });
    startKeepingUp();
    await minutes(5);
    expect(asked()).toBe(0);
    inFamily(aFamily());
    await minutes(1);
    expect(asked()).toBeGreaterThan(0);
  });

  it('offline it asks less and less often, and at once again after a new start', async () => {
    inFamily(aFamily());
    fake.answers.set('request', new Error('request:fail'));
    startKeepingUp();
    await minutes(60);
    expect(asked()).toBeLessThan(12);
    fake.answers.set('request', { statusCode: 200, data: aMe({ families: [aFamily()] }) });
    const before = asked();
    startKeepingUp();
    await minutes(1);
    expect(asked()).toBe(before + 1);
  });

  it('in the background nothing is asked, also not by a question that was on its way', async () => {
    inFamily(aFamily());
    startKeepingUp();
    await minutes(1);
    stopKeepingUp();
    await minutes(10);
    expect(asked()).toBe(1);
    fake.answers.set('request', () => {
      stopKeepingUp();
      return { statusCode: 200, data: aMe({ families: [aFamily()] }) };
    });
    startKeepingUp();
    await minutes(10);
    expect(asked()).toBe(2);
  });
});
