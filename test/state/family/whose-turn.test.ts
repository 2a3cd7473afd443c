import { renderHook } from '@testing-library/react';
import { memberIn } from '../../../src/family/members.ts';
import { markSeen } from '../../../src/state/certifications.ts';
import { queue, waiting } from '../../../src/state/changes/queue.ts';
import { findElder } from '../../../src/state/elders.ts';
import { familyOf, useFamilies } from '../../../src/state/family/families.ts';
import { saidByAnother, whoSaid } from '../../../src/state/family/sayers.ts';
import { useWantsMessages } from '../../../src/state/family/wants-messages.ts';
import { useWhoseTurn } from '../../../src/state/family/whose-turn.ts';
import { claim, giveBack, wantMessages } from '../../../src/state/family/wishes.ts';
import { remote } from '../../../src/state/remote.ts';
import { aMother } from '../../pages/ways/a-mother.ts';
import { onThePhone } from '../../pages/ways/on-the-phone.ts';
import { day } from '../../support/day.ts';
import { aFamily, aTurn, inFamily } from './support.ts';

beforeEach(() => {
  onThePhone({}, [aMother()]);
  process.env.TARO_APP_SERVICE_URL = 'https://service.example';
  queue.clear();
});
afterEach(() => {
  remote.clear();
  delete process.env.TARO_APP_SERVICE_URL;
});

const turnOf = (elder: string, benefit: string) => renderHook(() => useWhoseTurn(elder, benefit)).result.current;
const wants = () => {
  const { result, unmount } = renderHook(() => useWantsMessages('e1'));
  unmount();
  return result.current;
};

describe('whose turn it is', () => {
  it('is what the service says, for the benefit of a family’s elder', () => {
    inFamily(aFamily());
    expect(turnOf('e1', 'b1')).toEqual({ family: aFamily(), turn: aTurn() });
  });

  it('is nobody’s for an elder who is the person’s alone', () => {
    inFamily(aFamily({ elders: [] }));
    expect([turnOf('e1', 'b1'), familyOf('e1')]).toEqual([null, null]);
  });

  it('there are no families before the service was heard', () => {
    expect(renderHook(() => useFamilies()).result.current).toEqual([]);
  });
});

describe('who said a record', () => {
  it('another, the person themself, one who has left, and on this phone just now', () => {
    const family = aFamily({
      sayers: [
        { record: 'r1', who: 'm-daughter' },
        { record: 'r2', who: 'm-son' },
        { record: 'r3', who: null },
      ],
    });
    inFamily(family);
    markSeen('b1', { on: day('2026-11-24'), by: null, nextDueOn: null });
    const said = ['r1', 'r2', 'r3', findElder('e1')?.benefits[0]?.records[0]?.id ?? ''];
    expect(said.map((id) => whoSaid(family, id))).toEqual(['m-daughter', 'm-son', null, 'm-son']);
    expect(said.map((id) => saidByAnother('e1', id))).toEqual([true, false, true, false]);
    expect(memberIn(family, whoSaid(family, 'r1'))?.word).toBe('daughter');
  });
});

describe('the person’s own wishes wait in the queue', () => {
  it('我来办, and giving it back', () => {
    inFamily(aFamily());
    expect([claim('e1', 'b1'), giveBack('e1', 'b1')]).toEqual(['kept', 'kept']);
    expect(waiting()).toMatchObject([
      { what: 'claim', elder: 'e1', benefit: 'b1', value: 'mine', changedAt: '2026-11-24T04:00:00.000Z' },
      { what: 'claim', elder: 'e1', benefit: 'b1', value: 'back' },
    ]);
  });

  it.each([
    ['none: none are wanted', 'none', false],
    ['backs-up: some are', 'backs-up', true],
  ] as const)('the role %s', (_name, role, wanted) => {
    inFamily(aFamily({ turns: [aTurn({ role })] }));
    expect(wants()).toBe(wanted);
    wantMessages('e1', !wanted);
    expect(wants()).toBe(!wanted);
  });
});
