import { knownDates } from '../../src/rules/benefit/known-dates.ts';
import { takeBack } from '../../src/state/certifications.ts';
import { elders, saveElder } from '../../src/state/elders.ts';
import { preferences } from '../../src/state/preferences.ts';
import { reminderView } from '../../src/state/reminder-view.ts';
import { askForElders, syncNow } from '../../src/state/sync.ts';
import { toWire } from '../../src/state/wire.ts';
import { aMother } from '../pages/ways/a-mother.ts';
import { chosen, end, service, startAnew } from './syncing.ts';

beforeEach(startAnew);
afterEach(end);

describe('a new phone', () => {
  beforeEach(() => {
    service.elders.set('e9', toWire(aMother({ id: 'e9', region: '350602' })));
    service.preferences = { ...chosen, hour: 18, enabled: false };
  });

  it('takes the elders over when 提醒 or a message is opened, the place named by the nearest record', async () => {
    await askForElders();
    expect(elders.get()).toMatchObject([
      { id: 'e9', relation: 'mum', benefits: [{ regionName: '福建省', region: '350602' }] },
    ]);
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
    service.elders.set('e9', toWire(aMother({ id: 'e9' }, { waitingSince: '2026-11-20' })));
    await askForElders();
    takeBack('b1');
    const [benefit] = elders.get()[0]?.benefits ?? [];
    expect(benefit && knownDates(benefit).waitingSince).toBeNull();
  });
});
