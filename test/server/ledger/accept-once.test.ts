import { acceptOnce, mostOpen } from '../../../server/ledger/accept-once.ts';
import { creditsAfter, type Step } from '../support/credits-after.ts';
import { emptyStore } from '../support/empty-store.ts';

describe('how many messages a family may still get', () => {
  it.each<[string, Step[], number]>([
    ['the phone tells of one 允许', [['phone', 'tap-1', '02:00:00']], 1],
    ['WeChat tells of one 允许', [['popup', 'accept', '02:00:00']], 1],
    [
      'the phone tells, then WeChat',
      [
        ['phone', 'tap-1', '02:00:00'],
        ['popup', 'accept', '01:59:59'],
      ],
      1,
    ],
    [
      'WeChat tells, then the phone',
      [
        ['popup', 'accept', '02:00:00'],
        ['phone', 'tap-1', '02:00:02'],
      ],
      1,
    ],
    [
      'the phone tells the same tap twice',
      [
        ['phone', 'tap-1', '02:00:00'],
        ['phone', 'tap-1', '02:30:00'],
      ],
      1,
    ],
    [
      'two taps within a second, of which WeChat’s seconds make one event',
      [
        ['popup', 'accept', '02:00:00'],
        ['phone', 'tap-1', '02:00:00'],
        ['phone', 'tap-2', '02:00:00'],
      ],
      2,
    ],
    [
      'two taps within a second, and the event comes last',
      [
        ['phone', 'tap-1', '02:00:00'],
        ['phone', 'tap-2', '02:00:00'],
        ['popup', 'accept', '02:00:00'],
      ],
      2,
    ],
    [
      'two taps, each told by both',
      [
        ['phone', 'tap-1', '02:00:00'],
        ['popup', 'accept', '02:00:00'],
        ['phone', 'tap-2', '02:00:05'],
        ['popup', 'accept', '02:00:05'],
      ],
      2,
    ],
    [
      'two taps, the events late and in the wrong order',
      [
        ['phone', 'tap-1', '02:00:00'],
        ['phone', 'tap-2', '02:01:00'],
        ['popup', 'accept', '02:01:00'],
        ['popup', 'accept', '02:00:00'],
      ],
      2,
    ],
    [
      'two taps, one event lost',
      [
        ['phone', 'tap-1', '02:00:00'],
        ['phone', 'tap-2', '02:01:00'],
        ['popup', 'accept', '02:01:00'],
      ],
      2,
    ],
    [
      '总是保持: taps that push no event',
      [
        ['phone', 'tap-1', '02:00:00'],
        ['phone', 'tap-2', '02:20:00'],
        ['phone', 'tap-3', '02:40:00'],
      ],
      3,
    ],
    [
      'an event of another hour is another tap',
      [
        ['popup', 'accept', '02:00:00'],
        ['phone', 'tap-1', '03:00:00'],
      ],
      2,
    ],
    [
      '拒绝 in the panel adds none and takes none',
      [
        ['phone', 'tap-1', '02:00:00'],
        ['popup', 'reject', '02:10:00'],
      ],
      1,
    ],
    [
      '拒收 in the settings takes all',
      [
        ['phone', 'tap-1', '02:00:00'],
        ['phone', 'tap-2', '02:10:00'],
        ['change', 'reject', '02:20:00'],
      ],
      0,
    ],
    [
      'an 允许 after 拒收 counts anew',
      [
        ['phone', 'tap-1', '02:00:00'],
        ['change', 'reject', '02:20:00'],
        ['phone', 'tap-2', '02:30:00'],
      ],
      1,
    ],
    [
      'a late report of an 允许 before 拒收 gives nothing',
      [
        ['change', 'reject', '02:20:00'],
        ['popup', 'accept', '02:00:00'],
      ],
      0,
    ],
    [
      '拒收 told late takes only what was before it',
      [
        ['phone', 'tap-1', '02:00:00'],
        ['phone', 'tap-2', '02:30:00'],
        ['change', 'reject', '02:20:00'],
      ],
      1,
    ],
    ['each message takes one', [['phone', 'tap-1', '02:00:00'], ['phone', 'tap-2', '02:10:00'], ['sent']], 1],
    ['a message without a credit leaves none, not less', [['sent'], ['phone', 'tap-1', '02:00:00']], 1],
    [
      'an event of a tap whose credit is spent gives no second',
      [['phone', 'tap-1', '02:00:00'], ['sent'], ['popup', 'accept', '02:00:00']],
      0,
    ],
  ])('%s', async (_what, steps, credits) => {
    expect(await creditsAfter(steps)).toBe(credits);
  });
});

describe('a phone that reports one 允许 after the other', () => {
  const accept = async (at: number, by: { acceptId: string } | { eventKey: string }, fill: number) => {
    const store = await emptyStore();
    const told = await store.transaction(async (tx) => {
      await tx.people.insert({ id: 'p', openid: 'o' }, 0);
      for (let tap = 0; tap < fill; tap += 1) {
        const names = { acceptId: `tap-${tap}`, eventKey: `event-${tap}` };
        const pool = { personId: 'p', templateId: 'todo' };
        await tx.ledger.insert({ id: names.acceptId, ...pool, ...names, happenedAt: tap, state: 'open' });
      }
      return acceptOnce(tx, { personId: 'p', templateId: 'todo', happenedAt: at, by });
    });
    await store.close();
    return told;
  };

  it('is believed up to so many open ones, and not beyond; WeChat itself is believed always', async () => {
    const day = 86_400_000;
    expect(await accept(day, { acceptId: 'one-more' }, mostOpen - 1)).toBe('credited');
    expect(await accept(day, { acceptId: 'one-more' }, mostOpen)).toBe('full');
    expect(await accept(day, { acceptId: 'tap-7' }, mostOpen)).toBe('known');
    expect(await accept(day, { eventKey: 'one-more' }, mostOpen)).toBe('credited');
  });
});
