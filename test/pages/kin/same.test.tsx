import { act, render, screen } from '@testing-library/react';
import SamePage from '../../../src/pages/kin/same/index.tsx';
import { notSame, sayNotSame } from '../../../src/state/family/not-same.ts';
import { pairsIn } from '../../../src/state/family/same-pairs.ts';
import { forgetRemote } from '../../../src/state/remote.ts';
import { syncNow } from '../../../src/state/sync.ts';
import { aFamily } from '../../words/some-family.ts';
import { atHome } from '../family/at-home.ts';
import { aMother } from '../ways/a-mother.ts';
import { onThePhone } from '../ways/on-the-phone.ts';
import { asked, heading, serviceGone, serviceSays, tap } from './service.ts';

const withId = (id: string, change: Parameters<typeof aMother>[0] = {}) => {
  const mother = aMother(change);
  return { ...mother, id, benefits: mother.benefits.map((one) => ({ ...one, id: `${id}-b` })) };
};
const family = aFamily();
const elsewhere = { region: '650000', regionName: '新疆' };

afterEach(serviceGone);
afterEach(() => notSame.clear());

describe('whom the question is about', () => {
  it.each([
    ['called alike, paid elsewhere', withId('own', elsewhere), 1],
    ['paid alike, under another word', withId('own', { relation: 'mother-in-law-wife' }), 1],
    ['neither', withId('own', { ...elsewhere, relation: 'dad' }), 0],
    ['not reminded of any more', withId('own', { stopped: 'deceased' }), 0],
  ])('%s', (_who, own, pairs) => {
    const elders = [own, aMother()];
    atHome([family], elders);
    expect(pairsIn(family, elders)).toHaveLength(pairs);
  });

  it('不是 is remembered: only asked for by name they stand there again', () => {
    const elders = [withId('own'), aMother()];
    atHome([family], elders);
    sayNotSame('own', 'e1');
    expect(pairsIn(family, elders)).toEqual([]);
    expect(pairsIn(family, elders, 'own')).toHaveLength(1);
  });

  it('asked for by name, everybody of the family stands beside', () => {
    const elders = [withId('own', { ...elsewhere, relation: 'dad' }), aMother()];
    atHome([family], elders);
    expect(pairsIn(family, elders, 'own')).toHaveLength(1);
  });
});

describe('是同一位吗？', () => {
  const opened = async () => {
    const elders = [withId('own'), aMother()];
    onThePhone({ family: 'f1' }, elders);
    forgetRemote();
    serviceSays([family], elders);
    render(<SamePage />);
    await act(() => syncNow());
  };

  it('shows both, and says yes once', async () => {
    await opened();
    expect(heading()).toBe('您手机里的妈妈，和家里的是同一位吗？');
    expect(screen.getAllByText('上次 2025年12月15日')).toHaveLength(2);
    await tap('是同一位');
    expect(asked()).toContainEqual(['POST /families/f1/same', { own: 'own', theirs: 'e1' }]);
  });

  it('不是: both stay, nothing is sent', async () => {
    await opened();
    await tap('不是');
    expect(heading()).toBe('好了。家里的都在一处了');
    expect(asked().some(([what]) => what.endsWith('/same'))).toBe(false);
  });
});
