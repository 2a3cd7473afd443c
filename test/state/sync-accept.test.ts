import { saveElder } from '../../src/state/elders.ts';
import { reminderView } from '../../src/state/reminder-view.ts';
import { remote } from '../../src/state/remote.ts';
import { keepAccept, syncNow } from '../../src/state/sync.ts';
import { aMother } from '../pages/ways/a-mother.ts';
import { fake } from '../stand-ins/taro.ts';
import { end, service, startAnew } from './syncing.ts';

beforeEach(startAnew);
afterEach(end);

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

  it('goes with the moment of the tap and the phone’s clock as it goes, by which the service corrects it', async () => {
    saveElder(aMother());
    await syncNow();
    service.down = true;
    await keepAccept('T1');
    jest.setSystemTime(new Date('2026-12-20T04:00:00Z'));
    service.down = false;
    await syncNow();
    const told = (fake.called('request') as { url: string; data?: string }[])
      .filter(({ url }) => url.endsWith('/v2/credits'))
      .map(({ data }) => JSON.parse(data ?? ''));
    expect(told.at(-1)).toMatchObject({
      acceptedAt: '2026-11-24T04:00:00.000Z',
      sentAt: '2026-12-20T04:00:00.000Z',
    });
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
    service.refuse = { path: /credits/, code: 'unknown-template' };
    await keepAccept('T0');
    expect(remote.get().error?.code).toBe('unknown-template');
    expect(reminderView().credits).toBe(0);
  });
});
