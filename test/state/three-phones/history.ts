import { aMother } from '../../pages/ways/a-mother.ts';
import type { Running } from '../../server/support/running-service.ts';
import { Phone } from './a-phone.ts';
import { doings } from './doings.ts';
import type { Random } from './seeded.ts';

const minuteMs = 60_000;
const dayMs = 24 * 60 * minuteMs;

const well = (failed: { code: string } | null): void => {
  if (failed) throw new Error(failed.code);
};

/** 女儿 asks 儿子 in, who has two phones; the first has known both phones' family from the start. */
export async function familyOfThree(running: Running, seed: number): Promise<readonly Phone[]> {
  const daughter = new Phone(`daughter-${seed}`, running);
  const son = new Phone(`son-${seed}`, running);
  daughter.app.elders.saveElder(aMother({ id: `e-${seed}` }, { id: `b-${seed}` }));
  await daughter.sync();
  well(await daughter.app.actions.makeFamily([`e-${seed}`], 'daughter'));
  const [family] = daughter.app.families.families();
  const secret = family && daughter.app.invites.invites.get()[family.id]?.secret;
  well(await son.app.actions.joinFamily(secret ?? '', 'son'));
  await daughter.sync();
  const joined = daughter.app.families.families()[0]?.members.find(({ me }) => !me);
  well(await daughter.app.actions.recognise(family?.id ?? '', joined?.id ?? ''));
  const sonsOther = new Phone(`son-${seed}`, running);
  for (const phone of [son, sonsOther]) await phone.sync();
  return [daughter, son, sonsOther];
}

/** One thing that happens: to a phone, to its network, to its clock, to the time; else somebody does something. */
export async function happen(phone: Phone, running: Running, random: Random): Promise<string> {
  const what = random.upTo(12);
  if (what === 0) {
    phone.network = random.of(['there', 'there', 'gone', 'lost']);
    return phone.network;
  }
  if (what === 1) {
    phone.restart();
    return 'restart';
  }
  if (what === 2) {
    phone.aheadMs = random.of([0, -3 * dayMs, 2 * dayMs, 90 * minuteMs, -5 * minuteMs]);
    return `clock ${phone.aheadMs / minuteMs}`;
  }
  if (what === 3) {
    running.clock.forward(random.of([minuteMs, 60 * minuteMs, 3 * dayMs]));
    return 'time';
  }
  if (what < 6) {
    await phone.sync();
    return 'sync';
  }
  const elder = phone.app.elders.elders.get()[0];
  if (!elder) return 'nobody here';
  const doing = random.of(Object.keys(doings));
  doings[doing]?.(phone, elder, random.of(elder.benefits), random);
  // Now and then the next thing happens while this is on its way.
  if (random.chance(0.5)) await phone.app.turns.allSaid();
  return doing;
}

/** Every phone has a network and the right time again, and all have told and heard. */
export async function deliverAll(phones: readonly Phone[], running: Running): Promise<void> {
  for (const phone of phones) {
    await phone.app.turns.allSaid();
    phone.network = 'there';
    phone.aheadMs = 0;
  }
  for (let round = 0; round < 2; round += 1) {
    running.clock.forward(minuteMs);
    for (const phone of phones) await phone.sync();
  }
}
