import { dropOld } from '../../../server/sending/drop-old.ts';
import { storeOn } from '../support/empty-store.ts';
import { movedClock } from '../support/moved-clock.ts';

const dayMs = 86_400_000;

describe('what is kept for a time only', () => {
  it('is dropped a few hundred at a time, and who asks meanwhile comes in between', async () => {
    const store = await storeOn(':memory:');
    const clock = movedClock('2026-11-24T02:00:00Z');
    const old = clock.now() - 31 * dayMs;
    const event = { openidHash: 'h', name: 'popup', templateId: 't', accepted: true, msgid: null, code: null } as const;
    await store.transaction(async (tx) => {
      await tx.people.insert({ id: 'p', openid: 'o' }, 1);
      for (let i = 0; i < 1300; i += 1) {
        await tx.events.insert({ ...event, key: `old-${i}`, createdAt: old, counted: false }, old);
        await tx.sessions.insert(`s-${i}`, 'p', old);
      }
      await tx.events.insert({ ...event, key: 'new', createdAt: clock.now(), counted: false }, clock.now());
      await tx.sessions.insert('new', 'p', clock.now() + 1);
    });
    const left = () => store.transaction(async (tx) => (await tx.events.uncountedOf('h')).length);
    const dropping = dropOld({ store, clock });
    expect(await left()).toBe(801);
    await dropping;
    expect(await left()).toBe(1);
    const sessionOf = (hash: string) => store.transaction((tx) => tx.sessions.find(hash));
    expect([await sessionOf('s-0'), await sessionOf('s-1299')]).toEqual([null, null]);
    expect(await sessionOf('new')).not.toBeNull();
    await store.close();
  });
});
