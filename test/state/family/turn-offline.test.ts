import { renderHook } from '@testing-library/react';
import type { Turn } from '../../../src/contract/family.ts';
import { markSeen, markWaiting, takeBack } from '../../../src/state/certifications.ts';
import { queue } from '../../../src/state/changes/queue.ts';
import { elders } from '../../../src/state/elders.ts';
import { useWhoseTurn } from '../../../src/state/family/whose-turn.ts';
import { claim, giveBack, wantMessages } from '../../../src/state/family/wishes.ts';
import { reminderView } from '../../../src/state/reminder-view.ts';
import { remote } from '../../../src/state/remote.ts';
import { aMother } from '../../pages/ways/a-mother.ts';
import { onThePhone } from '../../pages/ways/on-the-phone.ts';
import { day } from '../../support/day.ts';
import { aFamily, aTurn, inFamily } from './support.ts';

beforeEach(() => {
  onThePhone();
  process.env.TARO_APP_SERVICE_URL = 'https://service.example';
  queue.clear();
  elders.set([aMother()]);
});
afterEach(() => {
  remote.clear();
  delete process.env.TARO_APP_SERVICE_URL;
});

const turn = (): Turn | undefined => {
  const { result, unmount } = renderHook(() => useWhoseTurn('e1', 'b1'));
  unmount();
  return result.current?.turn;
};

const claimed = aTurn({ because: 'claimed', claimedUntil: day('2026-11-30') });

describe('whose turn it is before the service has heard', () => {
  it('我来办 makes it mine, and messages come as to who acts', () => {
    inFamily(aFamily());
    claim('e1', 'b1');
    expect(turn()).toMatchObject({ acts: 'm-son', because: 'claimed', claimedUntil: '2026-12-01', role: 'acts' });
    giveBack('e1', 'b1');
    expect(turn()).toMatchObject({ acts: 'm-daughter', because: 'keeps', role: 'backs-up' });
  });

  it('what another claimed stays theirs until its day, then it lapses quietly', () => {
    inFamily(aFamily({ turns: [claimed] }));
    expect(turn()).toEqual(claimed);
    jest.setSystemTime(new Date('2026-11-30T04:00:00Z'));
    expect(turn()).toEqual(claimed);
    jest.setSystemTime(new Date('2026-12-01T04:00:00Z'));
    expect(turn()).toMatchObject({ acts: 'm-daughter', because: 'keeps', claimedUntil: null });
  });

  it('who said 还在等结果 acts; a claim does not change that', () => {
    inFamily(aFamily({ turns: [claimed] }));
    markWaiting('b1', { on: day('2026-11-24'), by: null });
    expect(turn()).toMatchObject({ acts: 'm-son', because: 'waits', role: 'acts' });
  });

  it('who saw it done acts the next time, and taking it back takes that back', () => {
    inFamily(aFamily({ turns: [claimed] }));
    markSeen('b1', { on: day('2026-11-24'), by: null, nextDueOn: null });
    expect(turn()).toMatchObject({ acts: 'm-son', because: 'did-it-last', claimedUntil: null });
    takeBack('b1');
    expect(turn()).toMatchObject({ acts: 'm-daughter', because: 'keeps' });
  });

  it('who wants no messages about her has no part in the plan, whose turn it is stays', () => {
    inFamily(aFamily());
    wantMessages('e1', false);
    expect(turn()).toEqual({ ...aTurn(), role: 'none' });
    expect(reminderView().plan.unfunded).toEqual([]);
  });
});

describe('the phone’s own plan', () => {
  const kinds = () => {
    const { funded, unfunded } = reminderView().plan;
    return [...funded, ...unfunded].map(({ kind }) => kind);
  };

  it('is that of one who acts, or of one who backs up', () => {
    inFamily(aFamily({ turns: [aTurn({ role: 'acts' })] }));
    claim('e1', 'b1');
    const acting = kinds();
    giveBack('e1', 'b1');
    const backing = kinds();
    expect(acting).toContain('check-14');
    expect(backing).not.toContain('check-14');
    expect(backing).toContain('check-7');
  });
});
