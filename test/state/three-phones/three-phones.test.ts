/** @jest-environment node */
import type { Elder } from '../../../src/contract/elder.ts';
import { instantOf, todayInChina } from '../../../src/rules/china-time.ts';
import { toWire } from '../../../src/state/wire.ts';
import { type Running, runningService } from '../../server/support/running-service.ts';
import type { Phone } from './a-phone.ts';
import { deliverAll, familyOfThree, happen } from './history.ts';
import { seeded } from './seeded.ts';

const histories = Number(process.env.HISTORIES ?? 20);
const first = Number(process.env.FIRST_HISTORY ?? 0);
const eventsEach = 40;

let running: Running;

beforeAll(async () => {
  const often = { perMinute: 1e9, sessionsPerMinute: 1e9 };
  running = await runningService('2026-11-24T02:00:00Z', { limits: often });
  process.env.TARO_APP_SERVICE_URL = running.app.listeningOrigin;
});
afterAll(async () => {
  delete process.env.TARO_APP_SERVICE_URL;
  await running.close();
});

const shared = (phone: Phone): Omit<Elder, 'relation'>[] =>
  phone.app.elders.elders.get().map((elder) => {
    const { relation: _own, ...rest } = toWire(elder);
    return rest;
  });

type Said = { benefit: string; record: string };

const recordsOn = (phone: Phone): Said[] =>
  phone.app.elders.elders
    .get()
    .flatMap(({ benefits }) =>
      benefits.flatMap(({ id: benefit, records }) => records.map(({ id: record }) => ({ benefit, record }))),
    );

/** What the phone plans by itself, as when it is offline. */
const ownPlan = ({ app, now }: Phone) => {
  const { me } = app.remote.remote.get();
  const role = (elder: string, benefit: string) => app.turn.whoseTurn(elder, benefit)?.turn.role ?? 'acts';
  const at = instantOf(now());
  const { preferences } = app.preferences;
  return app.plan.planOf(
    app.elders.elders.get(),
    me?.credits ?? 0,
    at,
    todayInChina(at),
    preferences.get(),
    me?.messages ?? [],
    role,
  );
};

async function play(seed: number): Promise<void> {
  const random = seeded(seed);
  const phones = await familyOfThree(running, seed);
  for (const { app } of phones) app.preferences.preferences.set({ hour: 9, yearlyLookUp: 'off', enabled: true });
  const told: string[] = [];
  const said = new Map<string, string>();
  for (let event = 0; event < eventsEach; event += 1) {
    const phone = random.of(phones);
    told.push(`${phones.indexOf(phone)} ${await happen(phone, running, random)}`);
    for (const one of phones) for (const { record, benefit } of recordsOn(one)) said.set(record, benefit);
  }
  await deliverAll(phones, running);

  try {
    const [daughter, son, other] = phones.map(shared);
    expect(son).toEqual(daughter);
    expect(other).toEqual(daughter);
    const there = new Set(daughter?.flatMap(({ benefits }) => benefits.map(({ id }) => id)));
    // Who took a benefit away took its records along.
    const records = [...said].filter(([, benefit]) => there.has(benefit)).map(([record]) => record);
    for (const phone of phones) {
      const { me } = phone.app.remote.remote.get();
      expect(phone.app.queue.waiting()).toEqual([]);
      expect(phone.app.elders.elders.get().map(toWire)).toEqual(me?.elders);
      expect(recordsOn(phone).map(({ record }) => record)).toEqual(expect.arrayContaining(records));
      expect(ownPlan(phone)).toEqual(me?.plan);
    }
  } catch (error) {
    throw new Error(`history ${seed}: ${told.join(' · ')}\n${error instanceof Error ? error.message : String(error)}`);
  }
}

describe('three phones of one family, whatever happens to them', () => {
  const batch = 10;
  const starts = Array.from({ length: Math.ceil(histories / batch) }, (_, index) => first + index * batch);

  it.each(starts)(
    'show the same in the end, and no certification is lost: %i and on',
    async (from) => {
      for (let seed = from; seed < Math.min(from + batch, first + histories); seed += 1) await play(seed);
    },
    600_000,
  );
});
