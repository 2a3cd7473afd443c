import { renderHook } from '@testing-library/react';
import type { Elder } from '../../../src/contract/elder.ts';
import type { MeAsRead } from '../../../src/contract/me.ts';
import { addNews, news, newsTold, useNews } from '../../../src/state/family/news.ts';
import { newsBetween } from '../../../src/state/family/news-between.ts';
import { toWire } from '../../../src/state/wire.ts';
import { aMother } from '../../pages/ways/a-mother.ts';
import { onThePhone } from '../../pages/ways/on-the-phone.ts';
import { day, instant } from '../../support/day.ts';
import { aFamily, aMe, aMember } from './support.ts';

const saidAt = instant('2026-11-24T02:00:00.000Z');
const seen = { id: 'r1', kind: 'seen' as const, on: day('2026-11-24'), by: null, nextDueOn: null, saidAt };
const certified = toWire(aMother({}, { records: [seen] }));
const stopped: Elder = toWire(aMother({ stopped: 'deceased' }));
const before = aMe({ families: [aFamily()] });
const [daughter, son] = aFamily().members;
const inLaw = aMember('m-in-law', { word: 'daughter-in-law', recognised: false });
const whole = [daughter, son].flatMap((one) => one ?? []);

const bySaid = (who: string) => aFamily({ sayers: [{ record: 'r1', who }] });

describe('what others did', () => {
  it.each<[string, Partial<MeAsRead>, object[]]>([
    ['nothing', {}, []],
    [
      '女儿办好了',
      { elders: [certified], families: [bySaid('m-daughter')] },
      [{ kind: 'done', elder: 'e1', benefit: 'b1', who: 'm-daughter', on: '2026-11-24', saidAt }],
    ],
    ['the person’s own, said on their other phone', { elders: [certified], families: [bySaid('m-son')] }, []],
    ['one who has left said it before', { elders: [certified], families: [aFamily()] }, [{ kind: 'done', who: null }]],
    [
      'taken back again meanwhile',
      {
        elders: [toWire(aMother({}, { records: [seen, { id: 'r2', kind: 'take-back', takesBack: 'r1', saidAt }] }))],
        families: [bySaid('m-daughter')],
      },
      [],
    ],
    [
      '儿媳加入了',
      { families: [aFamily({ members: [...whole, inLaw] })] },
      [{ kind: 'joined', family: 'f1', member: 'm-in-law' }],
    ],
    [
      '女儿不在了',
      { families: [aFamily({ members: whole.slice(1) })] },
      [{ kind: 'left', family: 'f1', word: 'daughter' }],
    ],
    ['已去世', { elders: [stopped], families: [aFamily()] }, [{ kind: 'stopped', elder: 'e1', stopped: 'deceased' }]],
    ['put out', { elders: [], families: [] }, [{ kind: 'out', family: 'f1', relations: ['mum'] }]],
    ['put out, her copy stays', { families: [] }, [{ kind: 'out', family: 'f1', relations: [] }]],
    ['a newer service whose families are not understood', { elders: [], families: [], newer: true }, []],
  ])('%s', (_name, now, told) => {
    expect(newsBetween(before, { ...before, ...now }, [aMother()])).toMatchObject(told);
  });

  it('a benefit that was removed is there again because 女儿 certified, and everyone hears why', () => {
    const removed = aMe({ elders: [{ ...certified, benefits: [] }], families: [aFamily()] });
    const family = aFamily({ returned: ['b1'], sayers: [{ record: 'r1', who: 'm-daughter' }] });
    const now = aMe({ elders: [certified], families: [family] });
    const news = newsBetween(removed, now, [aMother()]);
    expect(news).toContainEqual({ id: 'returned:r1', kind: 'returned', family: 'f1', elder: 'e1', who: 'm-daughter' });
    expect(newsBetween(now, now, [aMother()])).toEqual([]);
  });

  it('已去世 that was said on this phone is none', () => {
    const now = aMe({ elders: [stopped], families: [aFamily()] });
    expect(newsBetween(before, now, [aMother({ stopped: 'deceased' })])).toEqual([]);
  });

  it('of a family that one has just come into nothing is', () => {
    const now = aMe({ elders: [certified], families: [bySaid('m-daughter')] });
    expect(newsBetween(aMe(), now, [])).toEqual([]);
  });
});

describe('is told once', () => {
  const shown = () => {
    const { result, unmount } = renderHook(() => useNews());
    unmount();
    return result.current;
  };
  const done = newsBetween(before, aMe({ elders: [certified], families: [bySaid('m-daughter')] }), []);
  const joined = newsBetween(before, aMe({ families: [aFamily({ members: [...whole, inLaw] })] }), []);

  beforeEach(() => {
    onThePhone();
    news.clear();
  });

  it('until it has been seen', () => {
    addNews(done);
    addNews(done);
    expect(shown()).toEqual(done);
    newsTold(done);
    expect(shown()).toEqual([]);
  });

  it('办好了 for a week at most, a join until it was seen', () => {
    addNews([...done, ...joined]);
    jest.setSystemTime(new Date('2026-12-01T02:00:01Z'));
    expect(shown()).toEqual(joined);
  });
});
