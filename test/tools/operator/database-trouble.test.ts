import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkService } from '../../../tools/doctor/checks/service.ts';
import { act } from '../../../tools/outbox/act.ts';
import { senderStandsStill } from '../../../tools/outbox/stands-still.ts';
import { fileWithoutRoom } from '../../server/support/file-without-room.ts';
import { type Running, runningService, settingsFor } from '../../server/support/running-service.ts';

describe('an operator’s commands, beside a service whose disk is full', () => {
  let folder: string;
  let running: Running;
  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'full-'));
    running = await runningService('2026-11-24T02:00:00Z', { store: await fileWithoutRoom(folder, 60) });
    const people = Array.from({ length: 3000 }, (_, i) => ({ id: `p${i}`, openid: `o${i}` }));
    const { store } = running.service;
    const { transaction } = store;
    const full = () =>
      transaction(async (tx) => {
        for (const person of people) await tx.people.insert(person, 1);
      });
    await expect(full()).rejects.toThrow('full');
    store.transaction = async () => {
      await full();
      throw new Error('not reached');
    };
  });
  afterEach(async () => {
    await running.close();
    rmSync(folder, { recursive: true });
  });

  const settings = () => {
    const address = running.app.server.address();
    const port = typeof address === 'object' && address !== null ? address.port : 0;
    return { ...settingsFor(running.sandbox.url), database: join(folder, 'reminders.sqlite'), port };
  };
  const words = /its database is full; docs\/operating\.md/;

  it('say so of what could not be done', async () => {
    expect(await act(settings(), running.clock.now(), ['pause'])).toEqual({
      done: false,
      says: expect.stringMatching(words),
    });
  });

  it('say so of why nothing goes out', async () => {
    expect(await senderStandsStill(settings())).toMatch(words);
  });

  it('say so in the doctor', async () => {
    expect(await checkService(settings(), undefined)).toContainEqual(
      expect.objectContaining({ what: 'service', says: 'its database is full' }),
    );
  });
});
