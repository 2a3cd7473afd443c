/** @jest-environment node */

import { aMother } from '../../pages/ways/a-mother.ts';
import { type Running, runningService } from '../../server/support/running-service.ts';
import { day } from '../../support/day.ts';
import type { Phone } from './a-phone.ts';
import { deliverAll, familyOfThree } from './history.ts';

let running: Running;
let daughter: Phone;
let son: Phone;
let sonsOther: Phone;
let seed = 10_000;

beforeAll(async () => {
  running = await runningService('2026-11-24T02:00:00Z', { limits: { perMinute: 1e9, sessionsPerMinute: 1e9 } });
  process.env.TARO_APP_SERVICE_URL = running.app.listeningOrigin;
});
afterAll(async () => {
  delete process.env.TARO_APP_SERVICE_URL;
  await running.close();
});

beforeEach(async () => {
  seed += 1;
  const [one, two, three] = await familyOfThree(running, seed);
  if (!one || !two || !three) throw new Error('three phones');
  [daughter, son, sonsOther] = [one, two, three];
});

const familyId = (phone: Phone): string => phone.app.families.families()[0]?.id ?? '';
const mother = (phone: Phone) => phone.app.elders.findElder(`e-${seed}`);
const news = (phone: Phone) => phone.app.news.news.get();
const said = { on: day('2026-11-24'), by: null, nextDueOn: null };

describe('the same elder twice', () => {
  it('one stays: the records of both, the later last time, the person’s own word, and the old id leads to it', async () => {
    daughter.app.certifications.markSeen(`b-${seed}`, said);
    await daughter.sync();
    son.app.elders.saveElder(
      aMother({ id: 'own', relation: 'mother-in-law-wife' }, { id: 'b-own', lastCertifiedOn: '2025-12-20' }),
    );
    son.app.certifications.markWaiting('b-own', { on: day('2026-11-23'), by: null });
    expect(await son.app.actions.sameElder(familyId(son), { own: 'own', theirs: `e-${seed}` })).toBeNull();
    expect(son.app.elders.elders.get()).toHaveLength(1);
    expect(son.app.elders.findElder('own')).toMatchObject({ id: `e-${seed}`, relation: 'mother-in-law-wife' });
    const kinds = mother(son)?.benefits.flatMap(({ records }) => records.map(({ kind }) => kind));
    expect(kinds?.sort()).toEqual(['seen', 'waiting']);
  });

  it('what was certified on the person’s other phone meanwhile, under the old id, is not lost', async () => {
    son.app.elders.saveElder(aMother({ id: 'own' }, { id: 'b-own' }));
    await son.sync();
    await sonsOther.sync();
    sonsOther.network = 'gone';
    sonsOther.app.certifications.markSeen('b-own', said);
    await sonsOther.app.turns.allSaid();
    expect(await son.app.actions.sameElder(familyId(son), { own: 'own', theirs: `e-${seed}` })).toBeNull();
    await deliverAll([daughter, son, sonsOther], running);
    for (const phone of [daughter, son, sonsOther]) {
      const records = mother(phone)?.benefits.flatMap((benefit) => benefit.records) ?? [];
      expect(records.map(({ kind }) => kind)).toEqual(['seen']);
    }
  });
});

describe('out', () => {
  it('put out while away: the elder goes from both phones, it is told once, and what waited is let go', async () => {
    son.network = 'gone';
    son.app.elders.stopElder(`e-${seed}`, 'not-needed');
    await son.app.turns.allSaid();
    const him = daughter.app.families.families()[0]?.members.find(({ me }) => !me);
    expect(await daughter.app.actions.putOut(familyId(daughter), him?.id ?? '')).toBeNull();
    await deliverAll([daughter, son, sonsOther], running);
    for (const phone of [son, sonsOther]) {
      expect([phone.app.elders.elders.get(), phone.app.queue.waiting(), phone.app.families.families()]).toEqual([
        [],
        [],
        [],
      ]);
      expect(news(phone).filter(({ kind }) => kind === 'out')).toMatchObject([{ relations: ['other'] }]);
    }
    expect(mother(daughter)?.stopped).toBeNull();
  });

  it('left with a copy: it is his alone, under the id of old as well; no news to who left', async () => {
    expect(await son.app.actions.leaveFamily(familyId(son), [`e-${seed}`])).toBeNull();
    await deliverAll([daughter, son, sonsOther], running);
    const copy = son.app.elders.elders.get();
    expect([copy.length, copy[0]?.id === `e-${seed}`, mother(son)?.id === copy[0]?.id]).toEqual([1, false, true]);
    expect(news(son)).toEqual([]);
    son.app.elders.stopElder(copy[0]?.id ?? '', 'not-needed');
    await deliverAll([daughter, son, sonsOther], running);
    expect([mother(sonsOther)?.stopped, mother(daughter)?.stopped]).toEqual(['not-needed', null]);
    expect(news(daughter).filter(({ kind }) => kind === 'left')).toMatchObject([{ word: 'son' }]);
  });
});

describe('what others did', () => {
  it('女儿办好了 and 已去世 are told to the others, not to her', async () => {
    daughter.app.certifications.markSeen(`b-${seed}`, said);
    await daughter.sync();
    await son.sync();
    daughter.app.elders.stopElder(`e-${seed}`, 'deceased');
    await daughter.sync();
    await son.sync();
    const her = son.app.families.families()[0]?.members.find(({ me }) => !me);
    expect(news(son)).toMatchObject([
      { kind: 'done', who: her?.id },
      { kind: 'stopped', stopped: 'deceased' },
    ]);
    expect(news(daughter).map(({ kind }) => kind)).toEqual(['joined']);
  });
});

it('删掉我的数据 on one phone: nothing of it comes back from the other', async () => {
  expect(await son.app.forget.forgetEverything()).toBeNull();
  await sonsOther.sync();
  await sonsOther.sync();
  expect(sonsOther.app.remote.remote.get().me?.elders).toEqual([]);
  await daughter.sync();
  expect(daughter.app.families.families()[0]?.members).toHaveLength(1);
});
