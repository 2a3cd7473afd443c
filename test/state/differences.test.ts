import type { Difference } from '../../src/contract/difference.ts';
import { regionCode } from '../../src/rules/region-code.ts';
import { differences } from '../../src/state/differences.ts';
import { forgetEverything } from '../../src/state/forget-everything.ts';
import { syncNow } from '../../src/state/sync.ts';
import { tellDifference } from '../../src/state/tell-difference.ts';
import { fake } from '../stand-ins/taro.ts';
import { end, service, startAnew } from './syncing.ts';

const phone: Difference = { region: regionCode('350200'), scheme: 'resident', matter: 'phone', toldBy: 'hotline' };

describe('这里不对, from the phone', () => {
  beforeEach(async () => {
    differences.clear();
    await startAnew();
  });
  afterEach(end);

  it('is told at once, and nothing of it stays on the phone', async () => {
    expect(await tellDifference(phone)).toBe('told');
    expect(service.differences).toEqual([phone]);
    expect(differences.get()).toEqual([]);
  });

  it('waits where there is no network, and is told with the next run that reaches the service', async () => {
    service.down = true;
    expect(await tellDifference(phone)).toBe('waiting');
    expect(await tellDifference({ ...phone, toldBy: 'counter' })).toBe('waiting');
    expect(differences.get()).toEqual([{ ...phone, toldBy: 'counter' }]);
    service.down = false;
    await syncNow();
    expect(service.differences).toEqual([{ ...phone, toldBy: 'counter' }]);
    expect(differences.get()).toEqual([]);
  });

  it('says that the phone had no room, and keeps it for this opening', async () => {
    fake.full = true;
    expect(await tellDifference(phone)).toBe('full');
  });

  it('is let go of where the service will never have it, and that is said', async () => {
    service.refuse = { path: /differences/, code: 'unknown-region' };
    expect(await tellDifference(phone)).toEqual({ refused: '没找到这个地方。请重新选一下发钱的地方。' });
    expect(differences.get()).toEqual([]);
  });

  it('goes with 删掉我的数据', async () => {
    service.down = true;
    await tellDifference(phone);
    service.down = false;
    expect(await forgetEverything()).toBeNull();
    expect(differences.get()).toEqual([]);
  });
});
