import { rmSync } from 'node:fs';
import type { Alarm } from '../../../server/alarms/alarms.ts';
import { afterRestore } from '../../../server/sending/after-restore.ts';
import { aFamilyGoingBack, type CopiedDatabase, type FamilyGoingBack } from './family-going-back.ts';
import { secretOf } from './in-a-family.ts';

const dayMs = 86_400_000;
const card = secretOf('second card');
const invite = (path: '' | '/begin', secret = card) => ['POST', `/invites${path}`, { secret }] as const;

const revokeAll = async ({ daughter }: FamilyGoingBack) => {
  for (const { id } of (await daughter.family()).invites) await daughter.inFamily('DELETE', `/invites/${id}`);
};

const useUp = async ({ again, daughter }: FamilyGoingBack) => {
  await daughter.inFamily(...invite('/begin'));
  for (let at = 0; at < 8; at += 1) {
    const guest = await again(`guest ${at}`);
    await guest.ask('POST', '/v2/joins', { secret: card, word: null });
    await guest.inFamily('POST', '/leave', { keep: [] });
  }
};

/** Whatever a card was when the copy was kept, after it was brought back no card of before opens. */
export const cardsGoBack = (open: () => Promise<CopiedDatabase>): void => {
  let back: FamilyGoingBack;
  beforeEach(async () => {
    back = await aFamilyGoingBack(await open());
  });
  afterEach(() => back.close());

  /** What somebody who holds the card of this secret is answered, looking and joining. */
  const tried = async (secret: string) => {
    const stranger = await back.again('stranger');
    const look = await back.running.http('POST', '/v2/invites/look', { body: { secret } });
    const join = await stranger.ask('POST', '/v2/joins', { secret, word: null });
    return [look, join].map(({ status, text }) => `${status} ${text}`);
  };

  it.each<[string, (family: FamilyGoingBack) => Promise<unknown>, (family: FamilyGoingBack) => Promise<unknown>]>([
    ['was revoked', ({ daughter }) => daughter.inFamily(...invite('/begin')), revokeAll],
    [
      'was shared and revoked',
      ({ daughter }) => daughter.inFamily(...invite('')),
      async (family) => {
        await family.daughter.inFamily(...invite('/begin'));
        await revokeAll(family);
      },
    ],
    [
      'had its three days',
      ({ daughter }) => daughter.inFamily(...invite('')),
      async ({ daughter, clock }) => {
        await daughter.inFamily(...invite('/begin'));
        clock.forward(3 * dayMs);
      },
    ],
    ['was used up', ({ daughter }) => daughter.inFamily(...invite('')), useUp],
    [
      'was of one who was put out',
      ({ son }) => son.inFamily(...invite('/begin')),
      async ({ daughter }) => daughter.inFamily('DELETE', `/members/${await daughter.idOf('son')}`),
    ],
    [
      'let in one who was put out',
      ({ daughter }) => daughter.inFamily(...invite('/begin')),
      async ({ again, daughter }) => {
        const stranger = await again('stranger');
        await stranger.ask('POST', '/v2/joins', { secret: card, word: 'neighbour' });
        await daughter.inFamily('DELETE', `/members/${await daughter.idOf('neighbour')}`);
      },
    ],
    [
      'was of a family that is no more',
      ({ daughter }) => daughter.inFamily(...invite('/begin')),
      async (family) => {
        for (const one of [family.son, family.wife, family.daughter])
          await one.inFamily('POST', '/leave', { keep: [] });
      },
    ],
  ])(
    'one that since %s is answered like one that never was, with and without the journal',
    async (_how, before, since) => {
      await before(back);
      await back.database.keepCopy();
      await since(back);
      await back.goBack();
      const never = await tried(secretOf('guessed'));
      expect(never).toEqual(Array(2).fill(expect.stringMatching(/^404 .*invite-over/)));
      expect(await tried(card)).toEqual(never);
      rmSync(back.database.journal, { recursive: true, force: true }); // where nothing was told there is none
      await back.goBack();
      expect(await tried(card)).toEqual(never);
    },
  );

  it('one that was good, too; the pages do not call it good, and the next card opens', async () => {
    await back.daughter.inFamily(...invite('/begin'));
    await back.database.keepCopy();
    await back.goBack();
    expect(await tried(card)).toEqual(await tried(secretOf('guessed')));
    expect((await back.daughter.family()).invites).toEqual([]);
    for (const name of ['a', 'b', 'c', 'd', 'e'])
      expect((await back.daughter.inFamily(...invite('/begin', secretOf(name)))).status).toBe(200);
    expect((await tried(secretOf('e'))).map((answer) => answer.slice(0, 3))).toEqual(['200', '200']);
  });

  it('the operator is told of how many the backup knew as good', async () => {
    await back.daughter.inFamily(...invite('/begin'));
    await back.son.inFamily(...invite('', secretOf('of the son')));
    const told: unknown[] = [];
    const alarm: Alarm = (kind, facts) => void told.push([kind, facts]);
    back.clock.forward(1000);
    await afterRestore({ ...back.running.service, alarm }, true);
    expect(told).toEqual([['came-from-a-backup', expect.objectContaining({ cards: 2 })]]);
  });

  it('one that a phone had ready and nobody was sent opens once it is shared', async () => {
    await back.son.inFamily(...invite(''));
    await back.database.keepCopy();
    await back.goBack();
    expect(await tried(card)).toEqual(await tried(secretOf('guessed')));
    expect((await back.wife.inFamily(...invite('/begin'))).status).toBe(404);
    expect((await back.son.inFamily(...invite('/begin'))).status).toBe(200);
    expect((await tried(card)).map((answer) => answer.slice(0, 3))).toEqual(['200', '200']);
  });
};
