import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { watchedStore } from '../../../server/store/watched-store.ts';
import { fileWithoutRoom } from '../support/file-without-room.ts';

describe('a full disk', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'full-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('is known from a write that found no room, for a minute; nothing of it is kept and the next can write', async () => {
    let now = 0;
    const store = watchedStore(await fileWithoutRoom(folder, 60), () => now);
    const fill = store.transaction(async (tx) => {
      for (let i = 0; i < 3000; i += 1) await tx.people.insert({ id: `p${i}`, openid: `o${i}` }, 1);
    });
    await expect(fill).rejects.toThrow('full');
    expect(await store.state()).toBe('full');
    expect(await store.transaction((tx) => tx.people.find('p1'))).toBeNull();
    await store.transaction((tx) => tx.people.insert({ id: 'p', openid: 'o' }, 1));
    now = 60_001;
    expect(await store.state()).toBe('ok');
    await store.close();
  });

  it('is known before anything was written, by the room that is left', async () => {
    const store = await fileWithoutRoom(folder, 100_000);
    expect(await watchedStore({ ...store, room: () => 15_000_000 }, () => 0).state()).toBe('full');
    expect(store.room()).toBeGreaterThan(0);
    await store.close();
  });
});
