import { parse } from 'valibot';
import { type Elder, elderAsRead } from '../../src/contract/elder.ts';
import { carryOver, elder010 } from '../../src/contract/released/elder-0-1-0.ts';
import { fromWire, toWire } from '../../src/state/wire.ts';
import { onThePhone } from '../pages/ways/on-the-phone.ts';
import { fake } from '../stand-ins/taro.ts';
import { day } from '../support/day.ts';
import { FakeService } from './fake-service.ts';
import { startedWith } from './support/started-with.ts';
import { chosen, family, family010, type StoredState, storedState } from './support/stored-states.ts';

const states = 2_000;
const batch = 200;

beforeEach(() => onThePhone());

/** What the service has: all of them, and one whom the family removed while it could not be reached. */
function serviceOf({ storage }: StoredState): FakeService {
  const service = new FakeService();
  service.start();
  service.tokens.add('token-0');
  const old = JSON.stringify(storage.elders ?? '').includes('lastCertifiedOn');
  const known: Elder[] = old
    ? family010.map((elder) => carryOver(parse(elder010, elder), day('2026-11-20')))
    : family.map((elder) => toWire(fromWire(parse(elderAsRead, elder))));
  for (const elder of known) service.elders.set(elder.id, elder);
  const [first] = known;
  if (first) service.elders.set('gone', { ...first, id: 'gone', benefits: [] });
  service.preferences = { ...chosen, yearlyLookUp: '04-05' };
  return service;
}

const contentOf = (elders: Iterable<Elder>): string[] =>
  [...elders].flatMap(({ id, benefits }) => [
    id,
    ...benefits.flatMap((benefit) => [`${id} ${benefit.id}`, ...benefit.records.map((record) => `${id} ${record.id}`)]),
  ]);

/** Read wholly, on the phone alone. */
const wholly = (elders: readonly { partly: boolean }[]) => elders.filter(({ partly }) => !partly);

async function play(state: StoredState): Promise<void> {
  onThePhone();
  const service = serviceOf(state);
  const before = contentOf(service.elders.values()).filter((one) => one !== 'gone');
  for (const key of state.shut) fake.shut.add(key);
  const app = startedWith(state.storage);
  const kept = JSON.parse(JSON.stringify(Object.fromEntries(state.shut.map((key) => [key, state.storage[key]]))));
  const read = app.elders.elders.get();
  const asides = fake.storage.get('aside') as { value: Record<string, { raw: unknown }[]> } | undefined;
  for (const key of state.unreadable) expect(asides?.value[key]).toMatchObject([{ raw: state.storage[key] }]);
  expect(app.aside.untold().map(({ of }) => of)).toEqual(expect.arrayContaining([...state.unreadable]));
  app.sync.startSync();
  await app.sync.askForElders();
  await app.sync.syncNow();
  await app.settled();

  expect(service.asked().filter((line) => line.startsWith('DELETE'))).toEqual([]);
  const removals = service.taken.filter(({ what }) => what === 'elder-removed' || what === 'benefit-removed');
  expect(removals.filter(({ elder }) => elder !== 'gone')).toEqual([]);
  expect(contentOf(service.elders.values())).toEqual(expect.arrayContaining(before));
  for (const [key, raw] of Object.entries(kept)) expect(fake.storage.get(key)).toEqual(raw);

  fake.shut.clear();
  app.trouble.readAgain();
  await app.settled();
  expect(contentOf(app.elders.elders.get().map(toWire))).toEqual(expect.arrayContaining(before));
  expect(contentOf(service.elders.values())).toEqual(expect.arrayContaining(before));
  const others = state.hurt.includes('elders') ? 2 : 3;
  if (state.elders !== 'lost') expect(wholly(read).length).toBeGreaterThanOrEqual(others);
  expect(app.preferences.preferences.get()).toMatchObject(
    state.hurt.includes('preferences') ? { hour: expect.any(Number) } : chosen,
  );
  if (!state.hurt.includes('remote')) expect(service.accepts).toEqual(new Set(['accept-0001']));
}

describe('whatever stands in the storage', () => {
  const batches = Array.from({ length: states / batch }, (_, index) => index * batch);

  it.each(batches)('nothing is removed, nothing is lost and nothing breaks: %i and on', async (from) => {
    for (let seed = from; seed < from + batch; seed += 1) {
      const state = storedState(seed);
      try {
        await play(state);
      } catch (error) {
        throw new Error(`${state.name}\n${error instanceof Error ? error.message : String(error)}`);
      }
    }
  });
});
