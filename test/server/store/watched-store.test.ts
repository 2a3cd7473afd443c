import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { watchedStore } from '../../../server/store/watched-store.ts';
import { type FileFailure, failingFile } from '../support/failing-file.ts';
import { fileWithoutRoom } from '../support/file-without-room.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'watched-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('a full disk', () => {
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

describe('a file that reads well and takes no write', () => {
  const failed = async (how: FileFailure) => {
    const file = await failingFile(folder);
    const store = watchedStore(file.store, () => 0);
    const end = file.fail(how);
    const write = () => file.write(store);
    await expect(write()).rejects.toThrow();
    return { store, write, end };
  };

  it.each<[string, FileFailure]>([
    ['another program holds it', 'down'],
    ['it may not be written any more', 'read-only'],
  ])('%s: is told as such until it takes a write, however long nobody writes, and then no more', async (_what, how) => {
    const { store, write, end } = await failed(how);
    await store.snapshot((tx) => tx.people.find('p1'));
    expect([await store.state(), await store.state()]).toEqual([how, how]);
    end();
    expect(await store.state()).toBe('ok');
    await write();
    await store.close();
  });

  it('its disk fails: is told as such', async () => {
    const { store } = await failed('failing');
    expect([await store.state(), await store.state()]).toEqual(['failing', 'failing']);
    await store.close();
  });

  it('a damaged page is not mended by a write elsewhere: only the next start reads the file through', async () => {
    const { store } = await failed('damaged');
    await store.touch();
    expect([await store.state(), await store.state()]).toEqual(['damaged', 'damaged']);
    await store.close();
  });

  it('a damaged page that was met in reading is told as well', async () => {
    const file = await failingFile(folder);
    const store = watchedStore(file.store, () => 0);
    file.fail('damaged');
    await expect(store.snapshot((tx) => tx.people.find('p1'))).rejects.toThrow('malformed');
    expect(await store.state()).toBe('damaged');
    await store.close();
  });

  it('a mistake of ours is no failure of the database', async () => {
    const { store } = await failingFile(folder);
    const watched = watchedStore(store, () => 0);
    const twice = watched.transaction((tx) => tx.people.insert({ id: 'p1', openid: 'o1' }, 1));
    await expect(twice).rejects.toThrow('UNIQUE');
    expect(await watched.state()).toBe('ok');
    await store.close();
  });
});
